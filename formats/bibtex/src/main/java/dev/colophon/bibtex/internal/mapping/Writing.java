package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.latex.LatexEncoder;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One publication while it is written: the fields so far, in their order. */
final class Writing {
  static final String FAMILY = "bibtex";

  final Publication publication;
  final Dialect dialect;
  private final LatexEncoder encoder;
  private Map<String, FieldValue> fields = new LinkedHashMap<>();
  private final FieldOrigins origins;
  private final Map<String, String> extensions = new LinkedHashMap<>();

  Writing(Publication publication, Dialect dialect, LatexEncoder encoder) {
    this.publication = publication;
    this.dialect = dialect;
    this.encoder = encoder;
    for (Extension extension : publication.extensions()) {
      if (extension.format().equals(FAMILY)) {
        extensions.putIfAbsent(extension.name().toLowerCase(Locale.ROOT), extension.value());
      }
    }
    this.origins = FieldOrigins.parse(extensions.get(FieldOrigins.EXTENSION));
  }

  Map<String, FieldValue> fields() {
    return fields;
  }

  /** Returns which fields the parts came from. */
  FieldOrigins origins() {
    return origins;
  }

  /** Gives fields the names back that they had in the source. */
  void restoreNames() {
    fields = origins.restored(fields);
  }

  LatexEncoder encoder() {
    return encoder;
  }

  /** Returns what the publication's source had in a field without a home; null if nothing. */
  @Nullable String extension(KnownField field) {
    return extensions.get(field.fieldName());
  }

  /** Returns the source of a field if it was kept and can stand in braces. */
  @Nullable String source(KnownField field) {
    String kept = extension(field);
    return kept != null && isSafe(kept) ? kept : null;
  }

  @Nullable String extension(String name) {
    return extensions.get(name);
  }

  /** Leaves out what the source had in a field, since it is no longer true. */
  void forget(KnownField field) {
    extensions.remove(field.fieldName());
  }

  Map<String, String> extensions() {
    return extensions;
  }

  boolean has(KnownField field) {
    return fields.containsKey(field.fieldName());
  }

  String encode(String text) {
    return encoder.encode(text);
  }

  void text(KnownField field, String text) {
    put(field, same(field, Reading::plain, text, encoder::encode));
  }

  /** Writes a text in which a range has two hyphens, as BibTeX has it, whatever the encoding. */
  void range(KnownField field, String text) {
    put(
        field,
        same(field, Reading::plain, text, value -> encoder.encode(value).replace("\u2013", "--")));
  }

  /**
   * Returns the source of a field if it still reads as the value, else what is made of the value.
   */
  private <T> String same(
      KnownField field, Function<String, T> reader, T value, Function<T, String> encode) {
    String own = extensions.get(field.fieldName());
    String kept = own != null ? own : extensions.get(origins.nameOf(field));
    return kept != null && isSafe(kept) && reader.apply(kept).equals(value)
        ? kept
        : encode.apply(value);
  }

  /** Writes a date; a tilde in it is a tilde. */
  void date(KnownField field, PublicationDate date) {
    String kept = source(field);
    boolean isTimed = kept != null && Dates.isTimeOf(kept, date);
    put(
        field,
        isTimed && kept != null
            ? kept
            : date.literal().map(encoder::encode).orElse(date.toString()));
  }

  void rich(KnownField field, RichText text) {
    put(field, same(field, Writing::decode, text, encoder::encode));
  }

  private static RichText decode(String source) {
    RichText journal = JournalMacros.of(source);
    return journal == null ? Reading.decoder().decode(source) : journal;
  }

  void paragraphs(KnownField field, List<RichText> paragraphs) {
    put(
        field,
        same(
            field,
            kept -> Reading.decoder().decodeParagraphs(kept, ignored -> {}),
            paragraphs,
            value -> encoder.encodeParagraphs(value, ignored -> {})));
  }

  /** Writes items that BibLaTeX keeps apart and BibTeX does not. */
  void names(KnownField field, List<String> items) {
    if (dialect.isBiblatex()) {
      list(field, items);
    } else {
      List<String> named = items.stream().filter(item -> !item.isBlank()).toList();
      put(field, encoder.encode(String.join(" and ", named)));
    }
  }

  void list(KnownField field, List<String> items) {
    put(
        field,
        same(
            field,
            kept -> Items.decodeList(kept, Reading.decoder(), ignored -> {}),
            items,
            value -> Items.encodeList(value, encoder)));
  }

  void keywords(KnownField field, List<String> items) {
    put(
        field,
        same(
            field,
            kept -> Items.decodeKeywords(kept, Reading.decoder(), ignored -> {}),
            items,
            value -> Items.encodeKeywords(value, encoder)));
  }

  /** Writes a value that is taken as it is, if it can stand in braces. */
  void verbatim(KnownField field, String value) {
    if (isSafe(value)) {
      put(field, value);
    }
  }

  /** Writes LaTeX, unless the field is there or there is nothing to write. */
  void put(KnownField field, String latex) {
    put(field.fieldName(), new FieldValue(latex, false));
  }

  /** Writes LaTeX in place of what the field holds. */
  void replace(KnownField field, String latex) {
    if (isSafe(latex)) {
      fields.put(field.fieldName(), new FieldValue(latex, false));
    }
  }

  void macro(KnownField field, String name) {
    put(field.fieldName(), new FieldValue(name, true));
  }

  void put(String name, FieldValue value) {
    if (!value.text().isBlank()) {
      fields.putIfAbsent(name, value.onLines());
    }
  }

  /**
   * Tells whether a text can stand in braces: it does not end them, and no line of it looks like an
   * entry.
   */
  static boolean isSafe(String text) {
    return Latex.isBalanced(text) && FieldValue.startsNoEntry(text);
  }
}
