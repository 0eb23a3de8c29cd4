package dev.colophon.bibtex.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References to single fields of containers of data: {@code xdata=key-field}, and {@code
 * xdata=key-field-2} for the second item of a list. They stand for a whole value or for an item of
 * a list.
 *
 * <p>Source: BibLaTeX manual 3.13.6, "Data Containers".
 */
final class Granular {
  static final String MARKER = "xdata";

  /** At the start of the value, or after the "and" or comma of a list. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<=^\\{?|\\sand\\s|,\\s?)xdata\\s?=\\s?(?:\\{([^{}]*)\\}|([^\\s,{}]+))");

  private Granular() {}

  /**
   * A reference.
   *
   * @param key the key of the container
   * @param field the field of it
   * @param item the number of the item of the field, from 1; 0 for the whole field
   */
  record Reference(String key, String field, int item) {

    /** Reads a reference; null if it is none. */
    static @Nullable Reference parse(String text) {
      int last = text.lastIndexOf('-');
      if (last <= 0) {
        return null;
      }
      String tail = text.substring(last + 1).strip();
      int before = text.lastIndexOf('-', last - 1);
      boolean isNumber =
          tail.length() < 6 && !tail.isEmpty() && tail.chars().allMatch(c -> c >= '0' && c <= '9');
      return isNumber && before > 0
          ? new Reference(
              text.substring(0, before).strip(),
              text.substring(before + 1, last).strip().toLowerCase(java.util.Locale.ROOT),
              Integer.parseInt(tail))
          : new Reference(
              text.substring(0, last).strip(), tail.toLowerCase(java.util.Locale.ROOT), 0);
    }
  }

  /** Gives the text that a reference stands for, or null to leave it as it is. */
  @FunctionalInterface
  interface Target {
    @Nullable String text(Reference reference);
  }

  /** Returns the references in a value. */
  static List<Reference> references(String value) {
    List<Reference> references = new ArrayList<>();
    if (value.contains(MARKER)) {
      replaced(
          value,
          0,
          reference -> {
            references.add(reference);
            return null;
          });
    }
    return references;
  }

  /**
   * Returns a value with the references replaced by what they stand for, as long as it does not
   * become longer than a limit by that.
   */
  static String replaced(String value, int maxLength, Target target) {
    Matcher found = REFERENCE.matcher(value);
    StringBuilder replaced = new StringBuilder();
    while (found.find()) {
      String text = found.group(1) == null ? found.group(2) : found.group(1);
      Reference reference = Reference.parse(text.strip());
      String stood = reference == null ? null : target.text(reference);
      boolean fits = stood != null && replaced.length() + stood.length() <= maxLength;
      found.appendReplacement(replaced, Matcher.quoteReplacement(fits ? stood : found.group()));
    }
    return found.appendTail(replaced).toString();
  }

  /** Returns the text of a reference in a container; null if it has no such field or item. */
  static @Nullable String text(Reference reference, Entry container) {
    String value = container.value(reference.field());
    if (value == null || reference.item() == 0) {
      return value;
    }
    List<String> items = items(value);
    return reference.item() <= items.size() ? items.get(reference.item() - 1) : null;
  }

  private static List<String> items(String value) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      if (depth == 0 && c <= ' ' && isAnd(value, i + 1)) {
        items.add(value.substring(start, i).strip());
        start = i + 4;
      }
    }
    items.add(value.substring(Math.min(start, value.length())).strip());
    return items;
  }

  private static boolean isAnd(String value, int at) {
    return value.regionMatches(true, at, "and", 0, 3)
        && at + 3 < value.length()
        && value.charAt(at + 3) <= ' ';
  }
}
