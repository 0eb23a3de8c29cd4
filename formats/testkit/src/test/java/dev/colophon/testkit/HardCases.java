package dev.colophon.testkit;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;

/**
 * What formats get wrong, and how often a thousand publications have to have it. {@code
 * HardCasesReport} prints the numbers.
 */
final class HardCases {
  private static final Map<String, Predicate<String>> TEXTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("combining mark", text("\\p{M}")),
              Map.entry("right to left", text("[\u0590-\u06ff]")),
              Map.entry("emoji", text("[\\x{1f300}-\\x{1faff}]")),
              Map.entry("beyond U+FFFF", text("[^\u0000-\uffff]")),
              Map.entry("brace", text("[{}]")),
              Map.entry("unbalanced brace", text("^[^{]*}|\\{[^}]*$")),
              Map.entry("backslash", text("\\\\")),
              Map.entry("backslash at the end", text("\\\\$")),
              Map.entry("at sign", text("@")),
              Map.entry("percent sign", text("%")),
              Map.entry("quote", text("\"")),
              Map.entry("dollar sign", text("\\$")),
              Map.entry("line break", text("[\n\r]")),
              Map.entry("control character", text("[\u0000-\u0008\u001b\u007f]")),
              Map.entry("byte order mark", text("\ufeff")),
              Map.entry("white space at the start", text("^\\s")),
              Map.entry("white space at the end", text("\\s$")),
              Map.entry("two spaces", text(" {2}")),
              Map.entry("nothing", text("^$")),
              Map.entry("markup", text("</?[a-z]+")),
              Map.entry("character reference", text("&#?\\w+;")),
              Map.entry("tag of RIS", text("(?m)^(TY|ER|AU) {2}- ")),
              Map.entry("and", text(" and ")),
              Map.entry("comma", text(",")),
              Map.entry("semicolon", text(";")),
              Map.entry("JSON", text("\\[1,2]|\\{\"a\":1}")),
              Map.entry("carrier that is none", text("colophon1:"))));

  private static final Map<String, Predicate<String>> DATES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("before the common era", text("^-\\d{4}")),
              Map.entry("beyond 9999", text("^Y\\d{5}")),
              Map.entry("digits left open", text("^\\d{2}[\\dX]X|^\\d{4}.*XX")),
              Map.entry("season", text("^\\d{4}-2[1-4]")),
              Map.entry("other group of months", text("^\\d{4}-(2[5-9]|3\\d|4[01])")),
              Map.entry("interval", text("^\\d{4}.*/\\d{4}")),
              Map.entry("open interval", text("/\\.\\.$|^\\.\\./")),
              Map.entry("unknown end", text("^\\d{4}.*/$|^/\\d{4}")),
              Map.entry("uncertain", text("^\\d{4}.*\\?$")),
              Map.entry("approximate", text("^\\d{4}.*~$")),
              Map.entry("uncertain and approximate", text("^\\d{4}.*%$")),
              Map.entry("literal", text("^(in press|n\\.d\\.|2019-02-30)$"))));

  private static final Map<String, Predicate<Name>> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("dropping particle", person(each -> each.droppingParticle().isPresent())),
              Map.entry(
                  "non-dropping particle", person(each -> each.nonDroppingParticle().isPresent())),
              Map.entry(
                  "both particles",
                  person(
                      each ->
                          each.droppingParticle().isPresent()
                              && each.nonDroppingParticle().isPresent())),
              Map.entry("suffix", person(each -> each.suffix().isPresent())),
              Map.entry(
                  "suffix after a comma",
                  person(each -> each.suffix().isPresent() && each.commaSuffix())),
              Map.entry("family name only", person(each -> each.given().isEmpty())),
              Map.entry("given name only", person(each -> each.family().isEmpty())),
              Map.entry("family name first", person(Person::staticOrdering)),
              Map.entry("organization", name(each -> each instanceof Organization)),
              Map.entry("and in a name", name(each -> each.display().contains(" and "))),
              Map.entry("others", name(each -> each == Others.AND_OTHERS))));

  private static final Map<String, Predicate<Identifier>> IDENTIFIERS =
      new TreeMap<>(
          Map.of(
              "valid", Identifier::isValid,
              "not valid", each -> !each.isValid(),
              "qualified", each -> each.qualifier().isPresent()));

  private static final List<String> SCHEMES =
      List.of(
          "doi",
          "isbn",
          "issn",
          "pmid",
          "pmcid",
          "arxiv",
          "handle",
          "urn",
          "lccn",
          "oclc",
          "orcid",
          "isni",
          "ror",
          "my-scheme",
          "a b",
          "zbl");

  private static final Map<String, Predicate<Extension>> EXTENSIONS =
      new TreeMap<>(
          Map.of(
              "of bibtex", each -> each.format().equals("bibtex"),
              "of ris", each -> each.format().equals("ris"),
              "of csl-json", each -> each.format().equals("csl-json"),
              "of json", each -> each.format().equals("json"),
              "structured", Extension::structured,
              "name of a field that there is", each -> each.name().equals("title"),
              "name that is none", each -> !each.name().matches("[\\w-]+")));

  private static Predicate<String> text(String pattern) {
    return Pattern.compile(pattern).asPredicate();
  }

  private static Predicate<Name> name(Predicate<Name> test) {
    return test;
  }

  private static Predicate<Name> person(Predicate<Person> test) {
    return name -> name instanceof Person person && test.test(person);
  }

  private HardCases() {}

  /** Counts the cases that a publication has. */
  static void collect(Publication publication) {
    Set<String> texts = new HashSet<>();
    collect(Shapes.PUBLICATION, publication, texts);
    collect("text", TEXTS, texts);
    List<PublicationDate> dates =
        Stream.of(
                publication.issued(),
                publication.available(),
                publication.submitted(),
                publication.accessed())
            .flatMap(Optional::stream)
            .toList();
    dates.forEach(date -> collect("date", DATES, List.of(date.toString())));
    for (Contributor contributor : publication.contributors()) {
      collect("name", NAMES, List.of(contributor.name()));
      Statistics.label("role").collect(contributor.role());
    }
    Statistics.label("type").collect(publication.type());
    for (Identifier identifier : publication.identifiers()) {
      collect("identifier", IDENTIFIERS, List.of(identifier));
      Statistics.label("scheme").collect(identifier.scheme().name());
    }
    publication
        .extensions()
        .forEach(extension -> collect("extension", EXTENSIONS, List.of(extension)));
  }

  private static <T> void collect(
      String label, Map<String, Predicate<T>> cases, Collection<T> values) {
    cases.forEach(
        (name, test) -> {
          if (values.stream().anyMatch(test)) {
            Statistics.label(label).collect(name);
          }
        });
  }

  /** Lets the property fail in which a case comes up too seldom. */
  static void check() {
    check("text", TEXTS.keySet(), 20);
    check("date", DATES.keySet(), 5);
    check("name", NAMES.keySet(), 5);
    check("role", ContributorRole.cslRoles(), 1);
    check("type", List.of(PublicationType.values()), 8);
    check("identifier", IDENTIFIERS.keySet(), 50);
    check("scheme", SCHEMES, 4);
    check("extension", EXTENSIONS.keySet(), 20);
  }

  private static void check(String label, Collection<?> cases, int atLeast) {
    Statistics.label(label)
        .coverage(
            coverage ->
                cases.forEach(each -> coverage.check(each).count(count -> count >= atLeast)));
  }

  @SuppressWarnings("unchecked") // a value goes with its type
  private static void collect(ValueType<?> type, Object value, Set<String> texts) {
    if (type instanceof ListType<?> list) {
      ((List<Object>) value).forEach(element -> collect(list.element(), element, texts));
    } else if (type instanceof Shape<?> shape) {
      for (Property<Object, ?> property : ((Shape<Object>) shape).properties()) {
        Object part = property.get(value);
        if (part != null) {
          collect(property.type(), part, texts);
        }
      }
    } else if (value instanceof RichText rich) {
      texts.add(rich.plain());
    } else if (type instanceof ScalarType<?> && value instanceof String text) {
      texts.add(text);
    }
  }
}
