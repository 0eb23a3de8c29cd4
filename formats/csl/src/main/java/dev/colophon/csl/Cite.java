package dev.colophon.csl;

import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
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
  private final Context context;

  /** What a cite says besides the publication. */
  private record Context(
      @Nullable LocatorKind locatorKind,
      String locator,
      RichText prefix,
      RichText suffix,
      CiteForm form,
      CitePosition position) {
    static final Context NONE =
        new Context(null, "", RichText.EMPTY, RichText.EMPTY, CiteForm.FULL, CitePosition.FIRST);
  }

  private Cite(Publication publication, Context context) {
    this.publication = publication;
    this.context = context;
  }

  /**
   * Returns a cite of a publication as a whole.
   *
   * @param publication the publication
   * @return the cite
   */
  public static Cite of(Publication publication) {
    return new Cite(Objects.requireNonNull(publication, "publication"), Context.NONE);
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
    return with(
        new Context(kind, locator, context.prefix, context.suffix, context.form, context.position));
  }

  private Cite with(Context changed) {
    return new Cite(publication, changed);
  }

  /**
   * Returns a cite with words before it.
   *
   * @param prefix the words, such as {@code see}; an empty string for none
   * @return a copy of this cite with these words
   */
  public Cite withPrefix(String prefix) {
    return withPrefix(RichText.of(prefix));
  }

  /**
   * Returns a cite with words before it.
   *
   * @param prefix the words; an empty text for none
   * @return a copy of this cite with these words
   */
  public Cite withPrefix(RichText prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return with(
        new Context(
            context.locatorKind,
            context.locator,
            prefix,
            context.suffix,
            context.form,
            context.position));
  }

  /**
   * Returns a cite with words after it.
   *
   * @param suffix the words; an empty string for none
   * @return a copy of this cite with these words
   */
  public Cite withSuffix(String suffix) {
    return withSuffix(RichText.of(suffix));
  }

  /**
   * Returns a cite with words after it.
   *
   * @param suffix the words; an empty text for none
   * @return a copy of this cite with these words
   */
  public Cite withSuffix(RichText suffix) {
    Objects.requireNonNull(suffix, "suffix");
    return with(
        new Context(
            context.locatorKind,
            context.locator,
            context.prefix,
            suffix,
            context.form,
            context.position));
  }

  /**
   * Returns a cite that leaves out the author, or everything else.
   *
   * @param form what is printed
   * @return a copy of this cite in this form
   */
  public Cite withForm(CiteForm form) {
    Objects.requireNonNull(form, "form");
    return with(
        new Context(
            context.locatorKind,
            context.locator,
            context.prefix,
            context.suffix,
            form,
            context.position));
  }

  /**
   * Returns a cite at a position relative to earlier ones, for calls that stand for themselves. A
   * {@link CitationSession} finds out about positions and doesn't look at this one.
   *
   * @param position the position; the first, unless this is called
   * @return a copy of this cite at this position
   */
  public Cite withPosition(CitePosition position) {
    Objects.requireNonNull(position, "position");
    return with(
        new Context(
            context.locatorKind,
            context.locator,
            context.prefix,
            context.suffix,
            context.form,
            position));
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
    return Optional.ofNullable(context.locatorKind);
  }

  /**
   * Returns the place in the publication.
   *
   * @return the locator, or empty if the publication is cited as a whole
   */
  public Optional<String> locator() {
    return context.locatorKind == null ? Optional.empty() : Optional.of(context.locator);
  }

  /**
   * Returns the words before the cite.
   *
   * @return the words, possibly none
   */
  public RichText prefix() {
    return context.prefix;
  }

  /**
   * Returns the words after the cite.
   *
   * @return the words, possibly none
   */
  public RichText suffix() {
    return context.suffix;
  }

  /**
   * Returns what is printed.
   *
   * @return the form
   */
  public CiteForm form() {
    return context.form;
  }

  /**
   * Returns the position that was given.
   *
   * @return the position relative to earlier cites
   */
  public CitePosition position() {
    return context.position;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cite that
        && publication.equals(that.publication)
        && context.equals(that.context);
  }

  @Override
  public int hashCode() {
    return Objects.hash(publication, context);
  }

  @Override
  public String toString() {
    String place =
        context.locatorKind == null
            ? ""
            : ", " + context.locatorKind.cslName() + " " + context.locator;
    return "Cite[" + context.prefix + "|" + publication + place + "|" + context.suffix + "]";
  }
}
