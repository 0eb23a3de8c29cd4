package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLName;
import java.util.List;

/**
 * Makes labels such as {@code Doe65} and {@code RoNo78} of names and years.
 *
 * <p>Source: CSL 1.0.2 specification, {@code citation-label}; the form is that of citeproc-js.
 */
final class CitationLabel {
  /** How many letters each name gives, by the number of names. */
  private static final int[][] LETTERS = {{4}, {2, 2}, {2, 1, 1}, {1, 1, 1, 1}};

  private static final int DIGITS = 2;

  private CitationLabel() {}

  /** Returns the label, empty if there are no names. */
  static String of(List<CSLName> names, String year) {
    StringBuilder label = new StringBuilder();
    if (!names.isEmpty()) {
      int[] letters = LETTERS[Math.min(names.size(), LETTERS.length) - 1];
      for (int i = 0; i < letters.length; i++) {
        label.append(start(names.get(i), letters[i]));
      }
      label.append(year.substring(Math.max(0, year.length() - DIGITS)));
    }
    return label.toString();
  }

  /** Returns the label of a work without names. */
  static String of(String title, String year) {
    return start(title.replace(" ", ""), LETTERS[0][0])
        + year.substring(Math.max(0, year.length() - DIGITS));
  }

  private static String start(CSLName name, int letters) {
    return start(
        name.getFamily() == null ? String.valueOf(name.getLiteral()) : name.getFamily(), letters);
  }

  private static String start(String text, int letters) {
    String plain = Marker.remove(text);
    return plain.substring(0, Math.min(letters, plain.length()));
  }
}
