package dev.colophon.bibtex.latex;

import org.jspecify.annotations.Nullable;

/**
 * The alphabets of formulas: a LaTeX command and the block of Unicode's Mathematical Alphanumeric
 * Symbols that it stands for. Letters that Unicode had before that block are where they were.
 */
enum MathAlphabet {
  BOLD("mathbf", 0x1D400, 0x1D7CE, 0x1D6A8, ""),
  ITALIC("mathit", 0x1D434, 0, 0x1D6E2, "h\u210e"),
  BOLD_ITALIC("mathbfit", 0x1D468, 0, 0x1D71C, ""),
  SCRIPT(
      "mathscr",
      0x1D49C,
      0,
      0,
      "B\u212cE\u2130F\u2131H\u210bI\u2110L\u2112M\u2133R\u211be\u212fg\u210ao\u2134"),
  BOLD_SCRIPT("mathbfscr", 0x1D4D0, 0, 0, ""),
  FRAKTUR("mathfrak", 0x1D504, 0, 0, "C\u212dH\u210cI\u2111R\u211cZ\u2128"),
  DOUBLE_STRUCK("mathbb", 0x1D538, 0x1D7D8, 0, "C\u2102H\u210dN\u2115P\u2119Q\u211aR\u211dZ\u2124"),
  BOLD_FRAKTUR("mathbffrak", 0x1D56C, 0, 0, ""),
  SANS("mathsf", 0x1D5A0, 0x1D7E2, 0, ""),
  SANS_BOLD("mathbfsf", 0x1D5D4, 0x1D7EC, 0x1D756, ""),
  SANS_ITALIC("mathsfit", 0x1D608, 0, 0, ""),
  SANS_BOLD_ITALIC("mathbfsfit", 0x1D63C, 0, 0x1D790, ""),
  MONOSPACE("mathtt", 0x1D670, 0x1D7F6, 0, "");

  private static final String GREEK =
      "\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\u03f4"
          + "\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u2207"
          + "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1"
          + "\u03c2\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9\u2202\u03f5\u03d1\u03f0\u03d5\u03f1\u03d6";
  private static final int LETTERS = 26;
  private static final int DIGITS = 10;

  private final String command;
  private final int letters;
  private final int digits;
  private final int greek;

  /** Pairs of a letter and the character that stands for it outside of the block. */
  private final String exceptions;

  MathAlphabet(String command, int letters, int digits, int greek, String exceptions) {
    this.command = command;
    this.letters = letters;
    this.digits = digits;
    this.greek = greek;
    this.exceptions = exceptions;
  }

  /** A character of an alphabet, taken apart. */
  record Letter(String command, char base) {}

  /** Finds an alphabet by its command; null if the command is not of an alphabet. */
  static @Nullable MathAlphabet of(String command) {
    if (command.equals("mathcal")) {
      return SCRIPT;
    }
    for (MathAlphabet alphabet : values()) {
      if (alphabet.command.equals(command)) {
        return alphabet;
      }
    }
    return null;
  }

  /** Takes a character apart; null if it is not of an alphabet. */
  static @Nullable Letter take(int codePoint) {
    for (MathAlphabet alphabet : values()) {
      char base = alphabet.base(codePoint);
      if (base != 0) {
        return new Letter(alphabet.command, base);
      }
    }
    return null;
  }

  /**
   * Tells whether readers know this alphabet from letters alone, without the formula around them.
   */
  boolean isKnownByShape() {
    return this == SCRIPT || this == FRAKTUR || this == DOUBLE_STRUCK;
  }

  /** Returns a letter of this alphabet; the letter itself if the alphabet does not have it. */
  int letter(int base) {
    for (int i = 0; i < exceptions.length(); i += 2) {
      if (exceptions.charAt(i) == base) {
        return exceptions.charAt(i + 1);
      }
    }
    if (base >= 'A' && base <= 'Z') {
      return letters + base - 'A';
    }
    if (base >= 'a' && base <= 'z') {
      return letters + LETTERS + base - 'a';
    }
    if (base >= '0' && base <= '9' && digits != 0) {
      return digits + base - '0';
    }
    int index = GREEK.indexOf(base);
    return index >= 0 && greek != 0 ? greek + index : base;
  }

  private char base(int codePoint) {
    int exception = exceptions.indexOf(codePoint);
    if (exception >= 0 && exception % 2 == 1) {
      return exceptions.charAt(exception - 1);
    }
    if (isIn(codePoint, letters, 2 * LETTERS)) {
      int index = codePoint - letters;
      char letter = (char) (index < LETTERS ? 'A' + index : 'a' + index - LETTERS);
      return letter(letter) == codePoint ? letter : 0;
    }
    if (isIn(codePoint, digits, DIGITS)) {
      return (char) ('0' + codePoint - digits);
    }
    return isIn(codePoint, greek, GREEK.length()) ? GREEK.charAt(codePoint - greek) : 0;
  }

  private static boolean isIn(int codePoint, int start, int length) {
    return start != 0 && codePoint >= start && codePoint < start + length;
  }
}
