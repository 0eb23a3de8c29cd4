package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.bibtex.latex.LatexDiagnostic;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One entry while it is read: which fields are there, and which have been taken. */
final class Reading {
  private static final LatexDecoder DECODER = LatexDecoder.builder().caseProtection(true).build();
  private static final boolean[] NONE = {};
  private static final int[] NO_PLACES = {};
  private static final Set<LatexDiagnostic.Kind> NOT_ENCODED =
      EnumSet.of(
          LatexDiagnostic.Kind.UNKNOWN_COMMAND,
          LatexDiagnostic.Kind.MISSING_ARGUMENT,
          LatexDiagnostic.Kind.FORMATTING_DROPPED);
  private static final int MAX_DIAGNOSTICS = 100;

  final Entry entry;
  final Dialect dialect;
  final PublicationType type;
  private final int[] places = new int[KnownField.COUNT];
  private final boolean[] taken;
  private boolean[] kept = NONE;
  final FieldOrigins origins = new FieldOrigins();
  private final List<Diagnostic> diagnostics;

  Reading(Entry entry, Dialect dialect) {
    this.entry = entry;
    this.dialect = dialect;
    this.taken = new boolean[entry.size()];
    this.diagnostics = new ArrayList<>(entry.diagnostics());
    Arrays.fill(places, -1);
    for (int i = 0; i < entry.size(); i++) {
      KnownField known = KnownField.of(entry.name(i));
      if (known != null && places[known.ordinal()] < 0) {
        places[known.ordinal()] = i;
      }
    }
    this.type = new TypeReading(this).type();
  }

  /** Returns the characters of a value. */
  static String plain(String source) {
    return DECODER.decodePlain(Latex.unbraced(source)).strip();
  }

  static LatexDecoder decoder() {
    return DECODER;
  }

  boolean has(KnownField field) {
    return places[field.ordinal()] >= 0;
  }

  /**
   * Returns the first of some fields that is there and has not been taken; null if there is none.
   */
  @Nullable KnownField first(KnownField... fields) {
    for (KnownField field : fields) {
      if (isThere(field)) {
        return ofDialect(field);
      }
    }
    return null;
  }

  /**
   * Returns the first of some fields that is there and has not been taken; null if there is none.
   */
  @Nullable KnownField first(List<KnownField> fields) {
    for (int i = 0; i < fields.size(); i++) {
      KnownField field = fields.get(i);
      if (isThere(field)) {
        return ofDialect(field);
      }
    }
    return null;
  }

  /** If a field is there by its name in BibTeX too, that is the one in BibTeX. */
  private KnownField ofDialect(KnownField field) {
    if (dialect.isBiblatex()) {
      return field;
    }
    KnownField classic =
        switch (field) {
          case JOURNALTITLE -> KnownField.JOURNAL;
          case LOCATION -> KnownField.ADDRESS;
          case INSTITUTION -> type == PublicationType.THESIS ? KnownField.SCHOOL : field;
          case ANNOTATION -> KnownField.ANNOTE;
          case EPRINTTYPE -> KnownField.ARCHIVEPREFIX;
          default -> field;
        };
    return isThere(classic) ? classic : field;
  }

  private boolean isThere(KnownField field) {
    int place = places[field.ordinal()];
    return place >= 0 && !taken[place];
  }

  /** Returns the LaTeX of a field without taking it; null if it is not there. */
  @Nullable String peek(KnownField field) {
    int place = places[field.ordinal()];
    return place < 0 ? null : entry.value(place);
  }

  /** Tells whether the options of the entry make the prefix a part of the family name. */
  boolean usesPrefix() {
    String options = peek(KnownField.OPTIONS);
    return options != null && usesPrefix(options);
  }

  static boolean usesPrefix(String options) {
    String compact = options.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    return compact.contains("useprefix=true") || ("," + compact + ",").contains(",useprefix,");
  }

  /** Takes a field: it will not be kept as an extension. */
  void take(KnownField field) {
    taken[places[field.ordinal()]] = true;
  }

  /** Keeps a field as an extension too, since it says more than what was taken of it. */
  void keep(KnownField field) {
    keep(places[field.ordinal()]);
  }

  private void keep(int place) {
    if (kept.length == 0) {
      kept = new boolean[taken.length];
    }
    kept[place] = true;
    origins.addAlias(entry.name(place), dialect);
  }

  /**
   * Returns the places of the fields that were taken and are kept all the same, in an order that
   * does not depend on that of the entry.
   */
  int[] keptPlaces() {
    return kept.length == 0
        ? NO_PLACES
        : Arrays.stream(places)
            .filter(place -> place >= 0 && taken[place] && kept[place])
            .toArray();
  }

  void take(int place) {
    taken[place] = true;
  }

  boolean isTaken(int place) {
    return taken[place];
  }

  /**
   * Returns the characters of a field that is there; empty if there are none, and then the field is
   * not taken.
   */
  String text(KnownField field) {
    int place = places[field.ordinal()];
    String source = entry.value(place);
    String text = DECODER.decodePlain(Latex.unbraced(source), reporter(place)).strip();
    taken[place] = !text.isEmpty();
    return text;
  }

  /** Returns the text of a field that is there, as {@link #text} does. */
  RichText rich(KnownField field) {
    int place = places[field.ordinal()];
    RichText text = DECODER.decode(entry.value(place), reporter(place));
    taken[place] = !text.isEmpty();
    return text;
  }

