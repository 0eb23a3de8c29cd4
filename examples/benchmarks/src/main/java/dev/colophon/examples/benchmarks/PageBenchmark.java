package dev.colophon.examples.benchmarks;

import dev.colophon.html.PublicationIndex;
import dev.colophon.html.PublicationPage;
import dev.colophon.model.Publication;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Publications to web pages as they are by default: five citation styles, all downloads. */
@State(Scope.Benchmark)
public class PageBenchmark {
  private static final int BYTES_PER_PAGE = 50_000;

  /** One page is made for 50,000 of these, so that there are 1,000 by default. */
  @Param("50000000")
  public int size;

  private final PublicationPage page = PublicationPage.builder().build();
  private final PublicationIndex index = PublicationIndex.builder().build();
  private List<Publication> publications = List.of();

  static int pages(int size) {
    return size / BYTES_PER_PAGE;
  }

  /** Takes publications from all of the input. */
  @Setup
  public void prepare() {
    List<Publication> all = Inputs.publications(size);
    int step = Math.max(1, all.size() / pages(size));
    publications =
        IntStream.range(0, Math.min(pages(size), all.size()))
            .mapToObj(number -> all.get(number * step))
            .toList();
  }

  /** Makes a page of each publication. */
  @Benchmark
  public long colophon() {
    long length = 0;
    for (Publication publication : publications) {
      length += page.render(publication).length();
    }
    return length;
  }

  /** Makes an index of all. */
  @Benchmark
  public long index() {
    return index.render(publications).length();
  }
}
