package dev.colophon.model.shape;

import dev.colophon.model.ContributorRole;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Pages;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import dev.colophon.model.shape.ScalarType.Kind;
import java.util.function.Function;

/** The scalar types of the model. */
final class Scalars {
  static final ScalarType<String> TEXT =
      text(String.class, Function.identity(), Function.identity());
  static final ScalarType<Boolean> FLAG =
      new ScalarType<>(Boolean.class, Kind.BOOLEAN, String::valueOf, Scalars::flag);
  static final ScalarType<RichText> RICH_TEXT =
      new ScalarType<>(RichText.class, Kind.RICH_TEXT, RichTextCode::print, RichTextCode::parse);
  static final ScalarType<PublicationDate> DATE =
      text(PublicationDate.class, PublicationDate::toString, PublicationDate::parse);
  static final ScalarType<Pages> PAGES = text(Pages.class, Pages::toString, Pages::of);
  static final ScalarType<PublicationType> TYPE =
      text(PublicationType.class, PublicationType::cslName, Scalars::publicationType);
  static final ScalarType<ContributorRole> ROLE =
      text(ContributorRole.class, ContributorRole::name, ContributorRole::of);
  static final ScalarType<RelationKind> RELATION =
      text(RelationKind.class, RelationKind::name, RelationKind::of);
  static final ScalarType<IdentifierScheme> SCHEME =
      text(IdentifierScheme.class, IdentifierScheme::name, IdentifierScheme::of);

  private Scalars() {}

  private static <V> ScalarType<V> text(
      Class<V> javaType, Function<V, String> print, Function<String, V> parse) {
    return new ScalarType<>(javaType, Kind.TEXT, print, parse);
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException("not true or false: " + text);
    };
  }

  private static PublicationType publicationType(String text) {
    return PublicationType.ofCslName(text)
        .orElseThrow(() -> new IllegalArgumentException("unknown type: " + text));
  }
}
