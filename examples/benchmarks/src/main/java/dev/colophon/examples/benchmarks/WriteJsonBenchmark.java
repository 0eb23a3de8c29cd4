package dev.colophon.examples.benchmarks;

import dev.colophon.model.Publication;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectMapper;

/** Publications to bytes of Colophon JSON, beside what Jackson does for the same bytes. */
@State(Scope.Benchmark)
public class WriteJsonBenchmark {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The size of the output in bytes, about. */
  @Param("50000000")
  public int size;

  private List<Publication> publications = List.of();
  private byte[] output = {};
  private Object maps = "";

  /** Makes the publications, and the same as lists and maps. */
  @Setup
  public void prepare() {
    publications = Inputs.publications(size);
    output = Inputs.json(publications);
    maps = MAPPER.readValue(output, Object.class);
  }

  /** Writes all records. */
  @Benchmark
  public Object colophon() {
    return Inputs.json(publications);
  }

  /** Walks the tokens of the output and keeps nothing. */
  @Benchmark
  public int tokens() {
    return Peers.jacksonTokens(output);
  }

  /** Writes lists and maps. */
  @Benchmark
  public Object maps() {
    return MAPPER.writeValueAsBytes(maps);
  }
}
