package dev.colophon.html.internal;

import dev.colophon.csl.Bibliography;
import dev.colophon.csl.CitationFormat;
import dev.colophon.csl.CitationProcessor;
import dev.colophon.csl.CitationStyle;
import dev.colophon.model.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The citation of a publication in some styles. */
public final class Citations {
  /** A citation as HTML and as plain text. */
  public record Citation(String id, String name, String html, String text) {}

  private final List<CitationStyle> styles;
  private final List<CitationProcessor> processors;

  private Citations(List<CitationStyle> styles, List<CitationProcessor> processors) {
    this.styles = styles;
    this.processors = processors;
  }

  /** Loads styles. Styles with a language of their own keep it. */
  public static Citations of(List<CitationStyle> styles, Locale locale) {
    return new Citations(styles, styles.stream().map(style -> processor(style, locale)).toList());
  }

  private static CitationProcessor processor(CitationStyle style, Locale locale) {
    CitationProcessor.Builder builder =
        CitationProcessor.builder().style(style).output(CitationFormat.HTML);
    return style.defaultLocale().isPresent()
        ? builder.build()
        : builder.locale(locale.toLanguageTag()).build();
  }

  /** Returns the citations in the order of the styles, without those that show nothing. */
  List<Citation> of(Publication publication) {
    return stream(publication).toList();
  }

  /** Returns the citation in the first style that shows something. */
  Optional<Citation> first(Publication publication) {
    return stream(publication).findFirst();
  }

  private Stream<Citation> stream(Publication publication) {
    return IntStream.range(0, styles.size())
        .mapToObj(number -> citation(number, publication))
        .flatMap(Optional::stream);
  }

  private Optional<Citation> citation(int number, Publication publication) {
    Bibliography.Entry entry =
        processors.get(number).bibliography(List.of(publication)).entries().get(0);
    return entry.content().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Citation(
                "citation-" + (number + 1),
                styles.get(number).title(),
                entry.text(),
                entry.content().plain()));
  }
}
