package dev.colophon.csl.internal;

import dev.colophon.model.Person;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds particles at the start of a family name and at the end of a given name, and a suffix after
 * the given name, where a source has not told them apart: "van Gogh", "Ludwig van", "John, III".
 *
 * <p>CSL processors do so for names as CSL-JSON has them. A name in quotation marks is left as it
 * is, without these.
 */
final class ParsedName {
  private static final Pattern FAMILY =
      Pattern.compile("^((?:[\\p{Ll}'’]+\\s+)*(?:[\\p{Ll}'’]+\\s+|\\p{Ll}+['’]))(\\p{Lu}.*)$");
  private static final Pattern GIVEN =
      Pattern.compile("^(.*[^\\p{Ll}\\s]\\S*)((?:\\s+[\\p{Ll}'’]+)+)$");
  private static final Pattern SUFFIX = Pattern.compile("^(.+?),(!?) +(\\S{1,5})$");
  private static final Pattern QUOTED = Pattern.compile("^\"(.+)\"$");

  private ParsedName() {}

  static Person of(Person person) {
    return quoted(person).orElseGet(() -> given(family(person)));
  }

  private static Optional<Person> quoted(Person person) {
    return person
        .family()
        .map(QUOTED::matcher)
        .filter(Matcher::matches)
        .map(matcher -> person.withFamily(matcher.group(1)));
  }

  private static boolean hasParticle(Person person) {
    return person.nonDroppingParticle().isPresent() || person.droppingParticle().isPresent();
  }

  private static Person family(Person person) {
    return person
        .family()
        .filter(family -> !hasParticle(person))
        .map(FAMILY::matcher)
        .filter(Matcher::matches)
        .map(
            matcher ->
                person
                    .withNonDroppingParticle(matcher.group(1).strip())
                    .withFamily(matcher.group(2)))
        .orElse(person);
  }

  private static Person given(Person person) {
    Person withoutSuffix = suffix(person);
    return withoutSuffix
        .given()
        .filter(given -> withoutSuffix.droppingParticle().isEmpty())
        .map(GIVEN::matcher)
        .filter(Matcher::matches)
        .map(
            matcher ->
                withoutSuffix
                    .withDroppingParticle(matcher.group(2).strip())
                    .withGiven(matcher.group(1)))
        .orElse(withoutSuffix);
  }

  private static Person suffix(Person person) {
    return person
        .given()
        .filter(given -> person.suffix().isEmpty())
        .map(SUFFIX::matcher)
        .filter(Matcher::matches)
        .map(
            matcher ->
                person
                    .withSuffix(matcher.group(3))
                    .withCommaSuffix(!matcher.group(2).isEmpty())
                    .withGiven(matcher.group(1)))
        .orElse(person);
  }
}
