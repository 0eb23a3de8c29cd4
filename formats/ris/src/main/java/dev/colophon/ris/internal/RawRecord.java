package dev.colophon.ris.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one record as they stand in the text, up to its ER or the next TY. */
public final class RawRecord {
  private final List<Field> fields = new ArrayList<>(40);
  private final List<Diagnostic> diagnostics = new ArrayList<>(0);
  private final boolean webOfScience;
  private boolean onlyTypes = true;
  private @Nullable Field end;

  RawRecord(boolean webOfScience) {
    this.webOfScience = webOfScience;
  }

  /** Returns the fields without the one that ends the record. */
  public List<Field> fields() {
    return fields;
  }

  /** Returns the field that ends the record, null if there is none. */
  public @Nullable Field end() {
    return end;
  }

  /** Tells whether the record is in the field-tagged form of Web of Science. */
  public boolean isWebOfScience() {
    return webOfScience;
  }

  /** Returns where the record stands; it has a field. */
  public SourceSpan span() {
    Field first = fields.isEmpty() && end != null ? end : fields.get(0);
    SourcePosition last = end != null ? end.end() : fields.get(fields.size() - 1).end();
    return new SourceSpan(first.span().start(), last);
  }

  /** Returns what there is to say about the form of the record and of the text before it. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Tells whether there is nothing but TY. */
  boolean hasOnlyTypes() {
    return onlyTypes;
  }

  void add(Field field) {
    onlyTypes &= field.is(Tag.TY);
    fields.add(field);
  }

  void replaceLast(Field field) {
    fields.set(fields.size() - 1, field);
  }

  void endWith(Field field) {
    end = field;
  }

  void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Takes in what follows on a repeated TY. */
  void append(RawRecord more) {
    int last = diagnostics.size() - 1;
    if (last >= 0 && diagnostics.get(last).code().equals("ris.missing-end")) {
      diagnostics.remove(last);
    }
    onlyTypes &= more.onlyTypes;
    fields.addAll(more.fields);
    diagnostics.addAll(more.diagnostics);
    end = more.end;
  }

  boolean isEmpty() {
    return fields.isEmpty() && end == null;
  }

  boolean has(int tag) {
    for (Field field : fields) {
      if (field.is(tag)) {
        return true;
      }
    }
    return false;
  }
}
