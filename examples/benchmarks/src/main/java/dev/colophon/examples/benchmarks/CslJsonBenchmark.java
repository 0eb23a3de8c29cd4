package dev.colophon.examples.benchmarks;

import dev.colophon.format.PublicationReader;
import dev.colophon.json.CslJsonFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectMapper;

/** Bytes of CSL-JSON to publications, beside what Jackson does with the same bytes. */
@State(Scope.Benchmark)
public class CslJsonBenchmark {
  private static final PublicationReader READER = new CslJsonFormat().reader();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The size of the input in bytes. */
  @Param("50000000")
  public int size;

  private byte[] input = {};

  /** Makes the input. */
  @Setup
  public void prepare() {
    input = Inputs.cslJson(size);
  }

  /** Reads all records. */
  @Benchmark
  public Object colophon() {
    return READER.read(input);
  }

  /** Walks the tokens and keeps nothing. */
  @Benchmark
  public int tokens() {
    return Peers.jacksonTokens(input);
  }

  /** Makes lists and maps. */
  @Benchmark
  public Object maps() {
    return MAPPER.readValue(input, Object.class);
  }
}
