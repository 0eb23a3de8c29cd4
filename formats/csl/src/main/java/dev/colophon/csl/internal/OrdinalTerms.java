package dev.colophon.csl.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The ordinal numbers of a locale.
 *
 * <p>Source: CSL 1.0.2 specification, "Ordinal Suffixes" and "Long Ordinals".
 */
final class OrdinalTerms {
  /** The grammatical gender of what is counted. */
  enum Gender {
    NONE,
    MASCULINE,
    FEMININE
  }

  private record Key(String name, Gender gender) {}

  private record Suffix(String text, String match) {}

  private final Map<Key, Suffix> suffixes = new HashMap<>();
  private final Map<String, String> longForms = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  /** Takes the terms out of a {@code locale} element. */
  OrdinalTerms(Element locale) {
    for (Element terms : Elements.children(locale, "terms")) {
      Elements.children(terms, "term").forEach(this::add);
    }
  }

  private void add(Element term) {
    String name = term.getAttribute("name");
    if (name.startsWith("ordinal")) {
      Suffix suffix = new Suffix(term.getTextContent(), term.getAttribute("match"));
      suffixes.put(new Key(name, gender(term, "gender-form")), suffix);
    } else if (name.startsWith("long-ordinal-")) {
      longForms.putIfAbsent(name, term.getTextContent());
    } else if (term.hasAttribute("gender")) {
      genders.putIfAbsent(name, gender(term, "gender"));
    }
  }

  private static Gender gender(Element term, String attribute) {
    return Elements.attribute(term, attribute)
        .map(value -> Gender.valueOf(value.toUpperCase(Locale.ROOT)))
        .orElse(Gender.NONE);
  }

  /** Returns the gender of what a term such as {@code edition} names. */
  Gender genderOf(String term) {
    return genders.getOrDefault(term, Gender.NONE);
  }

  /** Returns the text with each number as an ordinal number in figures. */
  String ordinals(String text, Gender gender) {
    return Numerals.replace(text, number -> number + suffix(number, gender));
  }

  /** Returns the text with each number from 1 to 10 in words, the others in figures. */
  String longOrdinals(String text) {
    return Numerals.replace(text, this::longOrdinal);
  }

  private String longOrdinal(int number) {
    @Nullable String words = longForms.get(String.format(Locale.ROOT, "long-ordinal-%02d", number));
    return words != null ? words : number + suffix(number, Gender.NONE);
  }

  private String suffix(int number, Gender gender) {
    return find(number, gender).or(() -> find(number, Gender.NONE)).orElse("");
  }

  private Optional<String> find(int number, Gender gender) {
    return twoDigits(number, gender)
        .or(() -> lastDigit(number, gender))
        .or(() -> Optional.ofNullable(suffixes.get(new Key("ordinal", gender))).map(Suffix::text));
  }

  private Optional<String> twoDigits(int number, Gender gender) {
    return Optional.ofNullable(suffixes.get(key(number % 100, gender)))
        .filter(suffix -> !suffix.match().equals("whole-number") || number < 100)
        .map(Suffix::text);
  }

  private Optional<String> lastDigit(int number, Gender gender) {
    return Optional.ofNullable(suffixes.get(key(number % 10, gender)))
        .filter(suffix -> suffix.match().isEmpty() || suffix.match().equals("last-digit"))
        .map(Suffix::text);
  }

  private static Key key(int digits, Gender gender) {
    return new Key(String.format(Locale.ROOT, "ordinal-%02d", digits), gender);
  }
}
