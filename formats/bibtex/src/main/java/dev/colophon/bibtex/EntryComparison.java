package dev.colophon.bibtex;

import dev.colophon.model.Contributor;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The comparisons behind {@link EntryOrder}. */
final class EntryComparison {
  private EntryComparison() {}

  /**
   * An entry to be sorted.
   *
   * @param publication the publication
   * @param text the entry
   */
  record Sorted(Publication publication, String text) {
    private String key() {
      int start = text.indexOf('{') + 1;
      return text.substring(start, text.indexOf(',', start)).toLowerCase(Locale.ROOT);
    }

    private String type() {
      return text.substring(1, text.indexOf('{'));
    }

    private String names() {
      return publication.contributors().stream()
          .findFirst()
          .map(Contributor::name)
          .map(name -> name instanceof Person person ? inverted(person) : name.display())
          .orElse("");
    }

    private static String inverted(Person person) {
      return person.family().orElse("") + ", " + person.given().orElse("");
    }

    private long year() {
      return publication
          .issued()
          .filter(date -> date.year().isPresent())
          .map(date -> date.year().getAsLong())
          .orElse(Long.MAX_VALUE);
    }

    private String title() {
      return publication.title().map(title -> title.plain()).orElse("");
    }
  }

  static Optional<Comparator<Sorted>> of(EntryOrder order) {
    Comparator<Sorted> byKey = Comparator.comparing(Sorted::key);
    return switch (order) {
      case SOURCE -> Optional.empty();
      case KEY -> Optional.of(byKey);
      case TYPE -> Optional.of(Comparator.comparing(Sorted::type).thenComparing(byKey));
      case AUTHOR -> Optional.of(byNames().thenComparing(byKey));
    };
  }

  private static Comparator<Sorted> byNames() {
    Collator collator = Collator.getInstance(Locale.ROOT);
    return Comparator.comparing(Sorted::names, collator::compare)
        .thenComparingLong(Sorted::year)
        .thenComparing(Sorted::title, collator::compare);
  }
}
