package dev.colophon.html.internal;

import dev.colophon.html.internal.Row.Value;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import java.util.List;

/** What the work is: kind, language, rights, keywords, notes and links. */
public record About(
    List<Row> rows, List<String> keywords, List<RichText> notes, List<Value> links) {
  static About of(Publication publication, Words words) {
    return new About(
        new Details(publication, words).about(),
        publication.keywords(),
        publication.notes(),
        publication.links().stream()
            .map(link -> Value.link(link.title().orElse(link.url()), Addresses.link(link.url())))
            .toList());
  }
}
