package dev.colophon.ris;

import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What peers have to agree on: the values of a publication, without case and punctuation. */
final class PeerFacts {
  /**
   * In records of these types SP is the number of pages and SE has the pages, as EndNote has it;
   * bibutils takes SP for pages and does not read SE.
   */
  static final Set<PublicationType> PAGES_IN_SE =
      EnumSet.of(
          PublicationType.BOOK,
          PublicationType.CLASSIC,
          PublicationType.THESIS,
          PublicationType.LEGAL_CASE,
          PublicationType.MOTION_PICTURE);

  /** Of the many records in BibTeX, one of so many is looked at. */
  private static final int EVERY = 13;

  private PeerFacts() {}

  static Map<String, String> of(Publication publication) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "title", publication.title().map(Title::plain));
    put(facts, "names", names(publication));
    put(
        facts,
        "year",
        publication.issued().filter(date -> date.year().isPresent()).map(PeerFacts::year));
    Optional<Container> container = publication.container();
    put(
        facts,
        "container",
        container
            .flatMap(Container::title)
            .or(() -> publication.series().flatMap(Series::title))
            .map(RichText::plain));
    if (!PAGES_IN_SE.contains(publication.type())) {
      put(
          facts,
          "pages",
          container.flatMap(Container::pages).map(Pages::toString).or(publication::numberOfPages));
    }
    put(
        facts,
        "doi",
        publication.identifiers().stream()
            .filter(id -> id.scheme().equals(IdentifierScheme.DOI))
            .map(Identifier::value)
            .findFirst());
    return facts;
  }

  private static String year(PublicationDate date) {
    return Long.toString(date.year().getAsLong());
  }

  private static Optional<String> names(Publication publication) {
    String names =
        String.join(
            ";",
            publication.contributors(ContributorRole.AUTHOR).stream()
                .map(author -> words(author.name().display()))
                .toList());
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** The words of a name in the order of the alphabet, since programs disagree on their order. */
  static String words(String name) {
    String[] words = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1);
    Arrays.sort(words);
    return String.join("", words);
  }

  static void put(Map<String, String> facts, String field, Optional<String> value) {
    String squeezed =
        value
            .map(text -> text.toLowerCase(Locale.ROOT))
            .orElse("")
            .replaceAll("[^\\p{L}\\p{N};]+", "");
    if (!squeezed.isEmpty()) {
      facts.put(field, squeezed);
    }
  }

  /** Returns the records of the corpus, with short ids; none if there is no corpus. */
  static List<Publication> corpus() throws IOException {
    Path folder = Path.of(System.getProperty("colophon.corpus", ""));
    List<Publication> publications = new ArrayList<>();
    if (Files.isDirectory(folder.resolve("ris"))) {
      read(folder.resolve("ris"), ".ris", new RisFormat(), publications);
      List<Publication> bib = new ArrayList<>();
      read(folder.resolve("bibtex"), ".bib", new BibtexFormat(), bib);
      for (int i = 0; i < bib.size(); i += EVERY) {
        publications.add(bib.get(i));
      }
    }
    List<Publication> named = new ArrayList<>();
    for (Publication publication : publications) {
      named.add(publication.withId("r" + named.size()));
    }
    return named;
  }

  private static void read(
      Path folder, String ending, PublicationFormat format, List<Publication> publications)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        publications.addAll(format.reader().read(file).publications());
      }
    }
  }
}
