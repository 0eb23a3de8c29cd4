package dev.colophon.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How to write. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class WriteOptions implements WithWriteOptions {
  private static final WriteOptions DEFAULTS = builder().build();

  WriteOptions() {}

  /**
   * Returns how much is carried.
   *
   * @return {@link Fidelity#STANDARD} by default
   */
  @Value.Default
  public Fidelity fidelity() {
    return Fidelity.STANDARD;
  }

  /**
   * Returns the options that only one format has, by name; {@link PublicationFormat#writeOptions()}
   * lists them.
   *
   * @return an unmodifiable map, empty by default
   */
  public abstract Map<String, String> formatOptions();

  /**
   * Returns these options with an option that only one format has. Making the writer fails if the
   * format does not know the name or the value.
   *
   * <pre>{@code
   * Formats.get("bibtex").writer(WriteOptions.defaults().with("indent", "tab"))
   * }</pre>
   *
   * @param name the name of the option
   * @param value what to set
   * @return the options
   */
  public WriteOptions with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(formatOptions());
    changed.put(name, value);
    return withFormatOptions(changed);
  }

  /**
   * Returns the options that apply when nothing is said.
   *
   * @return the defaults
   */
  public static WriteOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns the options for writing without losses.
   *
   * @return the defaults with {@link Fidelity#LOSSLESS}
   */
  public static WriteOptions lossless() {
    return DEFAULTS.withFidelity(Fidelity.LOSSLESS);
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
   * Builds {@link WriteOptions}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableWriteOptions.Builder {
    Builder() {}
  }
}
