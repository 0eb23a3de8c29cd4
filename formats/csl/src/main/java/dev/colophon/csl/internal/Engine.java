package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.colophon.csl.BibliographyLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Renders items in one style and language. Not safe for use by several threads.
 *
 * <p>citeproc-java renders single items; order, numbers and what surrounds cites is done here.
 */
final class Engine {
  private final String name;
  private final Document document;
  private final Element terms;
  private final Slots slots;
  private final LLocale locale;
  private final TokenCollector collector;
  private final Optional<BibliographyLayout> layout;
  private final Map<Situation, ReadyStyle> ready = new HashMap<>();

  /**
   * Creates an engine.
   *
   * @param style the style, which is checked
   * @param language the language of the output, a BCP 47 tag
   */
  Engine(StyleSource style, String language) {
    this.name = style.name();
    this.document = style.parse();
    Element root = document.getDocumentElement();
    this.terms = Locales.merged(language, root);
    this.slots = new Slots(root, terms);
    slots.renameTerms(terms);
    this.locale = new LLocale(terms);
    this.collector = new TokenCollector(new OrdinalTerms(terms));
    this.layout = BibliographyOptions.of(root);
  }

  /** Returns how the bibliography is laid out, or empty if the style has none. */
  Optional<BibliographyLayout> layout() {
    return layout;
  }

  private ReadyStyle ready(Situation situation) {
    return ready.computeIfAbsent(
        situation,
        key -> {
          Document copy = (Document) document.cloneNode(true);
          return ReadyStyle.of(copy, new StyleAdapter(copy, slots, terms), key, name);
        });
  }

  /** Returns the order in which the bibliography shows the items: their indexes. */
  List<Integer> order(List<CslItem> items) {
    ReadyStyle style = ready(Situation.BIBLIOGRAPHY);
    return new SortOrder(style, locale).order(data(items));
  }

  private List<CSLItemData> data(List<CslItem> items) {
    List<CSLItemData> data = new ArrayList<>();
    for (CslItem item : items) {
      data.add(data(item, data.size() + 1));
    }
    return data;
  }

  private CSLItemData data(CslItem item, int number) {
    return item.toEngine(slots, Integer.toString(number))
        .citationNumber(Integer.toString(number))
        .build();
  }

  /** Renders an entry of the bibliography. */
  List<Piece> entry(CslItem item, int number) {
    ReadyStyle style = ready(Situation.BIBLIOGRAPHY);
    RenderContext context = new RenderContext(style.style(), locale, data(item, number), null);
    style.style().getBibliography().render(context);
    List<Token> tokens = collector.decode(context.getResult(), context, language(item));
    return collector.finish(tokens, context, layout.orElseThrow().secondFieldAlign());
  }

  /** Renders a citation of works that were not cited before. */
  List<Piece> citation(List<CiteItem> cites) {
    List<Token> tokens = new ArrayList<>();
    ReadyStyle first = ready(Situation.firstCite(cites.get(0).locatorKind()));
    CiteLayout layout = first.citeLayout();
    for (int index : citeOrder(first, cites)) {
      List<Token> cite = cite(cites.get(index), index + 1);
      if (!cite.isEmpty() && !tokens.isEmpty()) {
        add(layout.delimiter(), TextToken.Type.DELIMITER, layout.formatting(), tokens);
      }
      tokens.addAll(cite);
    }
    List<Token> whole = new ArrayList<>();
    add(layout.prefix(), TextToken.Type.PREFIX, layout.formatting(), whole);
    whole.addAll(tokens);
    add(layout.suffix(), TextToken.Type.SUFFIX, layout.formatting(), whole);
    CSLItemData item = data(cites.get(0).item(), 1);
    RenderContext context = new RenderContext(first.style(), locale, item, null);
    return tokens.isEmpty() ? List.of() : collector.finish(whole, context, false);
  }

  private List<Integer> citeOrder(ReadyStyle style, List<CiteItem> cites) {
    List<CslItem> items = cites.stream().map(CiteItem::item).toList();
    return new SortOrder(style, locale).order(data(items));
  }

  private List<Token> cite(CiteItem cite, int number) {
    ReadyStyle style = ready(Situation.firstCite(cite.locatorKind()));
    CSLItemData data =
        cite.item()
            .toEngine(slots, Integer.toString(number))
            .citationNumber(Integer.toString(number))
            .locator(cite.locator().isEmpty() ? null : Marker.clean(cite.locator()))
            .build();
    CSLCitationItem item =
        new CSLCitationItemBuilder(data.getId())
            .itemData(data)
            .label(LocatorLabels.label(cite.locatorKind()))
            .build();
    RenderContext context =
        new RenderContext(style.style(), labelled(cite), null, null, citation(item), List.of());
    style.style().getCitation().render(context);
    RenderContext itemContext = new RenderContext(style.style(), locale, data, null);
    List<Token> tokens = collector.decode(context.getResult(), itemContext, language(cite.item()));
    return tokens.isEmpty() ? tokens : withAffixes(cite, tokens);
  }

  private static CSLCitation citation(CSLCitationItem item) {
    return new CSLCitation(item);
  }

  private LLocale labelled(CiteItem cite) {
    return cite.locatorKind()
        .filter(LocatorLabels::needsAlias)
        .map(kind -> LocatorLabels.aliased(terms, kind))
        .orElse(locale);
  }

  private static List<Token> withAffixes(CiteItem cite, List<Token> tokens) {
    List<Token> whole = new ArrayList<>();
    add(CiteAffixes.prefix(cite.prefix()), TextToken.Type.PREFIX, 0, whole);
    whole.addAll(tokens);
    add(CiteAffixes.suffix(cite.suffix()), TextToken.Type.SUFFIX, 0, whole);
    return whole;
  }

  private static void add(String text, TextToken.Type type, int formatting, List<Token> tokens) {
    if (!text.isEmpty()) {
      tokens.add(new TextToken(text, type, formatting));
    }
  }

  private Locale language(CslItem item) {
    return item.language().map(Locale::forLanguageTag).orElse(locale.getLang());
  }
}
