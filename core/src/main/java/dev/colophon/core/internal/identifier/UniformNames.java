package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.isAsciiLetterOrDigit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that carry the name of their own scheme: URN (RFC 8141) and ARK (draft-kunze-ark). */
final class UniformNames {

  private static final String URN = "urn:";
  private static final String ARK = "ark:";
  private static final int MAX_NAMESPACE_LENGTH = 32;
  private static final int MIN_AUTHORITY_LENGTH = 5;
  private static final String BETANUMERIC = "0123456789bcdfghjkmnpqrstvwxz";
  private static final String PATH_MARKS = "-._~!$&'()*+,;=:@";
  private static final String ARK_MARKS = "=~*+@_$%-./";

  /** The namespaces of national bibliography numbers that nbn-resolving.org resolves. */
  private static final List<String> RESOLVED = List.of("urn:nbn:de:", "urn:nbn:at:", "urn:nbn:ch:");

  private UniformNames() {}

  static @Nullable String urn(String text) {
    int colon = text.indexOf(':', URN.length());
    if (!Characters.startsWith(text, 0, URN)
        || !isNamespace(text, URN.length(), colon)
        || !isNamespaceString(text, colon + 1)) {
      return null;
    }
    return URN + Characters.toLower(text.substring(URN.length(), colon)) + text.substring(colon);
  }

  static @Nullable String urnResolver(String value) {
    boolean isResolved =
        RESOLVED.stream().anyMatch(start -> Characters.startsWith(value, 0, start));
    return isResolved ? "https://nbn-resolving.org/" + PercentEncoding.encodePath(value) : null;
  }

  static @Nullable String ark(String text) {
    if (!Characters.startsWith(text, 0, ARK)) {
      return null;
    }
    boolean hasSlash = text.startsWith("/", ARK.length());
    int start = hasSlash ? ARK.length() + 1 : ARK.length();
    int slash = text.indexOf('/', start);
    return slash - start >= MIN_AUTHORITY_LENGTH
            && consistsOf(BETANUMERIC, text, start, slash)
            && isArkName(text, slash + 1)
        ? ARK + text.substring(ARK.length())
        : null;
  }

  private static boolean isNamespace(String text, int start, int endExclusive) {
    int length = endExclusive - start;
    if (length < 2
        || length > MAX_NAMESPACE_LENGTH
        || text.charAt(start) == '-'
        || text.charAt(endExclusive - 1) == '-') {
      return false;
    }
    for (int i = start; i < endExclusive; i++) {
      if (!isAsciiLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** The namespace-specific string, then perhaps r-, q- and f-components. */
  private static boolean isNamespaceString(String text, int start) {
    int query = text.indexOf('?', start);
    int hash = text.indexOf('#', start);
    int end = hash < 0 ? text.length() : hash;
    boolean hasQuery = query >= 0 && query < end;
    int nameEnd = hasQuery ? query : end;
    return start < nameEnd
        && text.charAt(start) != '/'
        && isPath(text, start, nameEnd, "/")
        && (!hasQuery || isComponent(text, query, end))
        && (hash < 0 || isPath(text, hash + 1, text.length(), "/?"));
  }

  private static boolean isComponent(String text, int query, int endExclusive) {
    int start = query + 2;
    return start < endExclusive
        && (text.charAt(query + 1) == '+' || text.charAt(query + 1) == '=')
        && text.charAt(start) != '/'
        && text.charAt(start) != '?'
        && isPath(text, start, endExclusive, "/?");
  }

  private static boolean isPath(String text, int start, int endExclusive, String more) {
    for (int i = start; i < endExclusive; i++) {
      char c = text.charAt(i);
      boolean isSafe =
          isAsciiLetterOrDigit(c) || PATH_MARKS.indexOf(c) >= 0 || more.indexOf(c) >= 0;
      if (!isSafe && !(c == '%' && PercentEncoding.isEscape(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArkName(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (!isAsciiLetterOrDigit(text.charAt(i)) && ARK_MARKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return start < text.length();
  }

  private static boolean consistsOf(String set, String text, int start, int endExclusive) {
    for (int i = start; i < endExclusive; i++) {
      if (set.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
