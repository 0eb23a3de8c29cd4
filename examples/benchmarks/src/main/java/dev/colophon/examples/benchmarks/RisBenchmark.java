package dev.colophon.examples.benchmarks;

import dev.colophon.format.PublicationReader;
import dev.colophon.ris.RisFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes of RIS to publications; citeproc-java makes CSL items of them. */
@State(Scope.Benchmark)
public class RisBenchmark {
  private static final PublicationReader READER = new RisFormat().reader();

  /** The size of the input in bytes. */
  @Param("50000000")
  public int size;

  private byte[] input = {};

  /** Makes the input. */
  @Setup
  public void prepare() {
    input = Inputs.ris(size);
  }

  /** Reads all records. */
  @Benchmark
  public Object colophon() {
    return READER.read(input);
  }

  /** Parses the library and converts it. */
  @Benchmark
  public Object citeproc() {
    return Peers.citeprocRis(input);
  }
}
