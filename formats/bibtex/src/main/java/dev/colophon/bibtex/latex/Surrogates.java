package dev.colophon.bibtex.latex;

import dev.colophon.bibtex.latex.LatexDiagnostic.Kind;
import java.util.function.Consumer;

/** Mends text that is not well-formed UTF-16. */
final class Surrogates {
  private static final char REPLACEMENT = '\ufffd';

  private Surrogates() {}

  /** Replaces lone surrogates, which no text of the model may have. */
  static String repair(String text, Consumer<? super LatexDiagnostic> diagnostics) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 2) {
          i++;
        } else {
          repaired = repaired == null ? new StringBuilder(text) : repaired;
          repaired.setCharAt(i, REPLACEMENT);
          diagnostics.accept(new LatexDiagnostic(Kind.LONE_SURROGATE, i, 1, "\ufffd"));
        }
      }
    }
    return repaired == null ? text : repaired.toString();
  }
}
