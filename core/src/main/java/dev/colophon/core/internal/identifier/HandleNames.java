package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.isAsciiLetterOrDigit;
import static dev.colophon.core.internal.identifier.Characters.skipDigits;

import org.jspecify.annotations.Nullable;

/** Names of the Handle System: handles (RFC 3651) and DOI names (ISO 26324, DOI Handbook 2.2). */
final class HandleNames {

  private static final String DOI_DIRECTORY = "10";
  private static final int MIN_REGISTRANT_LENGTH = 4;
  private static final int MAX_REGISTRANT_LENGTH = 9;

  private HandleNames() {}

  /** Reads a DOI name, or a name of the shortDOI service ({@code 10/} and letters or digits). */
  static @Nullable String doi(String text) {
    if (!text.startsWith(DOI_DIRECTORY)) {
      return null;
    }
    int slash = registrantEnd(text, DOI_DIRECTORY.length());
    if (slash < 0 || slash >= text.length() || text.charAt(slash) != '/') {
      return null;
    }
    boolean isShort = slash == DOI_DIRECTORY.length();
    boolean isValid =
        isShort ? isShortSuffix(text, slash + 1) : Characters.isVisible(text, slash + 1);
    return isValid ? text : null;
  }

  /** Reads a handle. */
  static @Nullable String handle(String text) {
    int slash = text.indexOf('/');
    return isNamingAuthority(text, slash) && Characters.isVisible(text, slash + 1) ? text : null;
  }

  /** Returns the index after the registrant code and its subdivisions, -1 if it has none. */
  private static int registrantEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '.') {
      return start;
    }
    int end = skipDigits(text, start + 1);
    int length = end - start - 1;
    if (length < MIN_REGISTRANT_LENGTH || length > MAX_REGISTRANT_LENGTH) {
      return -1;
    }
    while (end < text.length() && text.charAt(end) == '.') {
      int next = skipDigits(text, end + 1);
      if (next == end + 1) {
        return -1;
      }
      end = next;
    }
    return end;
  }

  private static boolean isShortSuffix(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (!isAsciiLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < text.length();
  }

  private static boolean isNamingAuthority(String text, int endExclusive) {
    if (endExclusive <= 0 || !isAsciiLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < endExclusive; i++) {
      char c = text.charAt(i);
      if (!isAsciiLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }
}