  List<RichText> paragraphs(KnownField field) {
    int place = places[field.ordinal()];
    List<RichText> paragraphs = DECODER.decodeParagraphs(entry.value(place), reporter(place));
    taken[place] = !paragraphs.isEmpty();
    return paragraphs;
  }

  /**
   * Returns the items of a list in BibLaTeX; BibTeX has one text there, be there an "and" or not.
   */
  List<String> names(KnownField field) {
    if (dialect.isBiblatex()) {
      return list(field);
    }
    String whole = text(field);
    return whole.isEmpty() ? List.of() : List.of(whole);
  }

  /** Returns the items of a list, which the word "and" separates. */
  List<String> list(KnownField field) {
    int place = places[field.ordinal()];
    List<String> items = Items.decodeList(entry.value(place), DECODER, reporter(place));
    taken[place] = !items.isEmpty();
    if (!items.isEmpty() && items.size() < Items.count(entry.value(place))) {
      warn("bad-list", "an item of the list is empty; it was left out", place);
    }
    return items;
  }

  /** Returns the items of a list, which commas or semicolons separate. */
  List<String> keywords(KnownField field) {
    int place = places[field.ordinal()];
    List<String> items = Items.decodeKeywords(entry.value(place), DECODER, reporter(place));
    taken[place] = !items.isEmpty();
    return items;
  }

  /** Returns the languages in the value of a field. */
  static List<String> languages(String source) {
    return Items.decodeList(source, DECODER, ignored -> {}).stream().map(Languages::tag).toList();
  }

  int place(KnownField field) {
    return places[field.ordinal()];
  }

  Consumer<LatexDiagnostic> reporter(int place) {
    return found -> report(found, place);
  }

  /** Reports what is found in a part of a field, at the place of the field. */
  Consumer<LatexDiagnostic> partReporter(int place) {
    return found -> report(found, place, entry.span(place));
  }

  private void report(LatexDiagnostic found, int place) {
    report(
        found,
        place,
        room() <= 0
            ? SourceSpan.at(SourcePosition.START)
            : entry.span(place, found.offset(), found.length()));
  }

  private void report(LatexDiagnostic found, int place, SourceSpan span) {
    if (NOT_ENCODED.contains(found.kind())) {
      keep(place);
    }
    if (room() <= 0) {
      return;
    }
    Severity severity =
        found.kind() == LatexDiagnostic.Kind.FORMATTING_DROPPED ? Severity.INFO : Severity.WARNING;
    add(
        Diagnostic.of(severity, "bibtex." + code(found.kind()), message(found))
            .at(span)
            .about(found.text()));
  }

  private static String code(LatexDiagnostic.Kind kind) {
    return switch (kind) {
      case UNKNOWN_COMMAND, MISSING_ARGUMENT -> "undecodable-command";
      case UNBALANCED_BRACE -> "unbalanced-brace";
      case UNBALANCED_FORMULA -> "unbalanced-formula";
      case NESTING_LIMIT -> "nesting-limit";
      case FORMATTING_DROPPED -> "formatting-dropped";
      case LONE_SURROGATE, NO_COMMAND -> "encoding";
    };
  }

  private static String message(LatexDiagnostic found) {
    return switch (found.kind()) {
      case UNKNOWN_COMMAND ->
          "the command " + Quote.cut(found.text()) + " is not known; it was kept as written";
      case MISSING_ARGUMENT ->
          "the command " + Quote.cut(found.text()) + " lacks its argument; it was kept as written";
      case UNBALANCED_BRACE -> "a brace without its partner; it was kept as written";
      case UNBALANCED_FORMULA -> "a formula that does not end; its dollar sign was kept as written";
      case NESTING_LIMIT -> "groups are nested too deeply; the braces were kept as written";
      case FORMATTING_DROPPED ->
          "the text of " + Quote.cut(found.text()) + " was kept, its style was not";
      case LONE_SURROGATE, NO_COMMAND -> "half of a character; it was replaced";
    };
  }

  void warn(String code, String message, KnownField field) {
    warn(code, message, places[field.ordinal()]);
  }

  void warn(String code, String message, int place) {
    add(
        Diagnostic.warning("bibtex." + code, message)
            .at(entry.span(place))
            .about(place < 0 ? entry.type() : entry.name(place)));
  }

  void info(String code, String message, List<String> tokens) {
    info(code, message, -1, tokens);
  }

  void info(String code, String message, int place) {
    info(code, message, place, List.of(entry.name(place)));
  }

  private void info(String code, String message, int place, List<String> tokens) {
    add(
        Diagnostic.of(Severity.INFO, "bibtex." + code, message)
            .at(entry.span(place))
            .about(tokens.toArray(String[]::new)));
  }

  private int room() {
    return MAX_DIAGNOSTICS - (diagnostics.size() - entry.diagnostics().size());
  }

  private void add(Diagnostic diagnostic) {
    int room = room();
    if (room > 0) {
      String key = entry.key();
      Diagnostic added =
          room > 1
              ? diagnostic
              : Diagnostic.warning(
                      "bibtex.too-many-diagnostics",
                      "there is more to say about this entry; the rest was left out")
                  .at(entry.span(-1));
      diagnostics.add(key == null ? added : added.inRecord(key));
    }
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
