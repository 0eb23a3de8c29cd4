package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.colophon.csl.BibliographyLayout;
import dev.colophon.csl.Cite;
import dev.colophon.csl.FormattedText;
import dev.colophon.csl.Limitation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Renders single items in one style and language. Not safe for use by several threads.
 *
 * <p>citeproc-java is given one item at a time; what concerns several is done elsewhere.
 */
final class CiteprocRenderer {
  private final String name;
  private final Document document;
  private final Element terms;
  private final Slots slots;
  private final LLocale locale;
  private final TokenCollector collector;
  private final StyleTraits traits;
  private final Optional<BibliographyLayout> layout;
  private final Map<Situation, ReadyStyle> ready = new HashMap<>();

  /**
   * Creates a renderer.
   *
   * @param style the style, which is checked
   * @param language the language of the output, a BCP 47 tag
   */
  CiteprocRenderer(StyleSource style, String language) {
    this.name = style.name();
    this.document = style.parse();
    Element root = document.getDocumentElement();
    this.terms = Locales.merged(language, root);
    this.slots = new Slots(root, terms);
    slots.renameTerms(terms);
    this.locale = new LLocale(terms);
    this.collector = new TokenCollector(new OrdinalTerms(terms));
    this.traits = new StyleTraits(root);
    this.layout = BibliographyOptions.of(root);
  }

  /** Returns how the bibliography is laid out, or empty if the style has none. */
  Optional<BibliographyLayout> layout() {
    return layout;
  }

  StyleTraits traits() {
    return traits;
  }

  /** Returns what the style asks for and may be missing. */
  Set<Limitation> limitations() {
    Set<Limitation> all = traits.limitations();
    if (!slots.unplaced().isEmpty()) {
      all.add(Limitation.VARIABLE);
    }
    return Set.copyOf(all);
  }

  /** Tells whether the style uses a variable of this item that the engine can't hold. */
  boolean lacksVariableOf(CslItem item) {
    return slots.unplaced().stream().anyMatch(item::has);
  }

  private ReadyStyle ready(Situation situation) {
    return ready.computeIfAbsent(
        traits.reduced(situation),
        key -> {
          Document copy = (Document) document.cloneNode(true);
          return ReadyStyle.of(copy, new StyleAdapter(copy, slots, terms, traits), key, name);
        });
  }

  /** Returns the order of works in a section: their indexes. */
  List<Integer> order(String section, List<Work> works) {
    ReadyStyle style =
        ready(
            new Situation(
                section, Set.of(), Optional.empty(), NamesView.PLAIN, Disambiguation.NONE));
    return new SortOrder(style, locale, section, traits.sortsWithoutParticles())
        .order(works, work -> engineItem(work, true).build());
  }

  private CSLItemData data(Work work) {
    return engineItem(work, false).build();
  }

  private CSLItemDataBuilder engineItem(Work work, boolean sorting) {
    String number = Integer.toString(work.number());
    CSLItemDataBuilder item =
        (sorting ? work.item().sortable() : work.item())
            .toEngine(slots, number)
            .citationNumber(number);
    if (traits.showsLabels() && !work.item().label().isEmpty()) {
      item.citationLabel(work.item().label() + work.yearSuffix());
    }
    return work.yearSuffix().isEmpty() ? item : item.yearSuffix(work.yearSuffix());
  }

  /** Renders an entry of the bibliography, to tokens that may be put together with others. */
  List<Token> entry(Work work, NamesView view) {
    ReadyStyle style = ready(Situation.entry(view, work.disambiguation().ofEntry()));
    RenderContext context = new RenderContext(style.style(), locale, data(work), null);
    style.style().getBibliography().render(context);
    return context.getResult().getTokens();
  }

  /** Returns the text of an entry. */
  FormattedText finishEntry(List<Token> tokens, Work work) {
    RenderContext context = context(work, Situation.entry(NamesView.PLAIN, Disambiguation.NONE));
    List<Token> decoded = decode(tokens, work, context, false);
    return collector.finish(decoded, context, layout.orElseThrow().secondFieldAlign());
  }

  private RenderContext context(Work work, Situation situation) {
    return new RenderContext(ready(situation).style(), locale, data(work), null);
  }

  private List<Token> decode(
      List<Token> tokens, Work work, RenderContext context, boolean startsSentence) {
    return collector.decode(
        new NameParts(traits.demotesParticles()).arrange(tokens),
        context,
        new CiteContext(language(work.item()), work.yearSuffix(), startsSentence));
  }

