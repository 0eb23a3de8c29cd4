package dev.colophon.examples.quickstart;

import dev.colophon.examples.quickstart.PageText.Line;
import dev.colophon.model.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The details of a page: the publisher below its label, then names and identifiers, told apart by
 * their form.
 */
record PageDetails(
    Optional<String> publisher,
    List<String> names,
    List<Identifier> identifiers,
    List<Line> others) {
  private static final String PUBLISHER_LABEL = "published by";

  static PageDetails of(List<Line> lines) {
    Optional<String> publisher = Optional.empty();
    List<String> names = new ArrayList<>();
    List<Identifier> identifiers = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Identifier> identifier = Identifier.detect(line.text());
      if (line.text().equalsIgnoreCase(PUBLISHER_LABEL) && i + 1 < lines.size()) {
        publisher = Optional.of(lines.get(++i).text());
      } else if (identifier.isPresent()) {
        identifiers.add(identifier.get());
      } else if (isInvertedName(line.text())) {
        names.add(line.text());
      } else {
        others.add(line);
      }
    }
    return new PageDetails(publisher, names, identifiers, others);
  }

  /** "Schmitz, H." or "van der Berg, J.P.": what follows the comma are initials. */
  private static boolean isInvertedName(String text) {
    int comma = text.indexOf(", ");
    return comma > 0
        && text.endsWith(".")
        && text.chars().skip(comma).allMatch(PageDetails::belongsToInitials);
  }

  private static boolean belongsToInitials(int c) {
    return Character.isUpperCase(c) || c == '.' || c == ' ' || c == ',' || c == '-';
  }
}
