package dev.colophon.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.Severity;
import dev.colophon.html.PageReader;
import dev.colophon.html.PageSection;
import dev.colophon.html.PublicationPage;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.Title;
import dev.colophon.testkit.PublicationArbitraries;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What machines read of a page says what the publication says. */
class MetadataTest {
  private static final String SEED = "20041101";
  private static final PublicationPage PAGE = withoutSections();

  private static PublicationPage withoutSections() {
    PublicationPage.Builder builder = PublicationPage.builder().styles("apa");
    for (PageSection section : PageSection.values()) {
      builder.section(section, publication -> "");
    }
    return builder.build();
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  private static Document page(Publication publication) {
    return Jsoup.parse(PAGE.render(publication));
  }

  private static Optional<String> title(Publication publication) {
    return publication
        .title()
        .map(Title::plain)
        .map(MetadataTest::inHtml)
        .filter(title -> !title.isBlank());
  }

  /** U+0000 and U+FFFF are not allowed in HTML. */
  private static String inHtml(String text) {
    return text.replace('\0', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  private static List<String> names(Publication publication, ContributorRole role) {
    return publication.contributors(role).stream()
        .filter(each -> !(each.name() instanceof dev.colophon.model.Others))
        .map(each -> each.name().display())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Set<String> valid(Publication publication, IdentifierScheme scheme) {
    return publication.identifiers().stream()
        .filter(each -> each.scheme().equals(scheme) && each.isValid())
        .map(Identifier::value)
        .collect(Collectors.toSet());
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void jsonLdSaysWhatThePublicationSays(@ForAll("publications") Publication publication)
      throws JsonTree.MalformedException {
    Map<?, ?> work =
        (Map<?, ?>)
            JsonTree.parse(
                page(publication).select("script[type=application/ld+json]").get(0).data());
    assertThat(work.get("@context")).isEqualTo("https://schema.org");
    assertThat((String) work.get("@type")).matches("[A-Z][A-Za-z]+");
    assertThat(Optional.ofNullable((String) work.get("name")).map(MetadataTest::inHtml))
        .isEqualTo(title(publication));
    assertThat(all(work.get("author")).map(each -> ((Map<?, ?>) each).get("name")).toList())
        .isEqualTo(names(publication, ContributorRole.AUTHOR));
    assertThat(all(work.get("author")).map(each -> ((Map<?, ?>) each).get("@type")))
        .allMatch(type -> type.equals("Person") || type.equals("Organization"));
    assertThat(all(work.get("isbn")).collect(Collectors.toSet()))
        .isEqualTo(valid(publication, IdentifierScheme.ISBN));
    assertThat(all(work.get("keywords")).toList()).isEqualTo(publication.keywords());
    Optional.ofNullable((String) work.get("datePublished"))
        .ifPresent(date -> assertThat(date).matches("\\d{4,}(-\\d\\d-\\d\\d)?"));
  }

  private static Stream<?> all(Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void highwireTagsSayWhatThePublicationSays(@ForAll("publications") Publication publication) {
    Document page = page(publication);
    assertThat(contents(page, "citation_title")).isEqualTo(title(publication).stream().toList());
    assertThat(contents(page, "citation_author"))
        .hasSameSizeAs(names(publication, ContributorRole.AUTHOR));
    assertThat(Set.copyOf(contents(page, "citation_doi")))
        .isEqualTo(valid(publication, IdentifierScheme.DOI));
    assertThat(contents(page, "citation_publication_date"))
        .allMatch(date -> date.matches("\\d+|\\d{4}/\\d\\d/\\d\\d"));
    assertThat(page.select("meta[name^=citation_]").eachAttr("content")).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @CsvSource({"2004-01-02, 2004/01/02", "-0001-01-01, ", "Y12345, 12345"})
  void highwireTagsHaveTheDayOfAYearOfFourDigits(String date, String written) {
    Document page = page(Publication.book("T").issued(date).build());
    assertThat(contents(page, "citation_publication_date"))
        .isEqualTo(Stream.ofNullable(written).toList());
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void dublinCoreSaysWhatThePublicationSays(@ForAll("publications") Publication publication) {
    Document page = page(publication);
    assertThat(contents(page, "DC.title")).isEqualTo(title(publication).stream().toList());
    assertThat(contents(page, "DC.date"))
        .isEqualTo(
            publication.issued().stream()
                .map(Object::toString)
                .map(MetadataTest::inHtml)
                .filter(date -> !date.isBlank())
                .toList());
    assertThat(contents(page, "DC.type")).containsExactly(publication.type().cslName());
    assertThat(contents(page, "DC.publisher"))
        .isEqualTo(
            publication.publisher().stream()
                .map(Publisher::names)
                .flatMap(List::stream)
                .map(MetadataTest::inHtml)
                .filter(name -> !name.isBlank())
                .toList());
  }

  private static List<String> contents(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void coinsSaysWhatThePublicationSays(@ForAll("publications") Publication publication) {
    String context = page(publication).select("span.Z3988").attr("title");
    Map<String, List<String>> values =
        Stream.of(context.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0],
                    Collectors.mapping(
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        Collectors.toList())));
    assertThat(values.get("ctx_ver")).containsExactly("Z39.88-2004");
    assertThat(values.get("rft_val_fmt").get(0))
        .matches("info:ofi/fmt:kev:mtx:(journal|book|dissertation)");
    assertThat(
            Stream.of("rft.atitle", "rft.btitle", "rft.title")
                .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                .map(MetadataTest::inHtml)
                .toList())
        .containsAll(title(publication).stream().toList());
    assertThat(values.getOrDefault("rft.au", List.of()))
        .hasSameSizeAs(names(publication, ContributorRole.AUTHOR));
    assertThat(Set.copyOf(values.getOrDefault("rft.issn", List.of())))
        .isEqualTo(valid(publication, IdentifierScheme.ISSN));
  }

  @Test
  void anIdentifierThatIsNotValidIsNotForMachines() {
    Publication book = Publication.book("T").isbn("10.1000/xyz").isbn("1-84542-192-2").build();
    assertThat(contents(page(book), "DC.identifier")).containsExactly("ISBN 1-84542-192-2");
  }

  @Test
  void coinsOfAThesisHasNoTitleOfABook() {
    Publication thesis = Publication.of(PublicationType.THESIS).in("Series of Theses").build();
    assertThat(page(thesis).select("span.Z3988").attr("title"))
        .contains("dissertation")
        .doesNotContain("Series");
  }

  /** With one source left at a time, the reader gives back what that source has a place for. */
  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void eachSourceIsReadBack(@ForAll("publications") Publication publication) {
    Document whole = page(publication);
    for (String source :
        List.of(
            "script[type=application/ld+json]",
            "meta[name^=citation_]",
            "meta[name^=DC.]",
            "span.Z3988")) {
      String only = whole.select(source).outerHtml();
      Optional<Publication> read =
          PageReader.of(ReadOptions.defaults()).readPage(only).publication();
      Optional<String> title = title(publication);
      // COinS does not tell the title of proceedings from that of a paper without one.
      if (title.isPresent() || publication.type() != PublicationType.PAPER_CONFERENCE) {
        assertThat(read.flatMap(MetadataTest::title)).describedAs(only).isEqualTo(title);
      }
      if (title.isPresent()) {
        assertThat(authors(read.orElseThrow())).hasSize(authors(publication).size());
        assertThat(valid(read.orElseThrow(), IdentifierScheme.DOI))
            .isEqualTo(valid(publication, IdentifierScheme.DOI));
      }
    }
  }

  private static List<String> authors(Publication publication) {
    return names(publication, ContributorRole.AUTHOR);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void thePageGivesBackThePublication(@ForAll("publications") Publication publication) {
    assertThat(PageReader.of(ReadOptions.defaults()).readPage(PAGE.render(publication)))
        .satisfies(
            reading -> {
              assertThat(reading.publication()).contains(publication);
              assertThat(reading.diagnostics())
                  .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
            });
  }
}
