package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.internal.syntax.Characters;
import dev.colophon.model.Contributor;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import java.text.Normalizer;
import java.util.Locale;

/** The keys of entries. */
public final class Keys {
  private static final String FORBIDDEN = ",{}=%\"";

  private Keys() {}

  /** Tells whether a text can be a key. */
  public static boolean isSafe(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> isSafe((char) c)) && key.charAt(0) != '@';
  }

  private static boolean isSafe(char c) {
    return !Characters.isSpace(c)
        && FORBIDDEN.indexOf(c) < 0
        && !Character.isISOControl(c)
        && !Character.isWhitespace(c);
  }

  /**
   * Returns the key of a publication: its id if that can be one, else what can be made of it, or of
   * names, year and title.
   */
  public static String of(Publication publication) {
    String id = publication.id().map(Keys::cleaned).orElse("");
    return id.isEmpty() ? generated(publication) : id;
  }

  private static String cleaned(String id) {
    if (isSafe(id)) {
      return id;
    }
    StringBuilder clean = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      clean.append(isSafe(c) ? String.valueOf(c) : Characters.isSpace(c) || c == ',' ? "-" : "");
    }
    int start = 0;
    while (start < clean.length() && (clean.charAt(start) == '-' || clean.charAt(start) == '@')) {
      start++;
    }
    int end = clean.length();
    while (end > start && clean.charAt(end - 1) == '-') {
      end--;
    }
    return clean.substring(start, end);
  }

  private static String generated(Publication publication) {
    String name =
        publication.contributors().stream()
            .findFirst()
            .map(Contributor::name)
            .map(Keys::name)
            .orElse("");
    String year =
        publication
            .issued()
            .filter(date -> date.year().isPresent())
            .map(date -> String.valueOf(date.year().getAsLong()))
            .orElse("");
    String title = publication.title().map(text -> firstWord(text.plain())).orElse("");
    String key = ascii(name) + year + ascii(title);
    return key.isEmpty() ? publication.type().cslName() : key;
  }

  private static String name(Name name) {
    if (name instanceof Person person) {
      return person.family().or(person::given).orElse("");
    }
    return name instanceof Organization organization ? firstWord(organization.name()) : "";
  }

  /** Returns the first word of four letters or more, or else the first one. */
  private static String firstWord(String text) {
    String[] words = text.strip().split("\\s+", 8);
    for (String word : words) {
      if (ascii(word).length() > 3) {
        return word;
      }
    }
    return words[0];
  }

  private static String ascii(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .chars()
        .filter(c -> c < 128 && Character.isLetterOrDigit(c))
        .limit(40)
        .forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the number of times a key was made unique, as letters: a to z, then aa. */
  public static String suffix(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
