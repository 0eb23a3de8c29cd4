package dev.colophon.examples.quickstart;

import dev.colophon.format.Formats;
import dev.colophon.html.PageNames;
import dev.colophon.html.PublicationIndex;
import dev.colophon.html.PublicationPage;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Question: how do I make a website of a collection, with an index to search and sort? */
public final class MakeWebsite {
  private static final String BIB =
      """
      @book{obrien1939,
        author = {O'Brien, Flann}, title = {At Swim-Two-Birds}, publisher = {Longmans}, year = 1939
      }
      @book{jahiz869, author = {الجاحظ}, title = {كتاب الحيوان}, year = 869, langid = {arabic}}
      """;

  private MakeWebsite() {}

  /**
   * Writes a page of each publication, and the index.
   *
   * @param arguments the folder, or none for a temporary one
   * @throws IOException if they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    List<Publication> publications = Formats.get("bibtex").reader().read(BIB).publications();
    Map<String, Publication> pages = PageNames.of(publications);
    Path folder =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("website");

    PublicationPage page = PublicationPage.builder().locale(Locale.UK).index("index.html").build();
    for (Map.Entry<String, Publication> each : pages.entrySet()) {
      Files.writeString(folder.resolve(each.getKey()), page.render(each.getValue(), publications));
    }
    PublicationIndex index =
        PublicationIndex.builder().locale(Locale.UK).heading("Our library").build();
    Files.writeString(folder.resolve("index.html"), index.render(pages));
    System.out.println("Open " + folder.resolve("index.html").toUri());
  }
}
