package dev.colophon.model;

import java.util.Optional;

/** Puts the parts of a person's name together. */
final class NameText {
  private NameText() {}

  static String display(Person person) {
    StringBuilder text = new StringBuilder();
    if (person.staticOrdering()) {
      add(text, person.nonDroppingParticle());
      add(text, person.family());
      add(text, person.given());
      add(text, person.droppingParticle());
    } else {
      add(text, person.given());
      add(text, person.droppingParticle());
      add(text, person.nonDroppingParticle());
      add(text, person.family());
    }
    if (person.commaSuffix() && !person.suffix().orElse("").isEmpty()) {
      text.append(',');
    }
    add(text, person.suffix());
    return text.toString();
  }

  /**
   * A particle that ends in an apostrophe or hyphen sticks to what follows: "d'Alembert",
   * "al-Ghazali".
   */
  private static void add(StringBuilder text, Optional<String> part) {
    part.filter(value -> !value.isEmpty())
        .ifPresent(
            value -> {
              if (text.length() > 0 && !sticks(text.charAt(text.length() - 1))) {
                text.append(' ');
              }
              text.append(value);
            });
  }

  private static boolean sticks(char last) {
    return last == '\'' || last == '’' || last == '-';
  }
}
