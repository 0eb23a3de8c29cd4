package dev.colophon.ris.internal;

import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A type in place of that of the code, if all conditions hold; from {@code refinements.txt}. */
final class Refinement {
  private static final String GIVEN_TYPE = "*";

  private final List<Predicate<Evidence>> conditions;
  private final @Nullable PublicationType type;

  private Refinement(List<Predicate<Evidence>> conditions, @Nullable PublicationType type) {
    this.conditions = conditions;
    this.type = type;
  }

  static Refinement parse(String conditions, String type) {
    List<Predicate<Evidence>> parsed = new ArrayList<>();
    for (String condition : split(conditions)) {
      parsed.add(condition(condition));
    }
    PublicationType fixed =
        type.equals(GIVEN_TYPE) ? null : PublicationType.ofCslName(type).orElseThrow();
    return new Refinement(List.copyOf(parsed), fixed);
  }

  /** Returns the type if the conditions hold, else null. */
  @Nullable PublicationType typeOf(Evidence evidence) {
    for (Predicate<Evidence> condition : conditions) {
      if (!condition.test(evidence)) {
        return null;
      }
    }
    return type == null ? givenType(evidence).orElse(null) : type;
  }

  boolean canGive(PublicationType wanted) {
    return type == null || type == wanted;
  }

  /**
   * A blank separates conditions if a word with a colon, or "isbn", follows; m3 has words with
   * blanks in them.
   */
  private static List<String> split(String conditions) {
    List<String> parts = new ArrayList<>();
    for (String word : conditions.split(" ", -1)) {
      boolean starts = word.indexOf(':') > 0 || word.equals("isbn") || word.equals("m3=type");
      if (starts || parts.isEmpty()) {
        parts.add(word);
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + word);
      }
    }
    return parts;
  }

  private static Predicate<Evidence> condition(String text) {
    int colon = text.indexOf(':');
    String[] arguments = text.substring(colon + 1).split("\\|", -1);
    return switch (text.substring(0, Math.max(colon, 0))) {
      case "has" -> hasAny(arguments);
      case "no" -> hasAny(arguments).negate();
      case "m3" -> evidence -> hasWord(evidence.typeOfWork(), arguments);
      default ->
          text.equals("isbn") ? Evidence::hasIsbn : evidence -> givenType(evidence).isPresent();
    };
  }

  private static Predicate<Evidence> hasAny(String[] names) {
    int[] tags = Arrays.stream(names).mapToInt(Tag::of).toArray();
    return evidence -> evidence.hasAny(tags);
  }

  private static Optional<PublicationType> givenType(Evidence evidence) {
    String name = evidence.typeOfWork();
    return PublicationType.ofCslName(name.replace(' ', '-'))
        .or(() -> PublicationType.ofCslName(name.replace(' ', '_')));
  }

  private static boolean hasWord(String text, String[] words) {
    for (String word : words) {
      int at = text.isEmpty() ? -1 : text.indexOf(word);
      while (at >= 0) {
        if (isBoundary(text, at - 1) && isBoundary(text, at + word.length())) {
          return true;
        }
        at = text.indexOf(word, at + 1);
      }
    }
    return false;
  }

  private static boolean isBoundary(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
