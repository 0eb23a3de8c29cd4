package dev.colophon.json.internal.csl;

import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Link;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A publication that is being read, variable by variable. Not safe for use by several threads. */
final class Draft {
  private static final Property<Publication, String> ID = Slot.PUBLICATION.property("id");
  private static final Property<Publication, PublicationType> TYPE =
      Slot.PUBLICATION.property("type");
  private static final Property<Publication, List<Contributor>> CONTRIBUTORS =
      Slot.PUBLICATION.property("contributors");
  private static final Property<Publication, List<Identifier>> IDENTIFIERS =
      Slot.PUBLICATION.property("identifiers");
  private static final Property<Publication, List<Link>> LINKS = Slot.PUBLICATION.property("links");
  private static final Property<Publication, List<Extension>> EXTENSIONS =
      Slot.PUBLICATION.property("extensions");
  private static final Property<Publication, String> NUMBER = Slot.PUBLICATION.property("number");
  private static final Property<Container, String> ARTICLE_NUMBER =
      Slot.CONTAINER.property("articleNumber");
  private static final Property<Title, RichText> MAIN_TITLE = Slot.TITLE.property("main");

  private final @Nullable Assembly<?>[] parts = new Assembly<?>[Slot.all().size()];
  private final List<Contributor> contributors = new ArrayList<>();
  private final SortedMap<Integer, List<Identifier>> identifiers = new TreeMap<>();
  private final List<Extension> extensions = new ArrayList<>();
  private boolean hasMainTitle;
  private @Nullable String id;
  private @Nullable PublicationType type;
  private @Nullable String number;
  private @Nullable Link link;

  /** Sets a property of a part, which is started if need be. */
  <T, V> void set(Slot<T> slot, Property<T, V> property, V value) {
    part(slot).set(property, value);
    hasMainTitle |= property.equals(MAIN_TITLE);
  }

  @SuppressWarnings("unchecked") // the assembly at the index of a slot has its shape
  private <T> Assembly<T> part(Slot<T> slot) {
    Assembly<?> part = parts[slot.index()];
    if (part == null) {
      part = slot.shape().assemble();
      parts[slot.index()] = part;
      Slot<?> outer = slot.outer();
      if (outer != null) {
        part(outer);
      }
    }
    return (Assembly<T>) part;
  }

  void id(String newId) {
    id = newId;
  }

  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  void type(PublicationType newType) {
    type = newType;
  }

  boolean hasType() {
    return type != null;
  }

  void number(String newNumber) {
    number = newNumber;
  }

  void link(Link newLink) {
    link = newLink;
  }

  void contributors(List<Contributor> added) {
    contributors.addAll(added);
  }

  /**
   * Adds identifiers of one variable. They stand in the order of the variables, whatever order the
   * keys have.
   */
  void identifiers(int variable, List<Identifier> added) {
    identifiers.computeIfAbsent(variable, index -> new ArrayList<>()).addAll(added);
  }

  /** Keeps what has no home in the model. */
  void keep(Extension extension) {
    extensions.add(extension);
  }

  /** Returns the publication; its type is {@link PublicationType#DOCUMENT} if none was set. */
  Publication build() {
    PublicationType known = type == null ? PublicationType.DOCUMENT : type;
    if (number != null) {
      placeNumber(known, number);
    }
    if (parts[Slot.TITLE.index()] != null && !hasMainTitle) {
      set(Slot.TITLE, MAIN_TITLE, RichText.EMPTY);
    }
    Assembly<Publication> publication = part(Slot.PUBLICATION);
    for (int i = parts.length - 1; i > 0; i--) {
      put(Slot.all().get(i));
    }
    publication.set(ID, id).set(TYPE, known);
    setUnlessEmpty(CONTRIBUTORS, contributors);
    setUnlessEmpty(IDENTIFIERS, allIdentifiers());
    setUnlessEmpty(LINKS, link == null ? List.of() : List.of(link));
    setUnlessEmpty(EXTENSIONS, extensions);
    return publication.build();
  }

  private <V> void setUnlessEmpty(Property<Publication, List<V>> property, List<V> values) {
    if (!values.isEmpty()) {
      part(Slot.PUBLICATION).set(property, values);
    }
  }

  private List<Identifier> allIdentifiers() {
    List<Identifier> all = new ArrayList<>();
    identifiers.values().forEach(all::addAll);
    return all;
  }

  /** The number of an article in a journal is what stands in place of its pages. */
  private void placeNumber(PublicationType known, String found) {
    if (known == PublicationType.ARTICLE_JOURNAL) {
      set(Slot.CONTAINER, ARTICLE_NUMBER, found);
    } else {
      set(Slot.PUBLICATION, NUMBER, found);
    }
  }

  /** Puts a finished part into its outer part. */
  private void put(Slot<?> slot) {
    Assembly<?> part = parts[slot.index()];
    Slot<?> outer = slot.outer();
    if (part != null && outer != null) {
      put(outer, slot.name(), part.build());
    }
  }

  private <T> void put(Slot<T> outer, String name, Object value) {
    part(outer).set(outer.property(name), value);
  }
}
