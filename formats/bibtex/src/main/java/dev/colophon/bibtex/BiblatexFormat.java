package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.Dialect;
import dev.colophon.format.Capability;
import dev.colophon.format.FormatOption;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.WriteOptions;
import java.util.List;

/**
 * BibLaTeX.
 *
 * <pre>{@code
 * PublicationFormat format = new BiblatexFormat();
 * Publication book = format.reader().read("@book{k, title = {A Title}, year = 2004}").publications().get(0);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class BiblatexFormat extends TextPublicationFormat {

  /** Makes the format. */
  public BiblatexFormat() {
    super(
        "biblatex",
        "BibLaTeX",
        List.of("application/x-biblatex"),
        List.of("biblatex", "bib"),
        Capability.RICH_TEXT);
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.of(head, Dialect.BIBLATEX);
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return new BibReader(Dialect.BIBLATEX, options);
  }

  @Override
  public BibWriter writer(WriteOptions options) {
    return BibWriter.of(Dialect.BIBLATEX, options);
  }

  @Override
  public BibWriter writer() {
    return writer(WriteOptions.defaults());
  }

  @Override
  public List<FormatOption> writeOptions() {
    return BibOption.described();
  }
}
