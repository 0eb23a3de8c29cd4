package dev.colophon.bibtex.internal.mapping;

/**
 * The value of a field as it is written.
 *
 * @param text the LaTeX, with balanced braces, or the name of a macro
 * @param isMacro whether it is a macro, which is written without braces
 */
public record FieldValue(String text, boolean isMacro) {

  /** Returns the value with no line that looks like the start of an entry. */
  FieldValue onLines() {
    return startsNoEntry(text) ? this : new FieldValue(text.replace("@", "{}@"), isMacro);
  }

  static boolean startsNoEntry(String text) {
    int at = text.indexOf('@');
    while (at >= 0) {
      int before = at - 1;
      while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
        before--;
      }
      if (before >= 0 && (text.charAt(before) == '\n' || text.charAt(before) == '\r')) {
        return false;
      }
      at = text.indexOf('@', at + 1);
    }
    return true;
  }
}
