package dev.colophon.bibtex.peer;

import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The classes of differences from pandoc 2.17, each with the reason why ours stands. */
enum PandocDifference {
  PREPRINT(
      "an eprint without a journal is CSL's article; pandoc goes by the word after the at sign",
      ComparedField.TYPE,
      (ours, theirs) -> ours.equals("article")),
  NEW_TYPES(
      "CSL 1.0.2 has the type; pandoc takes the nearest one of CSL 1.0.1",
      ComparedField.TYPE,
      (ours, theirs) -> Set.of("periodical", "software", "standard").contains(ours)),
  MANUAL(
      "a manual is a report by our table of types, a book for pandoc",
      ComparedField.TYPE,
      (ours, theirs) -> ours.equals("report") && theirs.equals("book")),
  UNKNOWN_WORD(
      "pandoc does not know @conference, nor that a visited @misc is a web page",
      ComparedField.TYPE,
      (ours, theirs) -> theirs.equals("document")),
  ADDON(
      "titleaddon is the site of a web page for us; pandoc joins it to the title",
      ComparedField.TITLE,
      (ours, theirs) -> theirs.startsWith(ours)),
  DASHES(
      "pandoc drops a long dash without spaces around it, in English with the article behind it",
      ComparedField.TITLE,
      (ours, theirs) -> squeezed(ours.replace("-a ", "")).equals(squeezed(theirs))),
  UNKNOWN_COMMAND(
      "a command that is not known is kept as text; pandoc drops it",
      ComparedField.TITLE,
      (ours, theirs) -> ours.contains("\\")),
  LITERAL_BRACES(
      "pandoc drops what follows \\textbraceleft",
      ComparedField.TITLE,
      (ours, theirs) -> squeezed(ours).equals(squeezed(theirs))),
  ANY_EDITOR(
      "editora with a type that CSL has no role for; pandoc takes it for an editor",
      ComparedField.NAMES,
      (ours, theirs) -> theirs.startsWith(ours + "; editor ")),
  UNKNOWN_ROLE(
      "pandoc knows no redactor, collaborator, host or holder",
      ComparedField.NAMES,
      (ours, theirs) -> ours.length() > theirs.length()),
  LITERAL_COMMANDS(
      "a command that was text in the source: pandoc drops the {} behind it",
      ComparedField.NAMES,
      (ours, theirs) -> ours.contains("\\") && theirs.contains("\\")),
  DBLP_NUMBER(
      "the number by which DBLP tells people apart is no part of their name",
      ComparedField.NAMES,
      (ours, theirs) -> ours.equals(theirs.replaceAll(" [0-9]{4}\\b", ""))),
  NUMBER_IN_NAME(
      "pandoc divides a word at a hyphen before a digit",
      ComparedField.NAMES,
      (ours, theirs) -> squeezed(ours).equals(squeezed(theirs))),
  NO_DATE_FOR_PANDOC(
      "pandoc drops literal years, ranges, seasons, eras and approximations of year and month",
      ComparedField.ISSUED,
      (ours, theirs) -> true),
  CONTAINER_OF_OTHER_TYPES(
      "pandoc reads booktitle or titleaddon for the types only for which BibLaTeX prints them",
      ComparedField.CONTAINER,
      (ours, theirs) -> theirs.isEmpty()),
  FULL_JOURNAL(
      "fjournal has the full name of the journal; pandoc takes the first name",
      ComparedField.CONTAINER,
      (ours, theirs) -> ours.equals("communications of the acm")),
  TITLE_AS_CONTAINER(
      "pandoc makes the title of a periodical, and the journal of a book, a container",
      ComparedField.CONTAINER,
      (ours, theirs) -> ours.isEmpty()),
  ISSUE_OF_OTHER_TYPES(
      "pandoc reads number or issue for journals only, and joins number, issue and series",
      ComparedField.VOLUME,
      (ours, theirs) -> true),
  JOINED_PUBLISHERS(
      "pandoc joins publisher, institution, organization and howpublished",
      ComparedField.PUBLISHER,
      (ours, theirs) -> ours.isEmpty() || theirs.endsWith(ours) || theirs.startsWith(ours)),
  ELECTRONIC_ISSN(
      "pandoc does not know eissn, and takes words behind a number for a part of it",
      ComparedField.ISSN,
      (ours, theirs) -> ours.startsWith(theirs) || theirs.startsWith(ours)),
  FRAGMENT(
      "pandoc drops an address with a number sign, which is verbatim in BibLaTeX",
      ComparedField.URL,
      (ours, theirs) -> ours.contains("#") && theirs.isEmpty()),
  SEVERAL_ADDRESSES(
      "CSL has one address; pandoc takes the whole list for one",
      ComparedField.URL,
      (ours, theirs) -> !ours.isEmpty() && theirs.startsWith(ours)),
  EPRINT_AS_URL(
      "pandoc makes an address of an eprint; the record has none",
      ComparedField.URL,
      (ours, theirs) -> ours.isEmpty());

  private final String reason;
  private final ComparedField field;

  @SuppressWarnings("ImmutableEnumChecker") // without state
  private final BiPredicate<String, String> holds;

  PandocDifference(String reason, ComparedField field, BiPredicate<String, String> holds) {
    this.reason = reason;
    this.field = field;
    this.holds = holds;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\W+", "");
  }

  /** Returns the class of a difference, null if there is none. */
  static @Nullable PandocDifference of(ComparedField field, String ours, String theirs) {
    for (PandocDifference difference : values()) {
      if (difference.field == field && difference.holds.test(ours, theirs)) {
        return difference;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return field + " " + name() + ": " + reason;
  }
}
