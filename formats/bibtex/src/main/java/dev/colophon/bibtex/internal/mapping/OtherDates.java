package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.PublicationDate;

/** Dates beside that of publication whose parts stand in fields of their own. */
enum OtherDates {
  /** Of the last visit to the address. */
  URL(KnownField.URLYEAR, KnownField.URLMONTH, KnownField.URLDAY),
  /** Of the original. */
  ORIGINAL(KnownField.ORIGYEAR, KnownField.ORIGMONTH, KnownField.ORIGDAY),
  /** Of the event. */
  EVENT(KnownField.EVENTYEAR, KnownField.EVENTMONTH, KnownField.EVENTDAY),
  /** Of the filing of a patent. */
  FILED(KnownField.YEARFILED, KnownField.MONTHFILED, KnownField.DAYFILED);

  private final KnownField year;
  private final KnownField month;
  private final KnownField day;

  OtherDates(KnownField year, KnownField month, KnownField day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Reads those that are there; a date in one field wins. */
  static void readAll(Reading reading, Draft draft) {
    URL.read(reading, draft, KnownField.URLDATE);
    ORIGINAL.read(reading, draft, KnownField.ORIGDATE);
    EVENT.read(reading, draft, KnownField.EVENTDATE);
    FILED.read(reading, draft, KnownField.YEARFILED);
  }

  private void read(Reading reading, Draft draft, KnownField whole) {
    if (!reading.has(year) || (whole != year && reading.has(whole))) {
      return;
    }
    String yearText = reading.text(year);
    if (!yearText.isEmpty()) {
      Dates.Reading found = Dates.read(yearText, text(reading, month), text(reading, day));
      set(draft, found.date());
      take(reading, month, found.usesMonth());
      take(reading, day, found.usesDay());
    }
  }

  private void set(Draft draft, PublicationDate date) {
    switch (this) {
      case URL -> draft.publication.accessed(date);
      case ORIGINAL -> draft.original().date(date);
      case EVENT -> draft.event().date(date);
      case FILED -> draft.publication.submitted(date);
    }
  }

  private static String text(Reading reading, KnownField field) {
    String source = reading.peek(field);
    return source == null ? "" : Reading.plain(source);
  }

  private static void take(Reading reading, KnownField field, boolean isUsed) {
    if (isUsed && reading.has(field)) {
      reading.take(field);
    }
  }

  /** Writes the date of filing, which has no field of its own. */
  static void writeFiled(PublicationDate date, Writing writing) {
    Dates.Parts parts = Dates.write(date);
    writing.range(KnownField.YEARFILED, parts.year());
    if (parts.isMacro()) {
      writing.macro(KnownField.MONTHFILED, parts.month());
    } else {
      writing.range(KnownField.MONTHFILED, parts.month());
    }
    writing.range(KnownField.DAYFILED, parts.day());
  }
}
