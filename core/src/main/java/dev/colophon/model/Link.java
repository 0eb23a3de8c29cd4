package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address on the web that belongs to a publication.
 *
 * <p>The first link without a relation is CSL's variable {@code URL}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Link implements WithLink {
  Link() {}

  /**
   * Returns the address.
   *
   * @return the address as written
   */
  public abstract String url();

  /**
   * Returns what is found there, such as {@code full-text} or {@code file}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> relation();

  /**
   * Returns the text of the link.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> title();

  /**
   * Returns the media type of what is found there, such as {@code application/pdf}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> mediaType();

  /**
   * Returns a link to this address.
   *
   * @param url the address
   * @return the link
   */
  public static Link of(String url) {
    return builder().url(url).build();
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
    WellFormed.check("url", url());
    WellFormed.check("relation", relation());
    WellFormed.check("title", title());
    WellFormed.check("mediaType", mediaType());
  }

  /**
   * Builds a {@link Link}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
