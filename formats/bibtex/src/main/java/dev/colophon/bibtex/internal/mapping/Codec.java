package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Pages;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value stands in a field; what is read is null if the field says nothing. */
enum Codec {
  /** A text without marks. */
  TEXT,
  /** A text with marks. */
  RICH,
  /** Paragraphs. */
  PARAGRAPHS,
  /** Texts with "and" between them. */
  LIST,
  /** Languages with "and" between them. */
  LANGUAGES,
  /** Texts with commas between them. */
  KEYWORDS,
  /** A date in one text. */
  DATE,
  /** Pages. */
  PAGES;

  static @Nullable String text(Reading reading, KnownField field) {
    String text = reading.text(field);
    return text.isEmpty() ? null : text;
  }

  static @Nullable RichText rich(Reading reading, KnownField field) {
    RichText text = reading.rich(field);
    return text.isEmpty() ? null : text;
  }

  static List<String> languages(Reading reading, KnownField field) {
    return reading.list(field).stream().map(Languages::tag).toList();
  }

  static @Nullable PublicationDate date(Reading reading, KnownField field) {
    PublicationDate edtf = Dates.readExact(reading.peek(field));
    if (edtf != null) {
      reading.take(field);
      return edtf;
    }
    PublicationDate day = Dates.readDayOfTime(Latex.unbraced(String.valueOf(reading.peek(field))));
    if (day != null) {
      return day;
    }
    String text = reading.text(field);
    if (text.isEmpty()) {
      return null;
    }
    PublicationDate date = Dates.read(text);
    if (date.isLiteral()) {
      reading.warn("bad-date", Quote.of(text) + " is not a date; it was kept as text", field);
    }
    return date;
  }

  static @Nullable Pages pages(Reading reading, KnownField field) {
    String text = reading.text(field);
    if (text.isEmpty()) {
      return null;
    }
    Pages pages = Pages.of(text);
    String problem = PageCheck.problem(pages);
    if (problem != null) {
      reading.warn(
          "bad-pages", problem + ": " + Quote.of(text) + "; it was kept as written", field);
    }
    return pages;
  }

  static void languages(Writing writing, KnownField field, List<String> languages) {
    writing.list(field, languages.stream().map(Languages::name).toList());
  }

  /** In BibTeX a range has two hyphens, whatever the encoding. */
  static void pages(Writing writing, KnownField field, Pages pages) {
    writing.put(field, writing.encode(pages.toString()).replace("\u2013", "--"));
  }
}
