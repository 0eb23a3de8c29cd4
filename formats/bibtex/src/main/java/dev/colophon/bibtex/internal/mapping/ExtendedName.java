package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Person;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Names as pairs: {@code family=Gogh, given=Vincent, prefix=van, useprefix=true}.
 *
 * <p>Source: BibLaTeX manual 3.6, "Name formats".
 */
final class ExtendedName {
  private static final Set<String> KEYS =
      Set.of("family", "given", "prefix", "suffix", "useprefix");

  /** The keys of what the model has no place for. */
  private static final Set<String> OTHER_KEYS =
      Set.of(
          "family-i",
          "given-i",
          "prefix-i",
          "suffix-i",
          "id",
          "hash",
          "nametemplates",
          "sortingnamekeytemplatename",
          "uniquenametemplatename",
          "nohashothers",
          "nosortothers",
          "uniquelist");

  private ExtendedName() {}

  static boolean isExtended(String item) {
    int equals = item.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String key = item.substring(0, equals).replace("\"", "").strip().toLowerCase(Locale.ROOT);
    return KEYS.contains(key) || OTHER_KEYS.contains(key);
  }

  /** Tells whether a name has a part of which the model knows nothing, such as initials. */
  static boolean saysMore(String item) {
    for (String key : OTHER_KEYS) {
      int at = item.indexOf(key);
      if (at >= 0 && item.startsWith("=", at + key.length())) {
        return true;
      }
    }
    return false;
  }

  /** Reads a name; null if there is neither a family nor a given name. */
  static @Nullable Person parse(String item, UnaryOperator<String> text, boolean usePrefix) {
    Map<String, String> parts = parts(item, text);
    Optional<String> family = part(parts, "family");
    Optional<String> given = part(parts, "given");
    if (family.isEmpty() && given.isEmpty()) {
      return null;
    }
    String option = parts.get("useprefix");
    boolean isKept = option == null ? usePrefix : option.equalsIgnoreCase("true");
    return Person.builder()
        .family(family)
        .given(given)
        .droppingParticle(isKept ? Optional.empty() : part(parts, "prefix"))
        .nonDroppingParticle(isKept ? part(parts, "prefix") : Optional.empty())
        .suffix(part(parts, "suffix"))
        .build();
  }

  private static Optional<String> part(Map<String, String> parts, String key) {
    return Optional.ofNullable(parts.get(key)).filter(value -> !value.isEmpty());
  }

  private static Map<String, String> parts(String item, UnaryOperator<String> text) {
    Map<String, String> parts = new HashMap<>();
    int start = 0;
    while (start <= item.length()) {
      int end = pairEnd(item, start);
      addPair(parts, item.substring(start, end).strip(), text);
      start = end + 1;
    }
    return parts;
  }

  private static void addPair(Map<String, String> parts, String raw, UnaryOperator<String> text) {
    String pair = unquoted(raw);
    int equals = pair.indexOf('=');
    if (equals > 0) {
      String key = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      String value = text.apply(unquoted(pair.substring(equals + 1).strip()));
      parts.merge(key, value, (one, other) -> one + " " + other);
    }
  }

  private static String unquoted(String text) {
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }

  /** Returns where the pair ends: at a comma outside of braces and quotes. */
  private static int pairEnd(String item, int start) {
    int depth = 0;
    boolean isQuoted = false;
    for (int i = start; i < item.length(); i++) {
      char c = item.charAt(i);
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      isQuoted ^= c == '"' && depth == 0;
      if (c == ',' && depth == 0 && !isQuoted) {
        return i;
      }
    }
    return item.length();
  }
}
