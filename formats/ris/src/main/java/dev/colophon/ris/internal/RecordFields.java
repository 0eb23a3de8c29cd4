package dev.colophon.ris.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one record while it is read: which of them are kept as they are, and reports. */
final class RecordFields {
  private final List<Field> fields;
  private final boolean[] kept;
  private final List<Diagnostic> diagnostics;
  private final Evidence evidence;

  RecordFields(List<Field> fields, List<Diagnostic> diagnostics) {
    this.fields = fields;
    this.kept = new boolean[fields.size()];
    this.diagnostics = diagnostics;
    this.evidence = new Evidence(fields);
  }

  int size() {
    return kept.length;
  }

  Field get(int index) {
    return fields.get(index);
  }

  Evidence evidence() {
    return evidence;
  }

  /** Keeps a field as it is, since the model has no place for it. */
  void keep(int index) {
    kept[index] = true;
  }

  boolean isKept(int index) {
    return kept[index];
  }

  boolean hasKept(int tag) {
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && fields.get(i).is(tag)) {
        return true;
      }
    }
    return false;
  }

  void report(Severity severity, String code, String message, Field field) {
    diagnostics.add(
        Diagnostic.of(severity, code, message)
            .at(field.valueSpan())
            .about(field.tagName(), field.value()));
  }

  void reportInvalid(String what, Field field) {
    report(Severity.WARNING, "ris.invalid-identifier", "not a valid " + what, field);
  }

  void reportAll(List<Diagnostic> more) {
    diagnostics.addAll(more);
  }

  /** Returns all reports, with the id of the record if it has one. */
  List<Diagnostic> diagnostics(@Nullable String id) {
    if (id == null || diagnostics.isEmpty()) {
      return diagnostics;
    }
    List<Diagnostic> ofRecord = new ArrayList<>(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      ofRecord.add(diagnostic.inRecord(id));
    }
    return ofRecord;
  }
}
