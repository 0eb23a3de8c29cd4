package dev.colophon.bibtex.key;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.mapping.UniqueKeys;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the publications of a collection keys that are all different. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * KeyGenerator generator = KeyGenerator.of(KeyPattern.parse("[auth][year]"));
 * List<Publication> keyed = generator.assign(publications);
 * }</pre>
 *
 * <p>Keys that are there stay, unless {@link #replacingKeys()} asks for new ones. The second
 * publication with the same key gets the letter a, the third one b, and so on, after z comes aa.
 * Keys that are made differ in more than case from all others, since case does not count in BibTeX.
 *
 * @since 0.1.0
 */
public final class KeyGenerator {
  private static final Set<String> REFERENCES =
      Set.of("crossref", "xref", "xdata", "related", "entryset");

  private final KeyPattern pattern;
  private final boolean replaces;

  private KeyGenerator(KeyPattern pattern, boolean replaces) {
    this.pattern = pattern;
    this.replaces = replaces;
  }

  /**
   * Returns a generator that gives keys to publications that have none.
   *
   * @param pattern the pattern of the keys
   * @return the generator
   */
  public static KeyGenerator of(KeyPattern pattern) {
    return new KeyGenerator(requireNonNull(pattern, "pattern"), false);
  }

  /**
   * Returns a generator that gives a new key to every publication. Relations to a publication of
   * the collection follow, and so do the fields of BibTeX that name keys.
   *
   * @return the generator
   */
  public KeyGenerator replacingKeys() {
    return new KeyGenerator(pattern, true);
  }

  /**
   * Gives keys to a collection.
   *
   * @param publications the publications
   * @return an unmodifiable list of them in the same order, each with its key as {@linkplain
   *     Publication#id() id}
   */
  public List<Publication> assign(List<Publication> publications) {
    UniqueKeys keys = new UniqueKeys();
    List<Optional<String>> kept = new ArrayList<>();
    for (Publication publication : publications) {
      kept.add(
          replaces
              ? Optional.empty()
              : publication.id().filter(id -> !id.isBlank()).map(keys::keep));
    }
    Map<String, String> renamed = new HashMap<>();
    List<Publication> assigned = new ArrayList<>();
    for (int i = 0; i < publications.size(); i++) {
      Publication publication = publications.get(i);
      String key = kept.get(i).orElseGet(() -> keys.add(pattern.apply(publication)));
      publication.id().ifPresent(id -> renamed.putIfAbsent(id, key));
      assigned.add(publication.withId(key));
    }
    return assigned.stream().map(publication -> withReferences(publication, renamed)).toList();
  }

  private static Publication withReferences(Publication publication, Map<String, String> renamed) {
    List<Relation> relations =
        publication.relations().stream().map(relation -> renamed(relation, renamed)).toList();
    List<Extension> extensions =
        publication.extensions().stream().map(extension -> renamed(extension, renamed)).toList();
    return publication.withRelations(relations).withExtensions(extensions);
  }

  private static Relation renamed(Relation relation, Map<String, String> renamed) {
    Optional<String> target = relation.target().map(renamed::get);
    return target.isPresent() ? relation.withTarget(target) : relation;
  }

  private static Extension renamed(Extension extension, Map<String, String> renamed) {
    boolean isReference =
        extension.format().equals("bibtex")
            && REFERENCES.contains(extension.name().toLowerCase(Locale.ROOT));
    if (!isReference) {
      return extension;
    }
    String value =
        Arrays.stream(extension.value().split(",", -1))
            .map(key -> renamed.getOrDefault(key.strip(), key))
            .collect(Collectors.joining(","));
    return value.equals(extension.value())
        ? extension
        : Extension.of(extension.format(), extension.name(), value);
  }
}
