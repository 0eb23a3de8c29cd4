package dev.colophon.ris.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is in a record, before it is known what it means. */
final class Evidence {
  private static final int M3 = Tag.of("M3");
  private static final int SN = Tag.of("SN");

  private final @Nullable Field[] first = new Field[Tag.COUNT];

  Evidence(List<Field> fields) {
    for (Field field : fields) {
      if (first[field.tag()] == null && !field.value().isEmpty()) {
        first[field.tag()] = field;
      }
    }
  }

  /** Tells whether the tag is there with a value. */
  boolean has(int tag) {
    return first[tag] != null;
  }

  boolean hasAny(int... tags) {
    for (int tag : tags) {
      if (first[tag] != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first value of the tag, empty if there is none. */
  String value(int tag) {
    Field field = first[tag];
    return field == null ? "" : field.value();
  }

  String typeOfWork() {
    return value(M3);
  }

  boolean hasIsbn() {
    return has(SN) && Identifier.of(IdentifierScheme.ISBN, value(SN)).isValid();
  }
}
