package dev.colophon.json.internal.csl;

import dev.colophon.model.Archive;
import dev.colophon.model.CiteContext;
import dev.colophon.model.Container;
import dev.colophon.model.Event;
import dev.colophon.model.Legal;
import dev.colophon.model.Original;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.Reviewed;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a publication that variables of CSL fill.
 *
 * @param <T> the Java type of the part
 */
final class Slot<T> {
  private static final List<Slot<?>> ALL = new ArrayList<>();

  static final Slot<Publication> PUBLICATION = new Slot<>(null, "", Shapes.PUBLICATION);
  static final Slot<Title> TITLE = new Slot<>(PUBLICATION, "title", Shapes.TITLE);
  static final Slot<Container> CONTAINER = new Slot<>(PUBLICATION, "container", Shapes.CONTAINER);
  static final Slot<Series> SERIES = new Slot<>(PUBLICATION, "series", Shapes.SERIES);
  static final Slot<Event> EVENT = new Slot<>(PUBLICATION, "event", Shapes.EVENT);
  static final Slot<Publisher> PUBLISHER = new Slot<>(PUBLICATION, "publisher", Shapes.PUBLISHER);
  static final Slot<Original> ORIGINAL = new Slot<>(PUBLICATION, "original", Shapes.ORIGINAL);
  static final Slot<Publisher> ORIGINAL_PUBLISHER =
      new Slot<>(ORIGINAL, "publisher", Shapes.PUBLISHER);
  static final Slot<Reviewed> REVIEWED = new Slot<>(PUBLICATION, "reviewed", Shapes.REVIEWED);
  static final Slot<Archive> ARCHIVE = new Slot<>(PUBLICATION, "archive", Shapes.ARCHIVE);
  static final Slot<Legal> LEGAL = new Slot<>(PUBLICATION, "legal", Shapes.LEGAL);
  static final Slot<Rights> RIGHTS = new Slot<>(PUBLICATION, "rights", Shapes.RIGHTS);
  static final Slot<CiteContext> CITE_CONTEXT =
      new Slot<>(PUBLICATION, "citeContext", Shapes.CITE_CONTEXT);

  private final @Nullable Slot<?> outer;
  private final String name;
  private final Shape<T> shape;
  private final int index;

  private Slot(@Nullable Slot<?> outer, String name, Shape<T> shape) {
    this.outer = outer;
    this.name = name;
    this.shape = shape;
    this.index = ALL.size();
    ALL.add(this);
  }

  /** Returns all slots, outer ones before inner ones. */
  static List<Slot<?>> all() {
    return ALL;
  }

  /** Returns the part that this one stands in; null for the publication. */
  @Nullable Slot<?> outer() {
    return outer;
  }

  /** Returns the property of the outer part that holds this one. */
  String name() {
    return name;
  }

  Shape<T> shape() {
    return shape;
  }

  int index() {
    return index;
  }

  /** Returns the property of this name. */
  @SuppressWarnings(
      "unchecked") // the table pairs names with the right types; a test reads and writes each
  <V> Property<T, V> property(String propertyName) {
    return (Property<T, V>) shape.property(propertyName).orElseThrow();
  }

  /** Returns the part in a publication; null if it has none. */
  @SuppressWarnings("unchecked") // the value of the outer property is a part of this shape
  @Nullable T get(Publication publication) {
    if (outer == null) {
      return (T) publication;
    }
    return (T) inner(outer, publication);
  }

  private <P> @Nullable Object inner(Slot<P> from, Publication publication) {
    P part = from.get(publication);
    return part == null ? null : from.property(name).get(part);
  }
}
