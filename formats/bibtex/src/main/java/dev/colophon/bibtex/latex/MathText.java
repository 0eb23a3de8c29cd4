package dev.colophon.bibtex.latex;

/**
 * The readable plain form of TeX formulas.
 *
 * <pre>{@code
 * MathText.toPlain("H_2O");           // H₂O
 * MathText.toPlain("\\alpha^{2}");    // α²
 * MathText.toPlain("\\frac{a}{b+c}"); // a/(b+c)
 * }</pre>
 *
 * <p>Symbols become Unicode characters, exponents and indices become raised and lowered characters
 * where Unicode has them all ({@code x^(ab)} otherwise), fractions are written with a slash, a
 * hyphen is a minus. Commands that are not known stay as they are. The form is for reading,
 * searching and sorting; it cannot be turned back into TeX.
 *
 * <p>Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class MathText {
  private MathText() {}

  /**
   * Returns the readable form of a formula.
   *
   * @param tex the source without the dollar signs around it; may be broken
   * @return the characters to show, without ordinary spaces at the ends
   */
  public static String toPlain(String tex) {
    String plain = new MathRenderer(tex).render();
    int start = 0;
    int end = plain.length();
    while (start < end && plain.charAt(start) == ' ') {
      start++;
    }
    while (end > start && plain.charAt(end - 1) == ' ') {
      end--;
    }
    return plain.substring(start, end);
  }
}
