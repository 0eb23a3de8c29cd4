package dev.colophon.examples.benchmarks;

import dev.colophon.bibtex.EntryReader;
import org.jbibtex.ParseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes of BibTeX to entries with their fields. */
@State(Scope.Benchmark)
public class EntriesBenchmark {
  private static final EntryReader READER = EntryReader.bibtex();

  /** The size of the input in bytes. */
  @Param("50000000")
  public int size;

  private byte[] input = {};

  /** Makes the input. */
  @Setup
  public void prepare() {
    input = Inputs.bibtex(size);
  }

  /** Reads the entries: values without macros, and what is inherited. */
  @Benchmark
  public Object colophon() {
    return READER.read(input);
  }

  /** Parses the database. */
  @Benchmark
  public Object jbibtex() throws ParseException {
    return Peers.jbibtex(input);
  }
}
