package dev.colophon.html.internal;

import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Name;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.Title;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a ContextObject in the title of a span.
 *
 * <p>Source: OpenURL COinS (2005); ANSI/NISO Z39.88-2004, formats journal, book and dissertation.
 */
final class CoinsReader {
  private static final Map<String, IdentifierScheme> SCHEMES =
      Map.of(
          "info:doi/", IdentifierScheme.DOI,
          "info:pmid/", IdentifierScheme.PMID,
          "info:hdl/", IdentifierScheme.HANDLE,
          "urn:ISBN:", IdentifierScheme.ISBN);

  private final Map<String, List<String>> values = new HashMap<>();

  private CoinsReader() {}

  static Publication read(String context) {
    CoinsReader reader = new CoinsReader();
    for (String pair : context.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        reader.add(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
    }
    return reader.publication();
  }

  private void add(String name, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private Publication publication() {
    Optional<String> title = title();
    return Publication.of(type())
        .title(title.map(Title::of))
        .contributors(people().map(name -> Contributor.of(ContributorRole.AUTHOR, name)).toList())
        .issued(StatedDates.of(first("rft.date")))
        .container(container(title))
        .publisher(publisher())
        .edition(first("rft.edition"))
        .identifiers(identifiers())
        .languages(all("rft.language"))
        .build();
  }

  /** The title of a book is that of the host if the work is a part of it. */
  private Optional<String> title() {
    boolean part = first("rft.genre").equals(Optional.of("bookitem"));
    return part ? first("rft.atitle") : first("rft.atitle", "rft.btitle", "rft.title");
  }

  private PublicationType type() {
    String format = first("rft_val_fmt").orElse("");
    String genre = first("rft.genre").orElse("");
    if (format.endsWith(":journal")) {
      return genre.equals("proceeding")
          ? PublicationType.PAPER_CONFERENCE
          : PublicationType.ARTICLE_JOURNAL;
    }
    if (format.endsWith(":dissertation")) {
      return PublicationType.THESIS;
    }
    return switch (genre) {
      case "book" -> PublicationType.BOOK;
      case "bookitem" -> PublicationType.CHAPTER;
      case "proceeding", "conference" -> PublicationType.PAPER_CONFERENCE;
      case "report" -> PublicationType.REPORT;
      default -> PublicationType.DOCUMENT;
    };
  }

  private Stream<Name> people() {
    List<String> names = all("rft.au");
    if (names.isEmpty()) {
      return first("rft.aulast").stream()
          .map(last -> Person.builder().family(last).given(first("rft.aufirst")).build());
    }
    return names.stream().map(StatedNames::inverted);
  }

  /** The title of the host is what is not the title of the work. */
  private Optional<Container> container(Optional<String> title) {
    return StatedParts.container(
        first("rft.jtitle", "rft.btitle", "rft.title")
            .filter(host -> !title.equals(Optional.of(host))),
        first("rft.volume"),
        first("rft.issue"),
        pages());
  }

  private Optional<Pages> pages() {
    return first("rft.pages")
        .map(Pages::of)
        .or(() -> StatedParts.pages(first("rft.spage"), first("rft.epage")));
  }

  private Optional<Publisher> publisher() {
    return StatedParts.publisher(
        first("rft.pub", "rft.inst").stream().toList(), first("rft.place").stream().toList());
  }

  private List<Identifier> identifiers() {
    List<Identifier> identifiers = new ArrayList<>();
    for (String id : all("rft_id")) {
      SCHEMES.forEach(
          (prefix, scheme) -> {
            if (id.startsWith(prefix)) {
              identifiers.add(Identifier.of(scheme, id.substring(prefix.length())));
            }
          });
    }
    all("rft.isbn").forEach(isbn -> identifiers.add(Identifier.isbn(isbn)));
    all("rft.issn").forEach(issn -> identifiers.add(Identifier.issn(issn)));
    return identifiers;
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
  }
}
