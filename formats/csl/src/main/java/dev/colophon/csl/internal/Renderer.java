package dev.colophon.csl.internal;

import dev.colophon.csl.BibliographyLayout;
import dev.colophon.csl.Cite;
import dev.colophon.csl.LocatorKind;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/** Renders publications in one style and language. Safe for use by several threads. */
public final class Renderer {
  /** An entry of a bibliography: the index of the publication, and its text in pieces. */
  public record Entry(int index, List<Piece> pieces) {}

  private final StyleSource style;
  private final String language;
  private final Optional<BibliographyLayout> layout;
  private final Deque<Engine> idle = new ConcurrentLinkedDeque<>();

  /**
   * Creates a renderer.
   *
   * @param style the style
   * @param language the language of the output, a BCP 47 tag
   * @throws dev.colophon.csl.StyleException if the style can't be used
   */
  public Renderer(StyleSource style, String language) {
    this.style = style;
    this.language = language;
    Engine first = new Engine(style, language);
    this.layout = first.layout();
    idle.push(first);
  }

  /** Returns how the bibliography is laid out, or empty if the style has none. */
  public Optional<BibliographyLayout> layout() {
    return layout;
  }

  /** Returns the entries of a bibliography in the order of the style. */
  public List<Entry> bibliography(List<Publication> publications) {
    List<CslItem> items = publications.stream().map(ItemMapper::item).toList();
    return withEngine(
        engine -> {
          List<Entry> entries = new ArrayList<>();
          for (int index : engine.order(items)) {
            entries.add(new Entry(index, engine.entry(items.get(index), entries.size() + 1)));
          }
          return entries;
        });
  }

  /** Returns a citation. */
  public List<Piece> citation(List<Cite> cites) {
    List<CiteItem> items = cites.stream().map(Renderer::item).toList();
    return withEngine(engine -> engine.citation(items));
  }

  private static CiteItem item(Cite cite) {
    return new CiteItem(
        ItemMapper.item(cite.publication()),
        cite.locatorKind().map(LocatorKind::cslName),
        cite.locator().orElse(""),
        cite.prefix(),
        cite.suffix());
  }

  private <T> T withEngine(Function<Engine, T> work) {
    Engine engine = idle.poll();
    if (engine == null) {
      engine = new Engine(style, language);
    }
    try {
      return work.apply(engine);
    } finally {
      idle.push(engine);
    }
  }
}
