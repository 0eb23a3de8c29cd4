package dev.colophon.examples.quickstart;

import dev.colophon.examples.quickstart.PageText.Line;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Image;
import dev.colophon.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The people of a page: for each the caption of a picture, the name, and the position. */
record PagePeople(List<Profile> profiles) {
  private static final String CAPTION = "Image of ";

  /** A person as the page shows one. */
  record Profile(String caption, String name, Optional<String> position) {
    private Contributor contributor(ContributorRole role) {
      int space = name.lastIndexOf(' ');
      Contributor.Builder contributor = Contributor.builder().role(role).position(position);
      return (space < 0
              ? contributor.organization(name)
              : contributor.person(name.substring(0, space), name.substring(space + 1)))
          .image(Image.builder().description(caption).build())
          .build();
    }

    /** "Schmitz, H." names Hubert Schmitz. */
    private boolean isNamed(String inverted) {
      int comma = inverted.indexOf(',');
      if (comma < 0) {
        return name.equals(inverted);
      }
      String initial = inverted.substring(comma + 1).strip();
      return name.endsWith(" " + inverted.substring(0, comma))
          && !initial.isEmpty()
          && name.startsWith(initial.substring(0, 1));
    }
  }

  static PagePeople of(List<Line> lines) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String caption = lines.get(i).text();
      if (caption.startsWith(CAPTION)) {
        String name = caption.substring(CAPTION.length());
        int next = i + 1 < lines.size() && lines.get(i + 1).text().equals(name) ? i + 2 : i + 1;
        profiles.add(new Profile(caption, name, position(lines, next)));
      }
    }
    return new PagePeople(profiles);
  }

  private static Optional<String> position(List<Line> lines, int index) {
    return Optional.of(index)
        .filter(i -> i < lines.size())
        .map(i -> lines.get(i).text())
        .filter(text -> !text.startsWith(CAPTION));
  }

  /**
   * Returns a contributor for each of the names in the details, with what the page shows of the
   * person.
   */
  List<Contributor> contributors(ContributorRole role, List<String> names) {
    return names.stream().map(name -> contributor(role, name)).toList();
  }

  private Contributor contributor(ContributorRole role, String inverted) {
    return profiles.stream()
        .filter(profile -> profile.isNamed(inverted))
        .findFirst()
        .map(profile -> profile.contributor(role))
        .orElseGet(() -> Contributor.of(role, person(inverted)));
  }

  private static Person person(String inverted) {
    int comma = inverted.indexOf(',');
    return Person.of(inverted.substring(comma + 1).strip(), inverted.substring(0, comma).strip());
  }
}
