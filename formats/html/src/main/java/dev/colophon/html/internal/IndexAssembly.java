package dev.colophon.html.internal;

import dev.colophon.html.internal.templates.JtebasicsGenerated;
import dev.colophon.html.internal.templates.JteindexGenerated;
import dev.colophon.html.internal.templates.JteshellGenerated;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the index of a collection. */
public final class IndexAssembly {
  private final IndexSettings settings;
  private final Map<String, Publication> pages;
  private final Words words;

  /** Begins an index. */
  public IndexAssembly(IndexSettings settings, Map<String, Publication> pages) {
    this.settings = settings;
    this.pages = pages;
    this.words = settings.words();
  }

  /** Returns the document. */
  public String document() {
    String head =
        Templates.render(
            output ->
                JtebasicsGenerated.render(
                    output, null, settings.policy(), settings.heading(), settings.styleSheet()));
    return Templates.render(
        output ->
            JteshellGenerated.render(
                output,
                null,
                words.locale().toLanguageTag(),
                Languages.direction(words.locale()),
                head,
                body()));
  }

  private Content body() {
    return output ->
        JteindexGenerated.render(
            (HtmlTemplateOutput) output,
            null,
            words,
            settings.heading(),
            words.format("index.count", pages.size()),
            words.format("index.results", "{0}", pages.size()),
            entries(),
            Resources.INDEX_SCRIPT);
  }

  private List<IndexEntry> entries() {
    Map<PublicationDate, Integer> ranks = dateRanks();
    List<IndexEntry> entries = new ArrayList<>();
    pages.forEach(
        (address, publication) ->
            entries.add(
                IndexEntry.of(
                    address,
                    publication,
                    publication.issued().map(ranks::get).orElse(null),
                    words)));
    return entries;
  }

  private Map<PublicationDate, Integer> dateRanks() {
    Map<PublicationDate, Integer> ranks = new TreeMap<>(PublicationDate.chronological());
    pages.values().stream()
        .map(Publication::issued)
        .flatMap(Optional::stream)
        .forEach(date -> ranks.put(date, 0));
    int rank = 0;
    for (Map.Entry<PublicationDate, Integer> date : ranks.entrySet()) {
      date.setValue(rank++);
    }
    return ranks;
  }
}
