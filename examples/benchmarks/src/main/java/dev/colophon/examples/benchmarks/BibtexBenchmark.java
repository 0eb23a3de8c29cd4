package dev.colophon.examples.benchmarks;

import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.PublicationReader;
import org.jbibtex.ParseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes of BibTeX to publications; citeproc-java makes CSL items of them. */
@State(Scope.Benchmark)
public class BibtexBenchmark {
  private static final PublicationReader READER = new BibtexFormat().reader();

  /** The size of the input in bytes. */
  @Param("50000000")
  public int size;

  private byte[] input = {};

  /** Makes the input. */
  @Setup
  public void prepare() {
    input = Inputs.bibtex(size);
  }

  /** Reads all records. */
  @Benchmark
  public Object colophon() {
    return READER.read(input);
  }

  /** Loads the database and converts it. */
  @Benchmark
  public Object citeproc() throws ParseException {
    return Peers.citeprocBibtex(input);
  }
}
