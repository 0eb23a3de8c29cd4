package dev.colophon.json.internal;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.Affiliation;
import dev.colophon.model.Archive;
import dev.colophon.model.CiteContext;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.Event;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Image;
import dev.colophon.model.Legal;
import dev.colophon.model.Link;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Original;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.Relation;
import dev.colophon.model.Reviewed;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes a publication or a part of it within the JSON of another program: what the
 * modules for Jackson's databind share. Immutable and safe to share between threads.
 *
 * @param <T> the Java type of the values
 */
public final class ModelCodec<T> {
  private final Class<T> javaType;
  private final ValueType<?> type;

  private ModelCodec(Class<T> javaType, ValueType<?> type) {
    this.javaType = javaType;
    this.type = type;
  }

  /** Returns the codec for a class of the model or for one that extends it. */
  public static Optional<ModelCodec<?>> find(Class<?> javaType) {
    if (javaType.getPackage() != Publication.class.getPackage()) {
      return Optional.empty();
    }
    Class<?> each = javaType;
    while (each != null && !Types.ALL.containsKey(each)) {
      each = each.getSuperclass();
    }
    return Optional.ofNullable(each).map(ModelCodec::of);
  }

  private static <T> ModelCodec<T> of(Class<T> javaType) {
    return new ModelCodec<>(javaType, requireNonNull(Types.ALL.get(javaType)));
  }

  /** Returns the class whose values are read. */
  public Class<T> javaType() {
    return javaType;
  }

  /** Returns the names of the properties; none if the values have no parts. */
  public List<String> propertyNames() {
    return type instanceof Shape<?> shape
        ? shape.properties().stream().<String>map(Property::name).toList()
        : List.of();
  }

  /** Tells whether each value is one string, so that it can be the key of a map. */
  public boolean isText() {
    return type instanceof ScalarType<?> scalar && scalar.kind() == ScalarType.Kind.TEXT;
  }

  /** Returns the value of a text, if {@link #isText()}. */
  public T parse(String text) {
    return javaType.cast(((ScalarType<?>) type).parse(Surrogates.repaired(text)));
  }

  /**
   * Returns a value as a tree of maps, lists, strings, flags and {@link JsonText}.
   *
   * @throws ClassCastException if the value is of another class
   */
  public Object write(Object value) {
    T part = javaType.cast(value);
    return part instanceof Publication publication
        ? ModelTree.of(publication, Optional.empty())
        : ModelTree.value(type, part);
  }

  /**
   * Reads the value at whose first token a parser stands, and goes to its last token.
   *
   * @param parser the parser
   * @param unknown takes the value of an unknown property, at which the parser stands, and goes to
   *     its last token; a publication keeps those itself
   * @return the value
   * @throws Refusal if the value is not one of this class; the parser stands where this was found
   */
  public T read(JsonParser parser, Consumer<String> unknown) {
    JsonInput input = JsonInput.refusing(parser, ModelRecord.FAMILY);
    Object value =
        type == Shapes.PUBLICATION
            ? ModelRecord.read(input)
            : new PartReader(input, new Foreign(unknown)).value(type);
    if (!javaType.isInstance(value)) {
      throw new Refusal("this is not a value of " + javaType.getSimpleName(), input.pointer());
    }
    return javaType.cast(value);
  }

  private record Foreign(Consumer<String> unknown) implements PartReader.Leftovers {
    @Override
    public void unknown(String name) {
      unknown.accept(name);
    }

    @Override
    public void unusable() {
      throw new IllegalStateException("an error that was not thrown");
    }
  }

  /** The types by their classes: the shapes, and all scalars that are properties of them. */
  private static final class Types {
    static final Map<Class<?>, ValueType<?>> ALL = all();

    private static Map<Class<?>, ValueType<?>> shapes() {
      return Map.ofEntries(
          Map.entry(Publication.class, Shapes.PUBLICATION),
          Map.entry(Title.class, Shapes.TITLE),
          Map.entry(Contributor.class, Shapes.CONTRIBUTOR),
          Map.entry(Name.class, Shapes.NAME),
          Map.entry(Person.class, Shapes.NAME),
          Map.entry(Organization.class, Shapes.NAME),
          Map.entry(Others.class, Shapes.NAME),
          Map.entry(Affiliation.class, Shapes.AFFILIATION),
          Map.entry(Identifier.class, Shapes.IDENTIFIER),
          Map.entry(Image.class, Shapes.IMAGE),
          Map.entry(Container.class, Shapes.CONTAINER),
          Map.entry(Series.class, Shapes.SERIES),
          Map.entry(Event.class, Shapes.EVENT),
          Map.entry(Publisher.class, Shapes.PUBLISHER),
          Map.entry(Original.class, Shapes.ORIGINAL),
          Map.entry(Reviewed.class, Shapes.REVIEWED),
          Map.entry(Archive.class, Shapes.ARCHIVE),
          Map.entry(Legal.class, Shapes.LEGAL),
          Map.entry(Rights.class, Shapes.RIGHTS),
          Map.entry(Link.class, Shapes.LINK),
          Map.entry(Relation.class, Shapes.RELATION),
          Map.entry(CiteContext.class, Shapes.CITE_CONTEXT),
          Map.entry(Extension.class, Shapes.EXTENSION));
    }

    private static Map<Class<?>, ValueType<?>> all() {
      Map<Class<?>, ValueType<?>> all = new HashMap<>(shapes());
      for (ValueType<?> shape : shapes().values()) {
        for (Property<?, ?> property : ((Shape<?>) shape).properties()) {
          ScalarType<?> scalar = scalar(property.type());
          if (scalar != null && scalar.javaType().getPackage() == Publication.class.getPackage()) {
            all.put(scalar.javaType(), scalar);
          }
        }
      }
      return all;
    }

    private static @Nullable ScalarType<?> scalar(ValueType<?> type) {
      ValueType<?> element = type instanceof ListType<?> list ? list.element() : type;
      return element instanceof ScalarType<?> scalar ? scalar : null;
    }
  }
}
