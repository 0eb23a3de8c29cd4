package dev.colophon.html;

import dev.colophon.format.FormatOption;
import dev.colophon.format.Losses;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordSink;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.html.internal.PageList;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages: one publication has a page of its own, several have one together. */
final class PageWriter implements PublicationWriter {
  private static final PageReader READER = PageReader.of(ReadOptions.defaults());

  /** Loading the citation styles takes a while, so it waits for the first page. */
  private static final class Default {
    static final PublicationPage PAGE = PublicationPage.builder().build();
  }

  PageWriter(WriteOptions options) {
    FormatOption.checkNames(options.formatOptions().keySet(), List.of());
  }

  @Override
  public Written write(Publication publication) {
    String page = Default.PAGE.render(publication);
    return new Written(page, losses(publication, page));
  }

  @Override
  public RecordSink open(Appendable output) {
    return new Sink(output);
  }

  private static Losses losses(Publication publication, String html) {
    return Losses.between(publication, () -> READER.read(html).publications().get(0));
  }

  /** The first publication waits until there is a second or the end. */
  private static final class Sink implements RecordSink {
    private final Appendable output;
    private final PageList list = Default.PAGE.list();
    private @Nullable Publication first;
    private boolean several;

    private Sink(Appendable output) {
      this.output = output;
    }

    @Override
    public Losses write(Publication publication) throws IOException {
      String article = list.article(publication);
      if (first == null) {
        first = publication;
      } else {
        if (!several) {
          output.append(list.start()).append(list.article(first));
        }
        several = true;
        output.append(article);
      }
      return losses(publication, article);
    }

    @Override
    public void close() throws IOException {
      if (several) {
        output.append(list.end());
      } else if (first != null) {
        output.append(Default.PAGE.render(first));
      } else {
        output.append(list.start()).append(list.end());
      }
    }
  }
}
