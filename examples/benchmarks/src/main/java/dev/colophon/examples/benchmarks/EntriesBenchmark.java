package dev.colophon.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.bibtex.BibDocument;
import org.jbibtex.ParseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes of BibTeX to entries with their fields. */
@State(Scope.Benchmark)
public class EntriesBenchmark {

  /** The size of the input in bytes. */
  @Param("50000000")
  public int size;

  private byte[] input = {};

  /** Makes the input. */
  @Setup
  public void prepare() {
    input = Inputs.bibtex(size);
  }

  /** Parses the document. */
  @Benchmark
  public Object colophon() {
    return BibDocument.parse(new String(input, UTF_8));
  }

  /** Parses the database. */
  @Benchmark
  public Object jbibtex() throws ParseException {
    return Peers.jbibtex(input);
  }
}
