package dev.colophon.html.internal;

import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.Optional;

/** The head of the page that people see. */
public record Heading(
    RichText title, Optional<RichText> subtitle, Optional<String> published, boolean untitled) {
  static Heading of(Publication publication, Words words) {
    return new Heading(
        publication.title().map(Title::main).orElseGet(() -> RichText.of(words.get("untitled"))),
        publication.title().flatMap(Title::subtitle),
        publication
            .issued()
            .map(
                date ->
                    date.isLiteral()
                        ? words.get("published.label") + " " + date.display(words.locale())
                        : words.format(
                            date.toLocalDate().isPresent() ? "published.on" : "published.in",
                            date.display(words.locale()))),
        publication.title().isEmpty());
  }
}
