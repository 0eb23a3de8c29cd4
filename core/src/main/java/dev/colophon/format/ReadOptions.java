package dev.colophon.format;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to read: strictness and limits. Immutable and safe to share between threads.
 *
 * <p>At a limit a reader reports a diagnostic and goes on as well as it can; it never fails. A
 * reader that is read record by record takes memory for the longest record, not for all. BibTeX
 * keeps the latest entries too, since later ones may inherit from them: about 100 MB at most.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ReadOptions implements WithReadOptions {
  private static final ReadOptions DEFAULTS = builder().build();

  ReadOptions() {}

  /**
   * Tells whether the first error ends the reading with a {@link DiagnosticException}.
   *
   * @return false by default
   */
  @Value.Default
  public boolean strict() {
    return false;
  }

  /**
   * Returns the encoding of bytes.
   *
   * @return the encoding, or empty to find it out: byte order mark, then UTF-8, then what the input
   *     declares, then Windows-1252
   */
  public abstract Optional<Charset> charset();

  /**
   * Returns how deep braces, objects or lists may nest.
   *
   * @return 500 by default
   */
  @Value.Default
  public int maxNesting() {
    return 500;
  }

  /**
   * Returns how long one record may be, and how much macros may put into it; a reader that works on
   * blocks lets a record be up to 65,536 characters longer.
   *
   * @return the limit in characters, 10,000,000 by default; reading takes a few times as much
   *     memory as the longest record
   */
  @Value.Default
  public int maxRecordLength() {
    return 10_000_000;
  }

  /**
   * Returns how long a value may become when macros or references to other records are put in.
   *
   * @return the limit in characters, 1,000,000 by default
   */
  @Value.Default
  public int maxExpansionLength() {
    return 1_000_000;
  }

  /**
   * Returns how many diagnostics are reported for one input; one more says that the rest is left
   * out.
   *
   * @return 10,000 by default
   */
  @Value.Default
  public int maxDiagnostics() {
    return 10_000;
  }

  /**
   * Returns the options that only one format has, by name; {@link PublicationFormat#readOptions()}
   * lists them.
   *
   * @return an unmodifiable map, empty by default
   */
  public abstract Map<String, String> formatOptions();

  /**
   * Returns these options with an option that only one format has. Making the reader fails if the
   * format does not know the name or the value.
   *
   * <pre>{@code
   * Formats.get("csl-json").reader(ReadOptions.defaults().with("schema", "true"))
   * }</pre>
   *
   * @param name the name of the option
   * @param value what to set
   * @return the options
   */
  public ReadOptions with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(formatOptions());
    changed.put(name, value);
    return withFormatOptions(changed);
  }

  /**
   * Returns the options that apply when nothing is said.
   *
   * @return the defaults
   */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a builder with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link ReadOptions}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableReadOptions.Builder {
    Builder() {}
  }
}
