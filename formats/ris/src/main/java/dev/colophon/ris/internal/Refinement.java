package dev.colophon.ris.internal;

import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type in place of that of the code, if all conditions hold; from {@code refinements.txt}. */
final class Refinement {
  private static final String GIVEN_TYPE = "*";

  private final List<Condition> conditions;
  private final @Nullable PublicationType type;

  private Refinement(List<Condition> conditions, @Nullable PublicationType type) {
    this.conditions = conditions;
    this.type = type;
  }

  static Refinement parse(String conditions, String type) {
    List<Condition> parsed = new ArrayList<>();
    for (String condition : split(conditions)) {
      parsed.add(Condition.parse(condition));
    }
    PublicationType fixed =
        type.equals(GIVEN_TYPE) ? null : PublicationType.ofCslName(type).orElseThrow();
    return new Refinement(List.copyOf(parsed), fixed);
  }

  /** Returns the type if the conditions hold, else null. */
  @Nullable PublicationType typeOf(Evidence evidence) {
    for (Condition condition : conditions) {
      if (!condition.holds(evidence)) {
        return null;
      }
    }
    return type == null ? givenType(evidence).orElse(null) : type;
  }

  boolean canGive(PublicationType wanted) {
    return type == null || type == wanted;
  }

  /**
   * A blank separates conditions if a word with a colon, or a condition without one, follows; m3
   * has words with blanks in them.
   */
  private static List<String> split(String conditions) {
    List<String> parts = new ArrayList<>();
    for (String word : Resource.split(conditions, ' ')) {
      boolean starts = word.indexOf(':') > 0 || word.equals("isbn") || word.equals("m3=type");
      if (starts || parts.isEmpty()) {
        parts.add(word);
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + word);
      }
    }
    return parts;
  }

  private static Optional<PublicationType> givenType(Evidence evidence) {
    String name = evidence.typeOfWork();
    Optional<PublicationType> hyphened = PublicationType.ofCslName(name.replace(' ', '-'));
    return hyphened.isPresent() ? hyphened : PublicationType.ofCslName(name.replace(' ', '_'));
  }

  private enum Kind {
    HAS,
    NO,
    M3,
    ISBN,
    GIVEN
  }

  /** What has to be so in a record: some tags are there or not, words are in the type of work. */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere and never handed out
  private record Condition(Kind kind, List<String> words, int[] tags) {

    static Condition parse(String text) {
      int colon = text.indexOf(':');
      List<String> words = Resource.split(text.substring(colon + 1), '|');
      return switch (text.substring(0, Math.max(colon, 0))) {
        case "has" -> new Condition(Kind.HAS, words, tags(words));
        case "no" -> new Condition(Kind.NO, words, tags(words));
        case "m3" -> new Condition(Kind.M3, words, new int[0]);
        default ->
            new Condition(text.equals("isbn") ? Kind.ISBN : Kind.GIVEN, List.of(), new int[0]);
      };
    }

    private static int[] tags(List<String> names) {
      int[] tags = new int[names.size()];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = Tag.of(names.get(i));
      }
      return tags;
    }

    boolean holds(Evidence evidence) {
      return switch (kind) {
        case HAS -> evidence.hasAny(tags);
        case NO -> !evidence.hasAny(tags);
        case M3 -> hasWord(evidence.typeOfWork());
        case ISBN -> evidence.hasIsbn();
        case GIVEN -> givenType(evidence).isPresent();
      };
    }

    private boolean hasWord(String text) {
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
}
