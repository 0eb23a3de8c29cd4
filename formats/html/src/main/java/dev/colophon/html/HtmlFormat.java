package dev.colophon.html;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.WriteOptions;
import java.util.List;

/**
 * Web pages. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PublicationFormat html = new HtmlFormat();
 * String page = html.writer().write(book).text();
 * html.reader().read(page).publications(); // the book
 * }</pre>
 *
 * <p>One publication is written as {@link PublicationPage} makes its page, in English and with all
 * defaults; several as one page with the citation of each. Every publication is embedded as
 * Colophon JSON in an element {@code script} of the type {@code application/vnd.colophon+json}, so
 * that nothing is lost in any fidelity.
 *
 * <p>{@link PageReader} reads the records that a page embeds, wherever they stand in it, or else
 * the publication that its metadata are about.
 *
 * @since 0.1.0
 */
public final class HtmlFormat extends TextPublicationFormat {

  /** Makes the format. */
  public HtmlFormat() {
    super(
        "html",
        "Web page",
        List.of("text/html", "application/xhtml+xml"),
        List.of("html", "htm", "xhtml"),
        Capability.RICH_TEXT,
        Capability.COMPLETE);
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.of(head);
  }

  @Override
  public PageReader reader(ReadOptions options) {
    return PageReader.of(options);
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return new PageWriter(options);
  }
}
