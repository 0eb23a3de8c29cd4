package dev.colophon.bibtex.latex;

/**
 * One row of the command table.
 *
 * @param name the name without the backslash, with its arguments if they are part of the row
 *     ({@code ding{51}})
 * @param kind what the command does
 * @param text the characters it stands for; the combining mark of an accent, with the character of
 *     the accent over nothing after it if there is one; or the row's parameter
 * @param flags the flags of the row: {@code m}, {@code e}, or nothing
 */
record Command(String name, CommandKind kind, String text, String flags) {

  /** Stands for each command that the table does not have. */
  static final Command UNKNOWN = new Command("", CommandKind.UNKNOWN, "", "");

  /** Tells whether LaTeX defines it in math mode only. */
  boolean mathOnly() {
    return flags.indexOf('m') >= 0;
  }

  /** Tells whether the encoder writes it for its character. */
  boolean isWritten() {
    return flags.indexOf('e') >= 0;
  }

  /** Tells whether what the command asks for, such as a font, has no place in rich text. */
  boolean dropsFormatting() {
    return text.endsWith("!");
  }

  /** Returns how many arguments are left out, for {@link CommandKind#ARGUMENT}. */
  int skippedArguments() {
    return text.charAt(0) - '0';
  }
}
