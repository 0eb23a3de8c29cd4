package dev.colophon.html.internal;

import dev.colophon.html.PageParts;
import dev.colophon.html.PageSection;
import dev.colophon.html.internal.templates.JteaboutGenerated;
import dev.colophon.html.internal.templates.JteabstractGenerated;
import dev.colophon.html.internal.templates.JtecitationGenerated;
import dev.colophon.html.internal.templates.JtecontributorsGenerated;
import dev.colophon.html.internal.templates.JtedetailsGenerated;
import dev.colophon.html.internal.templates.JtedocumentGenerated;
import dev.colophon.html.internal.templates.JteheadGenerated;
import dev.colophon.html.internal.templates.JteheaderGenerated;
import dev.colophon.html.internal.templates.JterelatedGenerated;
import dev.colophon.model.Publication;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Makes the parts of the page of one publication. */
public final class PageAssembly {
  private final PageSettings settings;
  private final Publication publication;
  private final Collection<Publication> collection;
  private final Words words;

  /** Begins a page. */
  public PageAssembly(
      PageSettings settings, Publication publication, Collection<Publication> collection) {
    this.settings = settings;
    this.publication = publication;
    this.collection = collection;
    this.words = settings.words();
  }

  /** Returns the parts. */
  public PageParts parts() {
    Map<PageSection, String> sections = new EnumMap<>(PageSection.class);
    for (PageSection section : PageSection.values()) {
      var own = settings.sections().get(section);
      sections.put(section, own != null ? own.apply(publication) : section(section));
    }
    return new PageParts(
        publication, words.locale(), head(), sections, "<script>" + Resources.SCRIPT + "</script>");
  }

  /** Puts parts together in the library's own layout. */
  public static String document(PageParts parts) {
    return Templates.render(
        output ->
            JtedocumentGenerated.render(
                output,
                null,
                parts,
                Languages.direction(parts.locale()),
                Coins.of(parts.publication())));
  }

  private String head() {
    Metadata metadata = Metadata.of(publication, words.locale());
    return Templates.render(
        output ->
            JteheadGenerated.render(
                output,
                null,
                settings.policy(),
                metadata,
                settings.styleSheet(),
                JsonLd.of(publication),
                Downloads.embedded(publication)));
  }

  private String section(PageSection section) {
    return Templates.render(output -> write(section, output));
  }

  private void write(PageSection section, HtmlTemplateOutput output) {
    String language = Languages.of(publication).orElse(null);
    switch (section) {
      case HEADER ->
          JteheaderGenerated.render(
              output, null, words, Heading.of(publication, words), language, settings.index());
      case ABSTRACT ->
          JteabstractGenerated.render(
              output, null, words, publication.abstractParagraphs(), language);
      case CITATION ->
          JtecitationGenerated.render(
              output, null, words, settings.citations().of(publication), Downloads.of(publication));
      case CONTRIBUTORS ->
          JtecontributorsGenerated.render(output, null, words, Cards.of(publication, words));
      case DETAILS ->
          JtedetailsGenerated.render(
              output, null, words, new Details(publication, words).published());
      case ABOUT -> JteaboutGenerated.render(output, null, words, About.of(publication, words));
      case RELATED ->
          JterelatedGenerated.render(
              output, null, words, RelatedWorks.of(publication, collection, words));
    }
  }
}
