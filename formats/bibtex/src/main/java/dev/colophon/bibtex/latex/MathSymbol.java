package dev.colophon.bibtex.latex;

import org.jspecify.annotations.Nullable;

/**
 * Reads formulas that are one symbol, such as {@code \alpha}, {@code \acute{\alpha}} or {@code
 * \mathbb{R}}.
 */
final class MathSymbol {
  private static final int MAX_LENGTH = 64;
  private static final String SIGNS = "<>=|+/";

  private MathSymbol() {}

  /** Returns the text of the one symbol that a formula is, or null if it is something else. */
  static @Nullable String parse(String tex) {
    String formula = tex.strip();
    if (formula.length() == 1 && SIGNS.contains(formula)) {
      return formula;
    }
    return formula.isEmpty() || formula.length() > MAX_LENGTH ? null : parseSymbol(formula);
  }

  private static @Nullable String parseSymbol(String formula) {
    return switch (formula.charAt(0)) {
      case '\\' -> parseCommand(formula);
      case '^', '_' -> parseScript(formula.charAt(0), argument(formula.substring(1)));
      default -> null;
    };
  }

  private static @Nullable String parseScript(char operator, String argument) {
    return argument.length() == 1 ? Scripts.of(operator, argument) : null;
  }

  private static @Nullable String parseCommand(String formula) {
    Command whole = CommandTable.get().find(formula, 1, formula.length());
    if (whole != null && whole.kind() == CommandKind.SYMBOL) {
      return whole.text();
    }
    int nameEnd = 1;
    while (nameEnd < formula.length() && LatexCharacters.isLetter(formula.charAt(nameEnd))) {
      nameEnd++;
    }
    String letter = parseLetter(argument(formula.substring(nameEnd)));
    return letter == null ? null : applyTo(letter, formula.substring(1, nameEnd));
  }

  private static @Nullable String applyTo(String letter, String name) {
    MathAlphabet alphabet = MathAlphabet.of(name);
    if (alphabet != null) {
      int plain = letter.codePointAt(0);
      int styled = alphabet.letter(plain);
      return styled == plain || letter.length() != 1 ? null : Character.toString(styled);
    }
    Command accent = CommandTable.get().find(name);
    if (accent == null || accent.kind() != CommandKind.ACCENT || !accent.mathOnly()) {
      return null;
    }
    return Accents.combine(letter, accent.text().charAt(0));
  }

  private static @Nullable String parseLetter(String argument) {
    boolean isOne = !argument.isEmpty() && Accents.clusterEnd(argument, 0) == argument.length();
    if (isOne && "\\{}$^_~&%#".indexOf(argument.charAt(0)) < 0) {
      return argument;
    }
    return argument.startsWith("\\") ? parseSymbol(argument) : null;
  }

  /** Returns what an argument is without the braces and white space around it. */
  private static String argument(String source) {
    String argument = source.strip();
    boolean inBraces = argument.startsWith("{") && argument.endsWith("}");
    return inBraces ? argument.substring(1, argument.length() - 1) : argument;
  }
}
