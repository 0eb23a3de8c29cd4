package dev.colophon.ris.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import java.util.List;
import java.util.Locale;

/** What there is in a record, before it is known what it means. */
final class Evidence {
  private static final int M3 = Tag.of("M3");
  private static final int SN = Tag.of("SN");

  private final List<Field> fields;

  /** A bit for each tag that is there with a value. */
  private final long[] tags = new long[(Tag.COUNT + Long.SIZE - 1) / Long.SIZE];

  Evidence(List<Field> fields) {
    this.fields = fields;
    for (Field field : fields) {
      if (!field.value().isEmpty()) {
        tags[field.tag() / Long.SIZE] |= 1L << field.tag();
      }
    }
  }

  /** Tells whether the tag is there with a value. */
  boolean has(int tag) {
    return (tags[tag / Long.SIZE] & 1L << tag) != 0;
  }

  boolean hasAny(int... wanted) {
    for (int tag : wanted) {
      if (has(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether just one field has the tag. */
  boolean hasOne(int tag) {
    int count = 0;
    for (int i = 0; i < fields.size() && count < 2; i++) {
      count += fields.get(i).is(tag) ? 1 : 0;
    }
    return count == 1;
  }

  /** Returns the first value of the tag, empty if there is none. */
  String value(int tag) {
    if (has(tag)) {
      for (Field field : fields) {
        if (field.is(tag) && !field.value().isEmpty()) {
          return field.value();
        }
      }
    }
    return "";
  }

  /** Returns the type of work in small letters, empty if there is none. */
  String typeOfWork() {
    return has(M3) ? value(M3).toLowerCase(Locale.ROOT) : "";
  }

  boolean hasIsbn() {
    return has(SN) && Identifier.of(IdentifierScheme.ISBN, value(SN)).isValid();
  }
}
