package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Pages;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value stands in a field. */
interface Codec<T> {
  /** A text without marks. */
  Codec<String> TEXT =
      of(
          (reading, field) -> nonEmpty(reading.text(field)),
          (writing, field, value) -> writing.text(field, value));

  /** A text with marks. */
  Codec<RichText> RICH =
      of(
          (reading, field) -> {
            RichText text = reading.rich(field);
            return text.isEmpty() ? null : text;
          },
          (writing, field, value) -> writing.rich(field, value));

  /** Paragraphs. */
  Codec<List<RichText>> PARAGRAPHS =
      of(
          (reading, field) -> nonEmpty(reading.paragraphs(field)),
          (writing, field, value) -> writing.paragraphs(field, value));

  /** Texts with "and" between them. */
  Codec<List<String>> LIST =
      of(
          (reading, field) -> nonEmpty(reading.names(field)),
          (writing, field, value) -> writing.names(field, value));

  /** Languages with "and" between them. */
  Codec<List<String>> LANGUAGES =
      of(
          (reading, field) -> nonEmpty(reading.list(field).stream().map(Languages::tag).toList()),
          (writing, field, value) ->
              writing.list(field, value.stream().map(Languages::name).toList()));

  /** Texts with commas between them. */
  Codec<List<String>> KEYWORDS =
      of(
          (reading, field) -> nonEmpty(reading.keywords(field)),
          (writing, field, value) -> writing.keywords(field, value));

  /** A date in one text. */
  Codec<PublicationDate> DATE =
      of(Codec::readDate, (writing, field, value) -> writing.date(field, value));

  /** Pages. */
  Codec<Pages> PAGES =
      of(
          (reading, field) -> {
            String text = reading.text(field);
            return text.isEmpty() ? null : readPages(reading, field, text);
          },
          (writing, field, value) -> writing.put(field, pages(writing, value)));

  /** Reads the value of a field that is there; null if it says nothing. */
  @Nullable T read(Reading reading, KnownField field);

  /** Writes a value into a field. */
  void write(Writing writing, KnownField field, T value);

  /** Reads. */
  @FunctionalInterface
  interface Reader<T> {
    @Nullable T read(Reading reading, KnownField field);
  }

  /** Writes. */
  @FunctionalInterface
  interface Writer<T> {
    void write(Writing writing, KnownField field, T value);
  }

  private static <T> Codec<T> of(Reader<T> reader, Writer<T> writer) {
    return new Codec<>() {
      @Override
      public @Nullable T read(Reading reading, KnownField field) {
        return reader.read(reading, field);
      }

      @Override
      public void write(Writing writing, KnownField field, T value) {
        writer.write(writing, field, value);
      }
    };
  }

  private static @Nullable String nonEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static <T> @Nullable List<T> nonEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  private static @Nullable PublicationDate readDate(Reading reading, KnownField field) {
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

  private static Pages readPages(Reading reading, KnownField field, String text) {
    Pages pages = Pages.of(text);
    String problem = PageCheck.problem(pages);
    if (problem != null) {
      reading.warn(
          "bad-pages", problem + ": " + Quote.of(text) + "; it was kept as written", field);
    }
    return pages;
  }

  /** In BibTeX a range has two hyphens, whatever the encoding. */
  private static String pages(Writing writing, Pages pages) {
    return writing.encode(pages.toString()).replace("\u2013", "--");
  }
}
