package dev.colophon.csl;

import dev.colophon.model.Publication;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One publication in a citation, with the place in it and the words around it.
 *
 * <pre>{@code
 * Cite cite = Cite.of(book).withPage("12").withPrefix("see");
 * processor.citation(cite); // "(see Schmitz 2004: 12)"
 * }</pre>
 *
 * <p>A value: immutable, equal by content, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Cite {
  private final Publication publication;
  private final @Nullable LocatorKind locatorKind;
  private final String locator;
  private final String prefix;
  private final String suffix;

  private Cite(
      Publication publication,
      @Nullable LocatorKind locatorKind,
      String locator,
      String prefix,
      String suffix) {
    this.publication = publication;
    this.locatorKind = locatorKind;
    this.locator = locator;
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /**
   * Returns a cite of a publication as a whole.
   *
   * @param publication the publication
   * @return the cite
   */
  public static Cite of(Publication publication) {
    return new Cite(Objects.requireNonNull(publication, "publication"), null, "", "", "");
  }

  /**
   * Returns a cite of a page or pages.
   *
   * @param page the page or pages, such as {@code 12} or {@code 12-14}
   * @return a copy of this cite with this locator
   * @throws IllegalArgumentException if {@code page} is blank
   */
  public Cite withPage(String page) {
    return withLocator(LocatorKind.PAGE, page);
  }

  /**
   * Returns a cite of a part of the publication.
   *
   * @param kind what the locator counts
   * @param locator the number or name of the part
   * @return a copy of this cite with this locator
   * @throws IllegalArgumentException if {@code locator} is blank
   */
  public Cite withLocator(LocatorKind kind, String locator) {
    Objects.requireNonNull(kind, "kind");
    if (locator.isBlank()) {
      throw new IllegalArgumentException("locator is blank");
    }
    return new Cite(publication, kind, locator, prefix, suffix);
  }

  /**
   * Returns a cite with words before it.
   *
   * @param newPrefix the words, such as {@code see}; an empty string for none
   * @return a copy of this cite with these words
   */
  public Cite withPrefix(String newPrefix) {
    Objects.requireNonNull(newPrefix, "newPrefix");
    return new Cite(publication, locatorKind, locator, newPrefix, suffix);
  }

  /**
   * Returns a cite with words after it.
   *
   * @param newSuffix the words; an empty string for none
   * @return a copy of this cite with these words
   */
  public Cite withSuffix(String newSuffix) {
    Objects.requireNonNull(newSuffix, "newSuffix");
    return new Cite(publication, locatorKind, locator, prefix, newSuffix);
  }

  /**
   * Returns what is cited.
   *
   * @return the publication
   */
  public Publication publication() {
    return publication;
  }

  /**
   * Returns what the locator counts.
   *
   * @return the kind, or empty if there is no locator
   */
  public Optional<LocatorKind> locatorKind() {
    return Optional.ofNullable(locatorKind);
  }

  /**
   * Returns the place in the publication.
   *
   * @return the locator, or empty if the publication is cited as a whole
   */
  public Optional<String> locator() {
    return locatorKind == null ? Optional.empty() : Optional.of(locator);
  }

  /**
   * Returns the words before the cite.
   *
   * @return the words, possibly none
   */
  public String prefix() {
    return prefix;
  }

  /**
   * Returns the words after the cite.
   *
   * @return the words, possibly none
   */
  public String suffix() {
    return suffix;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cite that
        && publication.equals(that.publication)
        && locatorKind == that.locatorKind
        && locator.equals(that.locator)
        && prefix.equals(that.prefix)
        && suffix.equals(that.suffix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(publication, locatorKind, locator, prefix, suffix);
  }

  @Override
  public String toString() {
    String place = locatorKind == null ? "" : ", " + locatorKind.cslName() + " " + locator;
    return "Cite[" + prefix + "|" + publication + place + "|" + suffix + "]";
  }
}