  private Locale language(CslItem item) {
    return item.language().map(Locale::forLanguageTag).orElse(locale.getLang());
  }

  /** Returns what stands around and between cites. */
  CiteLayout citeLayout() {
    return ready(bareSituation()).citeLayout();
  }

  private static Situation bareSituation() {
    return new Situation(
        Situation.CITATION,
        Set.of("first"),
        Optional.empty(),
        NamesView.PLAIN,
        Disambiguation.NONE);
  }

  /**
   * Renders a cite with the words before and after it, without what surrounds the citation.
   *
   * @param first whether no other cite comes before it in the citation
   */
  List<Token> cite(PlacedCite cite, Work work, boolean first) {
    boolean starts = traits.isNoteStyle() && CiteAffixes.startsSentence(cite.cite(), first);
    List<Token> tokens =
        switch (cite.cite().form()) {
          case FULL -> decodedCite(cite, work, Situation.cite(cite, work.disambiguation()), starts);
          case AUTHOR_ONLY -> names(cite, work);
          case SUPPRESS_AUTHOR -> withoutNames(cite, work, starts);
        };
    return tokens.isEmpty() ? tokens : withAffixes(cite, tokens, work);
  }

  /** Renders the first names of a cite. */
  List<Token> names(PlacedCite cite, Work work) {
    return decode(markedCite(cite, work).names(), work, context(work, bareSituation()), false);
  }

  private NamesRegion markedCite(PlacedCite cite, Work work) {
    return NamesRegion.of(
        render(cite, work, Situation.cite(cite, work.disambiguation()).with(NamesView.MARKED)));
  }

  private List<Token> withoutNames(PlacedCite cite, Work work, boolean starts) {
    Situation situation = Situation.cite(cite, work.disambiguation());
    OptionalInt number = markedCite(cite, work).number();
    return decodedCite(
        cite,
        work,
        number.isPresent() ? situation.with(NamesView.without(number.getAsInt())) : situation,
        starts);
  }

  /** Returns the text of a citation of a work alone, with some of what tells it apart. */
  String bareCite(Work work, Disambiguation disambiguation) {
    PlacedCite cite = PlacedCite.alone(0, Cite.of(work.publication()));
    return text(decodedCite(cite, work, Situation.cite(cite, disambiguation), false));
  }

  private List<Token> decodedCite(PlacedCite cite, Work work, Situation situation, boolean starts) {
    return decode(render(cite, work, situation), work, context(work, situation), starts);
  }

  private List<Token> render(PlacedCite cite, Work work, Situation situation) {
    int firstNote = cite.place().firstNote();
    CSLItemData data =
        engineItem(work, false)
            .locator(cite.cite().locator().map(Marker::clean).orElse(null))
            .firstReferenceNoteNumber(firstNote > 0 ? Integer.toString(firstNote) : null)
            .build();
    CSLCitationItem item =
        new CSLCitationItemBuilder(data.getId())
            .itemData(data)
            .label(LocatorLabels.label(cite.locatorKind()))
            .build();
    ReadyStyle style = ready(situation);
    RenderContext context =
        new RenderContext(
            style.style(), labelled(cite), null, null, new CSLCitation(item), List.of());
    style.style().getCitation().render(context);
    return context.getResult().getTokens();
  }

  private LLocale labelled(PlacedCite cite) {
    return cite.locatorKind()
        .filter(LocatorLabels::needsAlias)
        .map(kind -> LocatorLabels.aliased(terms, kind))
        .orElse(locale);
  }

  private List<Token> withAffixes(PlacedCite cite, List<Token> tokens, Work work) {
    RenderContext context = context(work, bareSituation());
    List<Token> whole = new ArrayList<>();
    String prefix = CiteAffixes.prefix(cite.cite().prefix());
    String suffix = CiteAffixes.suffix(cite.cite().suffix());
    whole.addAll(affix(prefix, TextToken.Type.PREFIX, work, context));
    whole.addAll(tokens);
    whole.addAll(affix(suffix, TextToken.Type.SUFFIX, work, context));
    return whole;
  }

  private List<Token> affix(String text, TextToken.Type type, Work work, RenderContext context) {
    return text.isEmpty()
        ? List.of()
        : collector.retyped(
            decode(List.of(new TextToken(text, TextToken.Type.TEXT)), work, context, false), type);
  }

  /** Returns the text of a whole citation. */
  FormattedText finishCitation(List<Token> decoded, Work first) {
    return collector.finish(decoded, context(first, bareSituation()), false);
  }

  /** Returns the characters of tokens. */
  String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token));
    return Marker.remove(text.toString());
  }
}
