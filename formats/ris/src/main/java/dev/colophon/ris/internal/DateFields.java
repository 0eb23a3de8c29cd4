package dev.colophon.ris.internal;

import dev.colophon.format.Severity;

/** The date of publication and that of access, from all fields with a date. */
final class DateFields {
  private static final int DA = Tag.of("DA");
  private static final int Y2 = Tag.of("Y2");

  private final RecordFields fields;
  private final RecordKind kind;
  private final Draft draft;
  private final IssuedDate issued = new IssuedDate();

  DateFields(RecordFields fields, RecordKind kind, Draft draft) {
    this.fields = fields;
    this.kind = kind;
    this.draft = draft;
  }

  boolean take(int index, Slot slot) {
    String text = fields.get(index).line();
    switch (slot) {
      case ISSUED_DATE -> issued.addDate(index, text);
      case ISSUED_YEAR -> issued.addYear(index, text);
      default -> issued.addFirst(index, text);
    }
    return true;
  }

  /** Tells whether a text is nothing but a date. */
  static boolean isDate(String text) {
    DateText.Reading reading = DateText.read(text);
    return reading != null && reading.whole();
  }

  void settle() {
    IssuedDate.Outcome outcome = issued.outcome();
    draft.setIssued(outcome.date());
    for (int index : outcome.kept()) {
      Field field = fields.get(index);
      boolean otherYear = outcome.conflicting().contains(index);
      if (!takeAsAccessed(field, otherYear)) {
        fields.keep(index);
        if (otherYear) {
          fields.report(
              Severity.WARNING, "ris.conflicting-dates", "another year of publication", field);
        }
      }
    }
    if (outcome.unreadable() >= 0) {
      fields.report(
          Severity.WARNING,
          "ris.unreadable-date",
          "no date could be read",
          fields.get(outcome.unreadable()));
    }
  }

  /** EndNote writes the day of access in DA for what is online. */
  private boolean takeAsAccessed(Field field, boolean otherYear) {
    DateText.Reading reading =
        otherYear && field.is(DA) && kind.isOnline() && !fields.evidence().has(Y2)
            ? DateText.read(field.line())
            : null;
    if (reading == null || !reading.whole()) {
      return false;
    }
    draft.setAccessed(reading.date());
    return true;
  }
}
