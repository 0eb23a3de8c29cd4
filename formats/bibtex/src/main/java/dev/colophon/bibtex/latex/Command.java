package dev.colophon.bibtex.latex;

/**
 * One row of the command table.
 *
 * @param name the name without the backslash, with its arguments if they are part of the row
 *     ({@code ding{51}})
 * @param kind what the command does
 * @param text the characters it stands for, the combining mark of an accent, or the row's parameter
 * @param mathOnly whether LaTeX defines it in math mode only
 */
record Command(String name, CommandKind kind, String text, boolean mathOnly) {

  /** Stands for each command that the table does not have. */
  static final Command UNKNOWN = new Command("", CommandKind.UNKNOWN, "", false);

  /** Tells whether what the command asks for, such as a font, has no place in rich text. */
  boolean dropsFormatting() {
    return text.endsWith("!");
  }

  /** Returns how many arguments are left out, for {@link CommandKind#ARGUMENT}. */
  int skippedArguments() {
    return text.charAt(0) - '0';
  }
}
