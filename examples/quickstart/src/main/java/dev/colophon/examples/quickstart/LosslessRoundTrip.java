package dev.colophon.examples.quickstart;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Publication;

/** Question: how do I send a record through RIS and get all of it back? */
public final class LosslessRoundTrip {
  private LosslessRoundTrip() {}

  /**
   * Prints what RIS loses, and whether the lossless way back gives the same publication.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Publication article =
        Publication.article("A Record with an ORCID")
            .id("carberry2008")
            .addContributors(
                Contributor.builder()
                    .role(ContributorRole.AUTHOR)
                    .person("Josiah", "Carberry")
                    .orcid("0000-0002-1825-0097")
                    .build())
            .issued("2008-21")
            .build();

    PublicationFormat ris = Formats.get("ris");
    System.out.println("Standard RIS loses:");
    ris.losses(article).forEach(System.out::println);

    String text = ris.writer(WriteOptions.lossless()).write(article).text();
    Publication back = ris.reader().read(text).publications().get(0);
    System.out.println("Lossless RIS gives the same publication: " + back.equals(article));
  }
}
