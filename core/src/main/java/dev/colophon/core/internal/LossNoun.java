package dev.colophon.core.internal;

import dev.colophon.format.Loss;
import dev.colophon.format.LossReason;
import dev.colophon.model.Contributor;
import dev.colophon.model.DatePoint;
import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a publication is called in English.
 *
 * @param singular the noun for one, such as {@code translator}
 * @param plural the noun for several
 */
public record LossNoun(String singular, String plural) {
  /** Properties that say what they are only together with the part that they belong to. */
  private static final Set<String> INCOMPLETE =
      Set.of(
          "title",
          "shortTitle",
          "date",
          "place",
          "name",
          "number",
          "url",
          "kind",
          "label",
          "genre",
          "description",
          "credit",
          "format",
          "value",
          "structured",
          "scheme",
          "qualifier",
          "target",
          "relation",
          "mediaType",
          "collection",
          "location",
          "source",
          "image",
          "publisher",
          "languages");

  /** Returns the nouns for what is lost of a publication; of a list, one for each element. */
  public static List<LossNoun> of(Publication publication, Loss loss) {
    List<String> steps = loss.path().steps();
    LossNoun byPath = byPath(loss.path().names());
    if (loss.reason() == LossReason.ORDER) {
      return List.of(new LossNoun("order of " + byPath.plural, "orders of " + byPath.plural));
    }
    return switch (loss.kind()) {
      case ADDED -> List.of(byPath.with("added ", ""));
      case PLAIN -> List.of(byPath.with("", " without marks"));
      default -> {
        Object value = value(Shapes.PUBLICATION, publication, steps);
        yield value instanceof List<?> list
            ? ofElements(list, byPath)
            : List.of(byValue(value, byPath));
      }
    };
  }

  /** Returns the noun for this many. */
  public String of(long number) {
    return number == 1 ? singular : plural;
  }

  private LossNoun with(String before, String behind) {
    return new LossNoun(before + singular + behind, before + plural + behind);
  }

  private static List<LossNoun> ofElements(List<?> elements, LossNoun byPath) {
    List<LossNoun> nouns = new ArrayList<>();
    for (Object element : elements) {
      nouns.add(byValue(element, byPath));
    }
    return nouns;
  }

  private static LossNoun byValue(@Nullable Object value, LossNoun byPath) {
    if (value instanceof Contributor contributor) {
      return of(contributor.role().name().replace('-', ' '));
    }
    if (value instanceof Identifier identifier) {
      String label = identifier.scheme().label();
      return new LossNoun(label, label + "s");
    }
    return value instanceof PublicationDate date && hasSeason(date) ? of("season") : byPath;
  }

  /** Returns the part of a part that is at the end of these steps; null if there is none. */
  private static @Nullable Object value(
      ValueType<?> type, @Nullable Object part, List<String> steps) {
    if (steps.isEmpty() || part == null) {
      return part;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (type instanceof ListType<?> list && part instanceof List<?> elements) {
      int index = Integer.parseInt(step.substring(1, step.length() - 1));
      return index < elements.size() ? value(list.element(), elements.get(index), rest) : null;
    }
    return type instanceof Shape<?> shape ? property(shape, part, step, rest) : null;
  }

  @SuppressWarnings("unchecked") // a part has the type of its shape
  private static <T> @Nullable Object property(
      Shape<T> shape, Object part, String name, List<String> rest) {
    Property<T, ?> property = shape.property(name).orElse(null);
    return property == null ? null : value(property.type(), property.get((T) part), rest);
  }

  private static boolean hasSeason(PublicationDate date) {
    return date.start().or(date::end).flatMap(DatePoint::season).isPresent();
  }

  private static LossNoun byPath(List<String> names) {
    return switch (String.join(".", names)) {
      case "" -> of("record");
      case "issued" -> new LossNoun("date of publication", "dates of publication");
      case "available" -> new LossNoun("date of availability", "dates of availability");
      case "submitted" -> new LossNoun("date of submission", "dates of submission");
      case "accessed" -> new LossNoun("date of access", "dates of access");
      case "title.main" -> of("title");
      case "abstract" -> of("abstract paragraph");
      case "title.shortTitle" -> of("short title");
      case "contributors.name.others" -> new LossNoun("mention of others", "mentions of others");
      case "original" -> of("original work");
      case "reviewed" -> of("reviewed work");
      case "rights.statement", "rights" ->
          new LossNoun("statement of rights", "statements of rights");
      case "legal" -> of("legal detail");
      case "publisher.names" -> of("publisher");
      case "publisher.places" -> new LossNoun("place of publication", "places of publication");
      case "original.publisher.names" -> of("original publisher");
      case "original.publisher.places" -> of("original place");
      default -> byName(names);
    };
  }

  private static LossNoun byName(List<String> names) {
    String last = names.get(names.size() - 1);
    String owner = names.size() < 2 ? "" : singular(names.get(names.size() - 2)) + " ";
    return switch (last) {
      case "family", "given" -> of(last + " name");
      case "nonDroppingParticle" -> of("non-dropping particle");
      case "numberOfPages" -> new LossNoun("number of pages", "numbers of pages");
      case "numberOfVolumes" -> new LossNoun("number of volumes", "numbers of volumes");
      case "pages" -> of("page range");
      case "medium" -> new LossNoun("medium", "media");
      case "dimensions" -> of("size");
      case "commaSuffix" -> new LossNoun("comma before a suffix", "commas before suffixes");
      case "staticOrdering" -> new LossNoun("order of a name", "orders of names");
      case "structured" -> of("extension structure");
      case "series" -> new LossNoun("series", "series");
      default -> of(INCOMPLETE.contains(last) ? owner + singular(last) : singular(last));
    };
  }

  private static LossNoun of(String singular) {
    if (singular.endsWith("y") && !singular.endsWith("ey")) {
      return new LossNoun(singular, singular.substring(0, singular.length() - 1) + "ies");
    }
    return new LossNoun(
        singular, singular + (singular.endsWith("s") || singular.endsWith("x") ? "es" : "s"));
  }

  /** Returns the words of a property, of one element if it is a list. */
  private static String singular(String property) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < property.length(); i++) {
      char c = property.charAt(i);
      words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
    }
    String word = words.toString().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "series", "status", "rights" -> word;
      case "categories" -> "category";
      default -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    };
  }

  // As in Run: what the compiler makes for records is linked when it is first called.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LossNoun noun
        && singular.equals(noun.singular)
        && plural.equals(noun.plural);
  }

  @Override
  public int hashCode() {
    return 31 * singular.hashCode() + plural.hashCode();
  }
}
