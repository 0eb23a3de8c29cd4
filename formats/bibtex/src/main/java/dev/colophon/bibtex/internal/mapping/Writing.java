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
import org.jspecify.annotations.Nullable;

/** One publication while it is written: the fields so far, in their order. */
final class Writing {
  static final String FAMILY = "bibtex";

  final Publication publication;
  final Dialect dialect;
  private final LatexEncoder encoder;
  private final Map<String, FieldValue> fields = new LinkedHashMap<>();
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
  }

  Map<String, FieldValue> fields() {
    return fields;
  }

  LatexEncoder encoder() {
    return encoder;
  }

  /** Returns what the publication's source had in a field without a home; null if nothing. */
  @Nullable String extension(KnownField field) {
    return extensions.get(field.fieldName());
  }

  @Nullable String extension(String name) {
    return extensions.get(name);
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
    put(field, encoder.encode(text));
  }

  /** Writes a date; a tilde in it is a tilde. */
  void date(KnownField field, PublicationDate date) {
    put(field, date.literal().map(encoder::encode).orElse(date.toString()));
  }

  void rich(KnownField field, RichText text) {
    put(field, encoder.encode(text));
  }

  void paragraphs(KnownField field, List<RichText> paragraphs) {
    put(field, encoder.encodeParagraphs(paragraphs, ignored -> {}));
  }

  void list(KnownField field, List<String> items) {
    put(field, Items.encodeList(items, encoder));
  }

  void keywords(KnownField field, List<String> items) {
    put(field, Items.encodeKeywords(items, encoder));
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
