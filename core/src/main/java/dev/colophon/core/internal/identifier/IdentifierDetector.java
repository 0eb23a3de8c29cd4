package dev.colophon.core.internal.identifier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds an identifier in running text. */
public final class IdentifierDetector {

  /** How many words, separated by blanks, a number may be printed in. */
  private static final int MAX_WORDS = 6;

  private static final int MIN_BARE_PMCID_LENGTH = "PMC".length() + 4;

  /** What a value without label may begin with, where this leaves no doubt about its scheme. */
  private static final List<Start> STARTS =
      List.of(
          new Start("10.", SchemeRules.DOI),
          new Start("urn:", SchemeRules.URN),
          new Start("ark:", SchemeRules.ARK),
          new Start("0000-000", SchemeRules.ORCID),
          new Start("0009-00", SchemeRules.ORCID));

  private final RunningText text;

  private IdentifierDetector(String text) {
    this.text = new RunningText(text);
  }

  /**
   * Finds the first identifier in a text.
   *
   * @param text any text
   * @return the scheme and the value, in normal form
   */
  public static Optional<Match> find(String text) {
    Match whole = whole(Characters.trim(text));
    return Optional.ofNullable(whole != null ? whole : new IdentifierDetector(text).first());
  }

  /** The identifiers that are too much like other numbers to be found among words. */
  private static @Nullable Match whole(String text) {
    String isbn = SchemeRules.ISBN.normalize(text);
    if (isbn != null && (isbn.length() == 13 || hasRightHyphens(text, isbn))) {
      return new Match(SchemeRules.ISBN, isbn);
    }
    String pmcid = SchemeRules.PMCID.normalize(text);
    if (pmcid != null && text.equals(pmcid) && text.length() >= MIN_BARE_PMCID_LENGTH) {
      return new Match(SchemeRules.PMCID, pmcid);
    }
    return Match.of(SchemeRules.ARXIV, text);
  }

  /** Tells whether the text is the ISBN with hyphens, or blanks for them, where they belong. */
  private static boolean hasRightHyphens(String text, String isbn) {
    String hyphenated = SchemeRules.ISBN.display(isbn);
    return !hyphenated.equals(isbn) && hyphenated.equals(text.replace(' ', '-'));
  }

  private @Nullable Match first() {
    int start = text.nextStart(0);
    while (start >= 0) {
      Match match = labelled(start);
      if (match == null) {
        match = bare(start);
      }
      if (match != null) {
        return match;
      }
      start = text.nextStart(text.isAddress(start) ? text.wordEnd(start) : start + 1);
    }
    return null;
  }

  private @Nullable Match labelled(int start) {
    for (SchemeRules rules : SchemeRules.values()) {
      for (Prefix prefix : rules.prefixes().all()) {
        int end = prefix.isTelling() ? text.endOf(prefix, start) : -1;
        Match match = end < 0 ? null : longest(rules, prefix, end);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** Reads the value after a prefix, from as many words as make a valid one. */
  private @Nullable Match longest(SchemeRules rules, Prefix prefix, int start) {
    List<String> phrases = text.phrases(start, MAX_WORDS);
    for (int i = phrases.size() - 1; i >= 0; i--) {
      String value = rules.normalizeAfter(prefix, phrases.get(i));
      if (value != null) {
        return new Match(rules, value);
      }
    }
    return null;
  }

  private @Nullable Match bare(int start) {
    for (Start known : STARTS) {
      if (text.startsWith(known.text(), start)) {
        return Match.of(known.rules(), text.word(start));
      }
    }
    return text.maybeOldArxiv(start) ? Match.of(SchemeRules.ARXIV, text.word(start)) : null;
  }

  /**
   * An identifier that was found.
   *
   * @param rules the scheme
   * @param value the value, in normal form
   */
  public record Match(SchemeRules rules, String value) {

    static @Nullable Match of(SchemeRules rules, String text) {
      String value = rules.normalize(text);
      return value == null ? null : new Match(rules, value);
    }
  }

  private record Start(String text, SchemeRules rules) {}
}
