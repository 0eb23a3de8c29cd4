package dev.colophon.model;

import org.immutables.value.Value;

/**
 * What a source format said that has no home in the model.
 *
 * <p>It comes back when the publication is written in the same format.
 *
 * <pre>{@code
 * Extension jabref = Extension.of("bibtex", "groups", "to read");
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Extension implements WithExtension {
  Extension() {}

  /**
   * Returns the name of the family of formats.
   *
   * @return {@code bibtex}, {@code ris}, {@code csl-json}, {@code json}, or the id of a plug-in
   */
  public abstract String format();

  /**
   * Returns the field or tag.
   *
   * @return the name as the source wrote it
   */
  public abstract String name();

  /**
   * Returns the value.
   *
   * @return the text of the field, or JSON if {@link #structured()}
   */
  public abstract String value();

  /**
   * Tells whether the value is JSON text and not the value itself.
   *
   * @return true if so, false by default
   */
  @Value.Default
  public boolean structured() {
    return false;
  }

  /**
   * Returns an extension whose value is text.
   *
   * @param format the name of the family of formats
   * @param name the field or tag
   * @param value the text
   * @return the extension
   */
  public static Extension of(String format, String name, String value) {
    return builder().format(format).name(name).value(value).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that starts from this value.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    WellFormed.check("format", format());
    WellFormed.check("name", name());
    WellFormed.check("value", value());
  }

  /**
   * Builds a {@link Extension}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableExtension.Builder {
    Builder() {}
  }
}
