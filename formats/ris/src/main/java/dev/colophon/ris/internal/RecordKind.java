package dev.colophon.ris.internal;

import dev.colophon.format.Severity;
import dev.colophon.model.PublicationType;
import dev.colophon.ris.RisDialect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code and the type of a record, and what its tags mean for them. */
final class RecordKind {
  private static final int A2 = Tag.of("A2");
  private static final int A3 = Tag.of("A3");
  private static final int T1 = Tag.of("T1");
  private static final int TI = Tag.of("TI");

  private final RecordFields fields;
  private final @Nullable RisType code;
  private final PublicationType type;
  private final @Nullable TagRule[] row;
  private final boolean refman;

  RecordKind(RecordFields fields, Optional<RisDialect> dialect) {
    this.fields = fields;
    this.code = findCode();
    this.type = code == null ? PublicationType.DOCUMENT : code.typeOf(fields.evidence());
    this.row = code == null ? TagTable.get().row("", type) : code.row(type);
    this.refman = dialect.isPresent() ? dialect.get() == RisDialect.REFMAN : looksLikeRefman();
  }

  PublicationType type() {
    return type;
  }

  boolean isCode(String wanted) {
    return code != null && code.code().equals(wanted);
  }

  boolean isOnline() {
    return code != null && OnlineTypes.CODES.contains(code.code());
  }

  /** Tells whether a type of work is what tells the type from others of the code. */
  boolean isTypeWord(String typeOfWork) {
    return code != null
        && type != code.type()
        && typeOfWork.equalsIgnoreCase(RisType.written(type).word());
  }

  /** Returns what a tag means, null if nothing. */
  @Nullable TagRule rule(int tag) {
    return refman && (tag == A2 || tag == A3) && isSeriesEditor(row[tag])
        ? TagTable.get().row("", type)[tag]
        : row[tag];
  }

  /** Writes down the code where another one would be written for the type. */
  void keepCode(Draft draft) {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.is(Tag.TY)
          && !fields.isKept(i)
          && code != null
          && RisType.find(field.value()) == code) {
        if (RisType.written(type).code() != code || fields.hasKept(Tag.TY)) {
          draft.addExtension("TY", code.code());
        }
        return;
      }
    }
  }

  private @Nullable RisType findCode() {
    RisType found = null;
    Field first = null;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.is(Tag.TY) && !field.value().isEmpty()) {
        RisType known = RisType.find(field.value());
        if (known == null || found != null) {
          fields.keep(i);
        }
        found = found == null ? known : found;
        report(field, first != null, known != null);
        first = first == null ? field : first;
      }
    }
    return found == null && first == null ? RisType.get("GEN") : found;
  }

  private void report(Field field, boolean repeated, boolean known) {
    if (repeated) {
      fields.report(Severity.WARNING, "ris.repeated-type", "the record has another TY", field);
    } else if (!known) {
      fields.report(Severity.WARNING, "ris.unknown-type", "unknown type " + field.value(), field);
    }
  }

  private boolean looksLikeRefman() {
    return fields.evidence().has(T1) && !fields.evidence().has(TI);
  }

  /** The rules for which the forms of 2001 and 2011 differ. */
  private boolean isSeriesEditor(@Nullable TagRule rule) {
    TagRule second = row[A2];
    boolean seriesEditor = second != null && second.slot() == Slot.COLLECTION_EDITOR;
    return seriesEditor && (rule == null || rule.slot().role() != null);
  }
}
