package dev.colophon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.csl.CitationProcessor;
import dev.colophon.format.Fidelity;
import dev.colophon.format.Formats;
import dev.colophon.format.Losses;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadResult;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Eight threads at once do what one thread did, with the same readers, writers and values. */
class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 5;
  private static final String SEED = "20041101";

  @Provide
  Arbitrary<PublicationFormat> formats() {
    return Arbitraries.of(Formats.all());
  }

  @Provide
  Arbitrary<List<Publication>> collections() {
    return PublicationArbitraries.all().list().ofSize(3);
  }

  @Property(seed = SEED, tries = 4, edgeCases = EdgeCasesMode.NONE)
  void aReaderIsShared(
      @ForAll("formats") PublicationFormat format,
      @ForAll("collections") List<Publication> publications)
      throws Exception {
    String text = format.writer().writeAll(publications);
    ReadResult expected = format.reader().read(text);
    PublicationReader shared = format.reader();
    assertThat(inThreads(() -> shared.read(text))).containsOnly(expected);
  }

  @Property(seed = SEED, tries = 4, edgeCases = EdgeCasesMode.NONE)
  void aWriterIsShared(
      @ForAll("formats") PublicationFormat format,
      @ForAll("collections") List<Publication> publications)
      throws Exception {
    for (Fidelity fidelity : Fidelity.values()) {
      WriteOptions options = WriteOptions.builder().fidelity(fidelity).build();
      List<Written> expected = written(format.writer(options), publications);
      PublicationWriter shared = format.writer(options);
      assertThat(inThreads(() -> written(shared, publications))).containsOnly(expected);
    }
  }

  /** Losses are worked out when they are first asked for, here by all threads at once. */
  @Property(seed = SEED, tries = 4, edgeCases = EdgeCasesMode.NONE)
  void lossesAreShared(
      @ForAll("formats") PublicationFormat format,
      @ForAll("collections") List<Publication> publications)
      throws Exception {
    for (Publication publication : publications) {
      String expected = format.losses(publication).toString();
      Losses shared = format.losses(publication);
      assertThat(inThreads(shared::toString)).containsOnly(expected);
    }
  }

  @Example
  void theRegistryIsShared() throws Exception {
    List<String> expected = Formats.all().stream().map(PublicationFormat::id).toList();
    assertThat(inThreads(() -> Formats.all().stream().map(PublicationFormat::id).toList()))
        .containsOnly(expected);
  }

  @Property(seed = SEED, tries = 4, edgeCases = EdgeCasesMode.NONE)
  void aCitationProcessorIsShared(@ForAll("collections") List<Publication> publications)
      throws Exception {
    CitationProcessor shared = CitationProcessor.builder().style("ids-harvard").build();
    String expected = shared.bibliography(publications).toString();
    assertThat(inThreads(() -> shared.bibliography(publications).toString()))
        .containsOnly(expected);
  }

  private static List<Written> written(PublicationWriter writer, List<Publication> publications) {
    List<Written> written = new ArrayList<>();
    for (Publication publication : publications) {
      written.add(writer.write(publication));
    }
    return written;
  }

  /** All threads start each round together. */
  private static <T> List<T> inThreads(Callable<T> action) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      List<Future<List<T>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(() -> rounds(action, start)));
      }
      List<T> all = new ArrayList<>();
      for (Future<List<T>> result : results) {
        all.addAll(result.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> rounds(Callable<T> action, CyclicBarrier start) throws Exception {
    List<T> results = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      start.await();
      results.add(action.call());
    }
    return results;
  }
}
