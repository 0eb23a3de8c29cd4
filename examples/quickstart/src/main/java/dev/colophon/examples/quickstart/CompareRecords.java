package dev.colophon.examples.quickstart;

import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publications;
import java.util.Locale;

/** Question: in what do two records differ, and are their identifiers and dates right? */
public final class CompareRecords {
  private CompareRecords() {}

  /**
   * Prints differences, an ISBN and a date.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Publication first =
        Publication.book("Middlemarch").author("George", "Eliot").issued(1871).build();
    Publication second = first.withIssued(PublicationDate.parse("1871/1872")).withEdition("2");
    Publications.diff(first, second).forEach(System.out::println);

    Identifier isbn = Identifier.isbn("1 84542 192 2");
    System.out.println(isbn.display() + " is valid: " + isbn.isValid());
    System.out.println(PublicationDate.of(2004, 1, 1).display(Locale.UK));
  }
}
