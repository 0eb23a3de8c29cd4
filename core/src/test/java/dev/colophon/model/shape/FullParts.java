package dev.colophon.model.shape;

import dev.colophon.model.ContributorRole;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Mark;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.List;
import java.util.Map;

/** Parts of the model in which every property is set. */
public final class FullParts {
  private static final Map<Class<?>, Object> SCALARS =
      Map.of(
          String.class,
          "text",
          Boolean.class,
          true,
          RichText.class,
          RichText.of(Run.of("plain "), Run.of("bold", Mark.BOLD)),
          PublicationDate.class,
          PublicationDate.parse("2004-01-01/2005-21~"),
          Pages.class,
          Pages.of("1–9, 20"),
          PublicationType.class,
          PublicationType.REPORT,
          ContributorRole.class,
          ContributorRole.EDITOR,
          RelationKind.class,
          RelationKind.PART_OF,
          IdentifierScheme.class,
          IdentifierScheme.ISBN);

  private FullParts() {}

  /** Returns a publication in which every property of every part is set. */
  public static Publication publication() {
    return of(Shapes.PUBLICATION);
  }

  /** Returns a part in which every property is set; a name is a person's. */
  @SuppressWarnings("unchecked") // a person is a name
  public static <T> T of(Shape<T> shape) {
    if (shape == (Object) Shapes.NAME) {
      return (T) of(Shapes.PERSON);
    }
    Assembly<T> assembly = shape.assemble();
    shape.properties().forEach(property -> setIn(assembly, property));
    return assembly.build();
  }

  private static <T, V> void setIn(Assembly<T> assembly, Property<T, V> property) {
    assembly.set(property, value(property.type()));
  }

  /** Returns a value of a type. */
  @SuppressWarnings("unchecked") // each scalar stands under its class
  static <V> V value(ValueType<V> type) {
    if (type instanceof ScalarType<V> scalar) {
      return scalar.javaType().cast(SCALARS.get(scalar.javaType()));
    }
    if (type instanceof ListType<?> list) {
      return (V) List.of(value(list.element()));
    }
    return of((Shape<V>) type);
  }
}
