package dev.colophon.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import de.undercouch.citeproc.CSL;
import dev.colophon.csl.CitationFormat;
import dev.colophon.csl.CitationProcessor;
import dev.colophon.csl.CitationSession;
import dev.colophon.model.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The bibliography of a document in the style of APA, beside the engine alone. Both have got the
 * works before: for the engine that takes time that grows with the square of their number.
 */
@State(Scope.Benchmark)
public class CitationsBenchmark {
  private static final String STYLE = "apa";
  private static final int BYTES_PER_ENTRY = 50_000;

  /** One entry is made for 50,000 of these, so that there are 1,000 by default. */
  @Param("50000000")
  public int size;

  private final CitationSession session =
      CitationProcessor.builder().style(STYLE).output(CitationFormat.HTML).build().session();
  private @Nullable CSL engine;

  /** Gives the same publications to both. */
  @Setup
  public void prepare() {
    List<Publication> all = GeneratedRecords.publications();
    List<Publication> publications = all.subList(0, Math.min(size / BYTES_PER_ENTRY, all.size()));
    session.setUncited(publications);
    engine = Peers.engine(STYLE, publications);
  }

  /** Makes a bibliography. */
  @Benchmark
  public Object colophon() {
    return session.bibliography().entries();
  }

  /** Lets the engine make a bibliography. */
  @Benchmark
  public Object engine() {
    return List.of(requireNonNull(engine).makeBibliography().getEntries());
  }
}
