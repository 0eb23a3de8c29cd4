package dev.colophon.examples.quickstart;

import dev.colophon.bibtex.BibEntries;
import dev.colophon.bibtex.EntryReader;
import dev.colophon.bibtex.ResolvedEntry;
import dev.colophon.bibtex.ResolvedField;

/** Question: which fields does an entry have once macros and inheritance are resolved? */
public final class ResolveEntries {
  private static final String BIB =
      """
      @string{acm = {ACM}}
      @inproceedings{flann, title = {The {DNA} of \\"Ol}, crossref = {things}}
      @proceedings{things, title = {Proceedings of Things}, publisher = acm # { Press}, month = mar}
      """;

  private ResolveEntries() {}

  /**
   * Prints the fields of an entry, with where they come from.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BibEntries bib = EntryReader.biblatex().read(BIB);
    ResolvedEntry entry = bib.entry("flann").orElseThrow();
    for (ResolvedField field : entry.fields()) {
      String origin = field.origin().map(key -> " (from " + key + ")").orElse("");
      System.out.println(field.name() + ": " + field.text().plain() + origin);
    }
  }
}
