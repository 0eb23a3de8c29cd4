package dev.colophon.bibtex.internal.syntax;

/**
 * A place where the text breaks the syntax, and how it was read all the same.
 *
 * @param kind what is wrong
 * @param start where, as an index of the block's text
 * @param end where it ends
 */
public record Problem(Kind kind, int start, int end) {

  /** What can be wrong. */
  public enum Kind {
    /** An entry has no key. */
    MISSING_KEY("the entry has no key"),
    /** A comma is missing. */
    MISSING_COMMA("a comma is missing here"),
    /** A field has a name only. */
    MISSING_VALUE("the field has no value"),
    /** There is no equals sign. */
    MISSING_EQUALS("an equals sign is missing here"),
    /** An entry does not end. */
    UNCLOSED_ENTRY("the entry is not closed"),
    /** A value in braces or quotes does not end. */
    UNCLOSED_VALUE("the value is not closed; it was taken to end before the next field or entry"),
    /** A closing brace or parenthesis in an entry is too much. */
    STRAY_BRACE("this closing brace or parenthesis has no partner"),
    /** A quote in a value in quotes is not in braces. */
    STRAY_QUOTE("a quote inside of a value in quotes must be in braces"),
    /** A value is neither a number nor a macro nor in braces or quotes. */
    UNQUOTED_VALUE("the value is neither in braces nor in quotes"),
    /** Characters that have no place in an entry. */
    UNEXPECTED("this has no place here and was skipped");

    private final String message;

    Kind(String message) {
      this.message = message;
    }

    /** Returns a sentence for people. */
    public String message() {
      return message;
    }
  }
}
