package dev.colophon.ris.internal;

import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names in the form {@code Family, Given, Suffix}, and whatever other forms files have.
 *
 * <p>A name of several words without a comma is an organization if it has a word that only
 * organizations have, or does not look like words of a name; else the last word is the family name,
 * or the first ones if the last is made of initials. A comma at the end marks an organization, as
 * in EndNote; it is written only where the name would be taken for a person's.
 */
final class NameText {
  private static final int MAX_PERSON_WORDS = 5;

  private NameText() {}

  /** Returns a name as it is written, with the parts that RIS has. */
  static String write(Name name) {
    if (name instanceof Person person) {
      return write(person);
    }
    if (name instanceof Organization organization) {
      return write(organization);
    }
    return name.display();
  }

  private static String write(Person person) {
    String family = joined(person.nonDroppingParticle().orElse(""), person.family().orElse(""));
    String given = joined(person.given().orElse(""), person.droppingParticle().orElse(""));
    String suffix = person.suffix().orElse("");
    if (given.isEmpty() && suffix.isEmpty()) {
      return family;
    }
    return family + ", " + given + (suffix.isEmpty() ? "" : ", " + suffix);
  }

  private static String write(Organization organization) {
    String name = organization.name();
    String marked = name + ",";
    boolean ambiguous = !organization.equals(readOne(name));
    return ambiguous && organization.equals(readOne(marked)) ? marked : name;
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }

  /** Reads the names of one line: one, or several between semicolons if each has a comma. */
  static List<Name> read(String text) {
    List<Name> names = new ArrayList<>(1);
    if (text.indexOf(';') > 0) {
      String[] pieces = text.split(";", -1);
      if (areNames(pieces)) {
        for (String piece : pieces) {
          addOne(names, piece.strip());
        }
        return names;
      }
    }
    addOne(names, text);
    return names;
  }

  private static boolean areNames(String[] pieces) {
    for (int i = 0; i < pieces.length; i++) {
      boolean last = i > 0 && i == pieces.length - 1;
      if (pieces[i].indexOf(',') < 1 && !(last && (pieces[i].isBlank() || isOthers(pieces[i])))) {
        return false;
      }
    }
    return true;
  }

  private static void addOne(List<Name> names, String text) {
    int tail = endsWith(text, "et al.") ? 6 : endsWith(text, "et al") ? 5 : 0;
    int end = text.length() - tail;
    if (tail > 0 && end > 1 && text.charAt(end - 1) <= ' ') {
      names.add(readOne(withoutComma(text.substring(0, end).strip())));
      names.add(Others.AND_OTHERS);
    } else if (!text.isEmpty()) {
      names.add(readOne(text));
    }
  }

  private static boolean endsWith(String text, String end) {
    return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
  }

  private static String withoutComma(String text) {
    return text.endsWith(",") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static boolean isOthers(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "et al.", "et al", "others", "and others" -> true;
      default -> false;
    };
  }

  private static Name readOne(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return isOthers(text) ? Others.AND_OTHERS : withoutCommas(text);
    }
    String family = text.substring(0, comma).strip();
    String rest = text.substring(comma + 1).strip();
    if (family.isEmpty()) {
      return Organization.of(text);
    }
    if (rest.isEmpty()) {
      return Organization.of(family);
    }
    return isOrganization(family, rest) ? Organization.of(text) : person(family, rest);
  }

  private static Name person(String family, String rest) {
    int comma = rest.indexOf(',');
    if (comma < 0) {
      return NameWords.isSuffix(rest) && family.indexOf(' ') > 0
          ? suffixed(family, rest)
          : assembled(family, rest, "");
    }
    String middle = rest.substring(0, comma).strip();
    String last = rest.substring(comma + 1).strip();
    return NameWords.isSuffix(middle) && !NameWords.isSuffix(last)
        ? assembled(family, last, middle)
        : assembled(family, middle, last);
  }

  /** {@code Martin Luther King, Jr.}. */
  private static Name suffixed(String natural, String suffix) {
    return withoutCommas(natural) instanceof Person person
        ? person.toBuilder().suffix(suffix).build()
        : Organization.of(natural + ", " + suffix);
  }

  private static Name assembled(String family, String given, String suffix) {
    Person.Builder person = Person.builder();
    int start = particleEnd(family);
    if (start > 0) {
      person.nonDroppingParticle(family.substring(0, start - 1).strip());
    }
    person.family(family.substring(start));
    int end = particleStart(given);
    if (end < given.length()) {
      person.droppingParticle(given.substring(end + 1).strip());
    }
    if (end > 0) {
      person.given(given.substring(0, end).strip());
    }
    if (!suffix.isEmpty()) {
      person.suffix(suffix);
    }
    return person.build();
  }

  /** Where the family name begins after the particles, 0 if there are none. */
  private static int particleEnd(String family) {
    int start = 0;
    int space = family.indexOf(' ');
    while (space > 0 && NameWords.isParticle(family, start, space)) {
      start = space + 1;
      while (start < family.length() && family.charAt(start) == ' ') {
        start++;
      }
      space = family.indexOf(' ', start);
    }
    return start;
  }

  /** Where the particles begin after the given names, the length if there are none. */
  private static int particleStart(String given) {
    int end = given.length();
    int space = given.lastIndexOf(' ');
    while (space > 0 && NameWords.isParticle(given, space + 1, end)) {
      end = space;
      space = given.lastIndexOf(' ', end - 1);
    }
    return end;
  }

  private static Name withoutCommas(String text) {
    if (text.indexOf(' ') < 0) {
      return Person.builder().family(text).build();
    }
    String[] words = NameWords.split(text);
    if (words.length < 2 || words.length > MAX_PERSON_WORDS || !NameWords.areNameWords(words)) {
      return Organization.of(text);
    }
    Name inverted = inverted(words);
    return inverted == null ? natural(words) : inverted;
  }

  /** {@code Smith JA}, {@code Fanning E.}: initials come last. */
  private static @Nullable Name inverted(String[] words) {
    int initials = words.length;
    while (initials > 1 && NameWords.isInitials(words[initials - 1])) {
      initials--;
    }
    if (initials == words.length || NameWords.isInitials(words[0])) {
      return null;
    }
    return assembled(joined(words, 0, initials), joined(words, initials, words.length), "");
  }

  private static Name natural(String[] words) {
    int end = words.length;
    String suffix = NameWords.isSuffix(words[end - 1]) && end > 2 ? words[--end] : "";
    int family = end - 1;
    while (family > 0 && NameWords.isParticle(words[family - 1])) {
      family--;
    }
    return assembled(joined(words, family, end), joined(words, 0, family), suffix);
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  /**
   * A name with commas in it is an organization's if it has such a word before and none that looks
   * like initials.
   */
  private static boolean isOrganization(String family, String rest) {
    if (family.indexOf(' ') < 0) {
      return rest.length() <= 5 && NameWords.isOrganizationWord(rest);
    }
    for (String word : family.split(" ", -1)) {
      if (NameWords.isOrganizationWord(word)) {
        return !NameWords.isInitials(rest) || NameWords.isOrganizationWord(rest);
      }
    }
    return false;
  }
}
