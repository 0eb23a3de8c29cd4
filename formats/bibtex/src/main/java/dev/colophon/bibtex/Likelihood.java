package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.Dialect;
import java.util.regex.Pattern;

/** How much a text looks like entries of a dialect. */
final class Likelihood {
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@\\s*\\p{Alpha}[\\w-]*\\s*[{(]");
  private static final Pattern BIBLATEX =
      Pattern.compile(
          "(?i)@(?:online|report|thesis|collection|mvbook|dataset|software|xdata|inreference)\\s*\\{"
              + "|\\b(?:journaltitle|date|urldate|langid|location|eprinttype|subtitle|maintitle|options|editortype)\\s*=");
  private static final Pattern BIBTEX =
      Pattern.compile(
          "(?i)@(?:phdthesis|mastersthesis|techreport|conference)\\s*\\{"
              + "|\\b(?:journal|year|month|address|school|archiveprefix)\\s*=");

  private Likelihood() {}

  static int of(CharSequence head, Dialect dialect) {
    if (!ENTRY.matcher(head).find()) {
      return 0;
    }
    boolean looksNew =
        BIBLATEX.matcher(head).results().count() > BIBTEX.matcher(head).results().count();
    return looksNew == (dialect == Dialect.BIBLATEX) ? 90 : 60;
  }
}
