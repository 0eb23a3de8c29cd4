package dev.colophon.examples.quickstart;

import dev.colophon.format.Formats;
import dev.colophon.html.PageSection;
import dev.colophon.html.PublicationPage;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Question: how do I make a web page of a publication, in my colours and with my own footer? */
public final class MakeWebPage {
  private MakeWebPage() {}

  /**
   * Writes the page of the seed.
   *
   * @param arguments the file, or none for a temporary one
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    PublicationPage page =
        PublicationPage.builder()
            .locale(Locale.UK)
            .styles("ids-harvard", "apa", "ieee")
            .addStyles(":root { --accent: #0b5394; }")
            .section(PageSection.RELATED, book -> "<section><h2>Our library</h2></section>")
            .build();
    Path file =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempFile("page", ".html");
    Publication book =
        Formats.get("json").reader().read(Seeds.file("schmitz2004.json")).publications().get(0);
    Files.writeString(file, page.render(book));
    System.out.println("Open " + file.toUri());
  }
}
