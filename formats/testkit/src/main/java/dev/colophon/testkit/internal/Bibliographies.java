package dev.colophon.testkit.internal;

import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Publications with the frequencies of real bibliographies, counted in 16,786 entries of BibTeX
 * from libraries, publishers and reference managers.
 */
public final class Bibliographies {
  private static final String[] FAMILY_NAMES = {
    "Smith",
    "Müller",
    "García",
    "Wang",
    "Kowalski",
    "O'Brien",
    "Nguyễn",
    "Jensen",
    "Rossi",
    "Smith-Jones"
  };

  private static final String[] GIVEN_NAMES = {
    "Anna", "J.", "M. K.", "José", "Li", "Jean-Paul", "Ştefan", "Mary Ann", "D. E.", "Søren"
  };

  private Bibliographies() {}

  /** Returns publications as {@code PublicationArbitraries.corpusLike} describes them. */
  public static Arbitrary<Publication> publications() {
    return Builders.withBuilder(Publication::builder)
        .use(types())
        .in(Publication.Builder::type)
        .use(Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(4).ofMaxLength(12))
        .in(Publication.Builder::id)
        .use(Texts.latin())
        .withProbability(0.996)
        .in((builder, title) -> builder.title(title))
        .use(contributors(ContributorRole.AUTHOR, authorCounts()))
        .withProbability(0.95)
        .in(Publication.Builder::addAllContributors)
        .use(contributors(ContributorRole.EDITOR, Arbitraries.integers().between(1, 3)))
        .withProbability(0.04)
        .in(Publication.Builder::addAllContributors)
        .use(dates())
        .withProbability(0.97)
        .in((builder, date) -> builder.issued(date))
        .use(containers())
        .withProbability(0.9)
        .in((builder, container) -> builder.container(container))
        .use(publishers())
        .withProbability(0.37)
        .in((builder, publisher) -> builder.publisher(publisher))
        .use(numbers(6).map(number -> "10.1000/" + number))
        .withProbability(0.61)
        .in(Publication.Builder::doi)
        .use(Arbitraries.of("978-1-84542-192-2", "1-84542-192-2", "979-10-90636-07-1"))
        .withProbability(0.24)
        .in(Publication.Builder::isbn)
        .use(Arbitraries.of("0378-5955", "2049-3630"))
        .withProbability(0.06)
        .in(Publication.Builder::issn)
        .use(Texts.latin())
        .withProbability(0.12)
        .in(Publication.Builder::abstractParagraph)
        .use(Texts.latin().list().ofMinSize(1).ofMaxSize(5))
        .withProbability(0.06)
        .in(Publication.Builder::addAllKeywords)
        .use(numbers(5).map(number -> "https://example.org/" + number))
        .withProbability(0.09)
        .in(Publication.Builder::url)
        .use(Arbitraries.of("en", "de", "fr"))
        .withProbability(0.09)
        .in((builder, language) -> builder.addLanguages(language))
        .use(Texts.latin())
        .withProbability(0.03)
        .in(Publication.Builder::note)
        .use(Texts.latin().map(name -> Extension.of("bibtex", "file", name + ".pdf")))
        .withProbability(0.2)
        .in((builder, extension) -> builder.addExtensions(extension))
        .build(Publication.Builder::build);
  }

  private static Arbitrary<PublicationType> types() {
    return Arbitraries.frequency(
        Tuple.of(67, PublicationType.ARTICLE_JOURNAL),
        Tuple.of(16, PublicationType.BOOK),
        Tuple.of(11, PublicationType.PAPER_CONFERENCE),
        Tuple.of(3, PublicationType.CHAPTER),
        Tuple.of(1, PublicationType.REPORT),
        Tuple.of(1, PublicationType.THESIS),
        Tuple.of(1, PublicationType.WEBPAGE));
  }

  private static Arbitrary<Integer> authorCounts() {
    return Arbitraries.frequency(
        Tuple.of(23, 1),
        Tuple.of(15, 2),
        Tuple.of(14, 3),
        Tuple.of(12, 4),
        Tuple.of(9, 5),
        Tuple.of(8, 6),
        Tuple.of(6, 7),
        Tuple.of(13, 8));
  }

  private static Arbitrary<List<Contributor>> contributors(
      ContributorRole role, Arbitrary<Integer> counts) {
    return counts.flatMap(
        count -> names().map(name -> Contributor.of(role, name)).list().ofSize(count));
  }

  /** Two names in a hundred have a particle, one is an organization. */
  private static Arbitrary<Name> names() {
    Arbitrary<String> family = Arbitraries.of(FAMILY_NAMES);
    Arbitrary<String> given = Arbitraries.of(GIVEN_NAMES);
    return Arbitraries.frequencyOf(
        Tuple.of(97, Combinators.combine(given, family).as(Person::of)),
        Tuple.of(
            2,
            Combinators.combine(given, family, Arbitraries.of("van", "de la", "von"))
                .as(
                    (first, last, particle) ->
                        Person.builder()
                            .given(first)
                            .nonDroppingParticle(particle)
                            .family(last)
                            .build())),
        Tuple.of(1, Texts.latin().map(Organization::of)));
  }

  /** A year, half of the time with a month, rarely with a day. */
  private static Arbitrary<PublicationDate> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1950, 2025);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    return Arbitraries.frequencyOf(
        Tuple.of(50, years.map(PublicationDate::of)),
        Tuple.of(40, Combinators.combine(years, months).as(PublicationDate::of)),
        Tuple.of(10, Combinators.combine(years, months, days).as(PublicationDate::of)));
  }

  private static Arbitrary<Container> containers() {
    return Builders.withBuilder(Container::builder)
        .use(Texts.latin())
        .withProbability(0.84)
        .in((builder, title) -> builder.title(title))
        .use(numbers(2))
        .withProbability(0.65)
        .in((builder, volume) -> builder.volume(volume))
        .use(numbers(1))
        .withProbability(0.58)
        .in((builder, issue) -> builder.issue(issue))
        .use(Combinators.combine(numbers(2), numbers(3)).as((first, last) -> first + "-" + last))
        .withProbability(0.91)
        .in((builder, pages) -> builder.pages(pages))
        .build(Container.Builder::build);
  }

  private static Arbitrary<Publisher> publishers() {
    Arbitrary<String> names = Arbitraries.of("Springer", "Oxford University Press", "Elsevier");
    Arbitrary<String> places = Arbitraries.of("Berlin", "New York", "Oxford");
    return Arbitraries.oneOf(
        names.map(Publisher::of), Combinators.combine(names, places).as(Publisher::of));
  }

  /** Numbers of so many digits. */
  private static Arbitrary<String> numbers(int digits) {
    int least = (int) Math.pow(10, digits - 1);
    return Arbitraries.integers().between(least, 10 * least - 1).map(String::valueOf);
  }
}
