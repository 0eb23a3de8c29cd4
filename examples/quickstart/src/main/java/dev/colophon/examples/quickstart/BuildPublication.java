package dev.colophon.examples.quickstart;

import dev.colophon.format.Formats;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Publication;

/** Question: how do I make a publication in code, and write it as BibLaTeX? */
public final class BuildPublication {
  private BuildPublication() {}

  /**
   * Prints a BibLaTeX entry.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Publication book =
        Publication.book("Local Enterprises in the Global Economy")
            .id("schmitz2004")
            .addContributors(
                Contributor.builder()
                    .role(ContributorRole.EDITOR)
                    .person("Hubert", "Schmitz")
                    .position("Emeritus Fellow")
                    .build())
            .publisher("Edward Elgar Publishing", "Cheltenham")
            .issued(2004, 1, 1)
            .isbn("1 84542 192 2")
            .build();

    System.out.println(Formats.get("biblatex").writer().write(book).text());
  }
}
