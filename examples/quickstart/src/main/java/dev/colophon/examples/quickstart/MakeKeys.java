package dev.colophon.examples.quickstart;

import dev.colophon.bibtex.key.KeyGenerator;
import dev.colophon.bibtex.key.KeyPattern;
import dev.colophon.model.Publication;
import java.util.List;

/** Question: how do publications get keys by a pattern of mine? */
public final class MakeKeys {
  private static final List<Publication> PUBLICATIONS =
      List.of(
          Publication.book("The Master and Margarita")
              .author("Михаил", "Булгаков")
              .issued(1967)
              .build(),
          Publication.book("Mistr a Markétka").author("Michail", "Bulgakov").issued(1967).build(),
          Publication.book("Žert").author("Milan", "Kundera").issued(1967).id("joke").build());

  private MakeKeys() {}

  /**
   * Prints keys in the way of JabRef, and in that of Better BibTeX.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(KeyGenerator.of(KeyPattern.parse("[auth:lower][year]")));
    print(
        KeyGenerator.of(KeyPattern.parse("auth.lower + shorttitle(1, 1) + year")).replacingKeys());
  }

  private static void print(KeyGenerator generator) {
    for (Publication publication : generator.assign(PUBLICATIONS)) {
      System.out.println(publication.id().orElseThrow());
    }
  }
}
