package dev.colophon.bibtex.key;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that a pattern takes, as family names of which spaces are the joints. */
final class People {
  private static final int ALPHA_LETTERS = 3;
  private static final int ALPHA_NAMES = 4;
  private static final int INI_LETTERS = 5;

  private final List<Name> names;
  private final boolean hasOthers;

  private People(List<Contributor> contributors) {
    List<Name> all = contributors.stream().map(Contributor::name).toList();
    this.names = all.stream().filter(name -> !(name instanceof Others)).toList();
    this.hasOthers = names.size() < all.size();
  }

  /** Returns the authors, or else the editors, or else the contributors of the first role. */
  static People authors(Publication publication) {
    List<Contributor> found = publication.contributors(ContributorRole.AUTHOR);
    if (found.isEmpty()) {
      found = publication.contributors(ContributorRole.EDITOR);
    }
    if (found.isEmpty() && !publication.contributors().isEmpty()) {
      found = publication.contributors(publication.contributors().get(0).role());
    }
    return new People(found);
  }

  static People editors(Publication publication) {
    return new People(publication.contributors(ContributorRole.EDITOR));
  }

  private String family(int index) {
    if (index < 0 || index >= names.size()) {
      return "";
    }
    Name name = names.get(index);
    return name instanceof Person person ? family(person) : ((Organization) name).name();
  }

  private static String family(Person person) {
    Optional<String> family = person.family().or(person::given);
    return Stream.of(person.nonDroppingParticle(), family)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private List<String> families() {
    List<String> families = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      families.add(family(i));
    }
    return families;
  }

  /** Returns the first characters of one name, all of them if {@code length} is 0. */
  String one(int length, int number) {
    String name = family(number - 1);
    return length == 0 ? name : Characters.first(name, length);
  }

  /** Returns the first names, all of them if {@code count} is 0. */
  String some(int count) {
    List<String> families = families();
    int shown = count == 0 ? families.size() : Math.min(count, families.size());
    boolean areMore = shown < families.size() || (hasOthers && shown > 0);
    return String.join(" ", families.subList(0, shown)) + (areMore ? " EtAl" : "");
  }

  String last() {
    return family(names.size() - 1);
  }

  String givenInitial(boolean ofLast) {
    int index = ofLast ? names.size() - 1 : 0;
    return index >= 0 && index < names.size() && names.get(index) instanceof Person person
        ? person.given().map(given -> Characters.first(given, 1)).orElse("")
        : "";
  }

  /**
   * Returns the beginnings of all names, {@code length} characters in all, the first ones longer.
   */
  String beginnings(int length) {
    StringBuilder joined = new StringBuilder();
    List<String> families = families();
    int left = length;
    for (int i = 0; i < families.size() && left > 0; i++) {
      int rest = families.size() - i;
      int share = (left + rest - 1) / rest;
      joined.append(Characters.first(families.get(i), share));
      left -= share;
    }
    return joined.toString();
  }

  String firstAndInitials() {
    StringBuilder joined = new StringBuilder();
    for (String family : families()) {
      joined.append(Characters.first(family, joined.length() == 0 ? INI_LETTERS : 1));
    }
    return joined.toString();
  }

  /** Returns one or two names, or the first with a mark for more. */
  String orEtAl(String mark) {
    boolean areTwo = names.size() == 2 && !hasOthers;
    if (areTwo && mark.startsWith(".")) {
      return family(0) + "." + family(1);
    }
    return areTwo ? family(0) + " " + family(1) : family(0) + (areMoreThan(1) ? mark : "");
  }

  /** Returns the first two names, with a mark if there are more. */
  String twoOrMore() {
    String second = names.size() > 1 ? "." + family(1) : "";
    return family(0) + second + (areMoreThan(2) ? ".ea" : "");
  }

  private boolean areMoreThan(int count) {
    return names.size() > count || (hasOthers && !names.isEmpty());
  }

  /** Returns one name, or the initials of up to three with a plus for more. */
  String shortForm() {
    if (names.size() == 1 && !hasOthers) {
      return family(0);
    }
    return initials(3) + (areMoreThan(3) ? "+" : "");
  }

  /** Returns the label of the style alpha, without year. */
  String alpha() {
    if (names.size() == 1) {
      return Characters.first(family(0), ALPHA_LETTERS) + (hasOthers ? "+" : "");
    }
    boolean areMany = names.size() > ALPHA_NAMES;
    return initials(areMany ? ALPHA_LETTERS : ALPHA_NAMES) + (areMany || hasOthers ? "+" : "");
  }

  private String initials(int count) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < Math.min(count, names.size()); i++) {
      initials.append(Characters.first(family(i), 1));
    }
    return initials.toString();
  }
}
