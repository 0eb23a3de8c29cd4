package dev.colophon.csl.internal;

import dev.colophon.csl.BibliographyLayout;
import dev.colophon.csl.Limitation;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/** citeproc-java as an engine; its parsed styles, which one thread can use, are pooled. */
public final class CiteprocEngine implements CitationEngine {
  private final StyleSource style;
  private final String language;
  private final Optional<BibliographyLayout> layout;
  private final StyleTraits traits;
  private final Set<Limitation> limitations;
  private final Deque<CiteprocRenderer> idle = new ConcurrentLinkedDeque<>();

  /**
   * Creates an engine.
   *
   * @param style the style
   * @param language the language of the output, a BCP 47 tag
   * @throws dev.colophon.csl.StyleException if the style can't be used
   */
  public CiteprocEngine(StyleSource style, String language) {
    this.style = style;
    this.language = language;
    CiteprocRenderer first = new CiteprocRenderer(style, language);
    this.layout = first.layout();
    this.traits = first.traits();
    this.limitations = first.limitations();
    idle.push(first);
  }

  @Override
  public Optional<BibliographyLayout> layout() {
    return layout;
  }

  @Override
  public int nearNoteDistance() {
    return traits.nearNoteDistance();
  }

  @Override
  public Set<Limitation> limitations() {
    return limitations;
  }

  @Override
  public EngineDocument document() {
    return new CiteprocDocument(this, traits);
  }

  /** Lets a renderer that no other thread uses do some work. */
  <T> T with(Function<CiteprocRenderer, T> work) {
    CiteprocRenderer renderer = idle.poll();
    if (renderer == null) {
      renderer = new CiteprocRenderer(style, language);
    }
    try {
      return work.apply(renderer);
    } finally {
      idle.push(renderer);
    }
  }
}
