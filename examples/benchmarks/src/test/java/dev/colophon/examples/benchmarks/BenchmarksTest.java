package dev.colophon.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import dev.colophon.bibtex.BibEntries;
import dev.colophon.format.ReadResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs each benchmark once on a small input: both sides do the same work. */
class BenchmarksTest {
  private static final int SIZE = 200_000;

  /** The made-up records suffice here, and are quickly made. */
  @BeforeAll
  static void leaveOutTheCorpus() {
    System.clearProperty("colophon.corpus");
  }

  @Test
  void bothReadAsManyPublicationsOfBibtex() throws Exception {
    BibtexBenchmark benchmark = new BibtexBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(count(benchmark.colophon())).isPositive().isEqualTo(count(benchmark.citeproc()));
  }

  @Test
  void bothParseAsManyEntries() throws Exception {
    EntriesBenchmark benchmark = new EntriesBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(count(benchmark.colophon())).isPositive().isEqualTo(count(benchmark.jbibtex()));
  }

  @Test
  void bothReadRis() {
    RisBenchmark benchmark = new RisBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(count(benchmark.colophon()))
        .isEqualTo(Peers.risLibrary(Inputs.ris(SIZE)).getReferences().size());
    assertThat(count(benchmark.citeproc())).isPositive();
  }

  @Test
  void bothReadAsManyItemsOfCslJson() {
    CslJsonBenchmark benchmark = new CslJsonBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(count(benchmark.colophon())).isPositive().isEqualTo(count(benchmark.maps()));
    assertThat(benchmark.tokens()).isPositive();
  }

  @Test
  void bothReadAsManyRecordsOfJson() {
    JsonBenchmark benchmark = new JsonBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(count(benchmark.colophon())).isPositive().isEqualTo(count(benchmark.maps()));
    assertThat(benchmark.tokens()).isPositive();
  }

  @Test
  void bothMakeAsManyEntriesOfABibliography() {
    CitationsBenchmark benchmark = new CitationsBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(count(benchmark.colophon())).isPositive().isEqualTo(count(benchmark.engine()));
  }

  @Test
  void bothWriteJson() {
    WriteJsonBenchmark benchmark = new WriteJsonBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(((byte[]) benchmark.colophon()).length).isBetween(SIZE / 2, SIZE * 2);
    assertThat((byte[]) benchmark.maps()).isNotEmpty();
    assertThat(benchmark.tokens()).isPositive();
  }

  @Test
  void aPageIsMadeOfEachPublication() {
    PageBenchmark benchmark = new PageBenchmark();
    benchmark.size = SIZE;
    benchmark.prepare();

    assertThat(PageBenchmark.pages(SIZE)).isEqualTo(4);
    assertThat(benchmark.colophon()).isGreaterThan(4 * 10_000);
    assertThat(benchmark.index()).isBetween(4 * 100L, benchmark.colophon());
  }

  @Test
  void pagesAreCountedByTheMinute() {
    assertThat(new Measurement("g", "m", 1, List.of(9.0, 1.0, 2.0)).perMinute(100)).isEqualTo(3000);
  }

  @Test
  void generatedRecordsStandInForMissingFiles() {
    assertThat(new String(Inputs.bibtex(SIZE), UTF_8)).contains("@article{key1-1,");
    assertThat(new String(Inputs.ris(SIZE), UTF_8)).contains("TY  - JOUR");
    assertThat(new String(Inputs.cslJson(SIZE), UTF_8)).contains("\"article-journal\"");
  }

  @Test
  void theMedianCounts() {
    List<Double> seconds = List.of(9.0, 1.0, 2.0);

    assertThat(new Measurement("g", "m", 10_000_000, seconds).megabytesPerSecond()).isEqualTo(5.0);
  }

  @SuppressWarnings("unchecked")
  private static int count(Object result) {
    if (result instanceof ReadResult read) {
      return read.publications().size();
    }
    if (result instanceof BibEntries entries) {
      return entries.entries().size();
    }
    if (result instanceof BibTeXDatabase database) {
      return database.getEntries().size();
    }
    return result instanceof Map<?, ?> map
        ? ((Map<String, CSLItemData>) map).size()
        : ((Collection<Object>) result).size();
  }
}
