package dev.colophon.bibtex.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that a type of entry must have. A requirement has alternatives, of which one is
 * enough.
 *
 * <p>Sources: BibLaTeX manual 2.1.1 "Regular Types", without what biber does not insist on;
 * BibTeXing, section 3.1.
 */
final class Requirements {
  /** Types, and their fields with the alternatives between bars. */
  private static final String BIBLATEX =
      """
      article: author title journaltitle|journal|eprint date|year
      book mvbook: author|editor title date|year
      inbook bookinbook suppbook: author title booktitle|maintitle date|year
      booklet manual: author|editor|organization title date|year
      collection mvcollection reference mvreference: editor title date|year
      proceedings mvproceedings: title date|year
      incollection suppcollection inreference: author title booktitle|maintitle date|year
      inproceedings conference: author title booktitle|maintitle date|year
      dataset software: author|editor|organization title date|year
      misc: title|howpublished
      online electronic www: title url|doi|eprint
      patent: author|holder title number date|year
      periodical: title date|year
      report techreport: author|editor|institution title institution|publisher date|year
      thesis phdthesis mastersthesis: author title institution|school date|year
      unpublished: author title
      """;

  private static final String BIBTEX =
      """
      article: author title journal|journaltitle|eprint year|date
      book: author|editor title publisher year|date
      booklet: title
      inbook: author|editor title chapter|pages|booktitle publisher year|date
      incollection: author title booktitle publisher year|date
      inproceedings conference: author title booktitle year|date
      manual: title
      mastersthesis phdthesis: author title school|institution year|date
      proceedings: title year|date
      techreport: author title institution year|date
      unpublished: author title note
      """;

  private static final Map<String, KnownField[][]> OF_BIBLATEX = parse(BIBLATEX);
  private static final Map<String, KnownField[][]> OF_BIBTEX = parse(BIBTEX);
  private static final KnownField[][] NONE = {};

  private Requirements() {}

  private static Map<String, KnownField[][]> parse(String table) {
    Map<String, KnownField[][]> requirements = new HashMap<>();
    for (String row : table.split("\n", -1)) {
      int colon = row.indexOf(':');
      if (colon > 0) {
        KnownField[][] fields = fields(row.substring(colon + 2));
        for (String type : row.substring(0, colon).split(" ", -1)) {
          requirements.put(type, fields);
        }
      }
    }
    return requirements;
  }

  private static KnownField[][] fields(String row) {
    String[] columns = row.split(" ", -1);
    KnownField[][] fields = new KnownField[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      String[] names = columns[i].split("\\|", -1);
      fields[i] = new KnownField[names.length];
      for (int j = 0; j < names.length; j++) {
        fields[i][j] = java.util.Objects.requireNonNull(KnownField.of(names[j]));
      }
    }
    return fields;
  }

  /** Reports which fields an entry lacks. */
  static void check(Reading reading) {
    Map<String, KnownField[][]> table = reading.dialect.isBiblatex() ? OF_BIBLATEX : OF_BIBTEX;
    List<String> missing = List.of();
    for (KnownField[] alternatives : table.getOrDefault(reading.entry.type(), NONE)) {
      if (!hasOne(reading, alternatives)) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(names(alternatives));
      }
    }
    if (!missing.isEmpty()) {
      reading.info(
          "required-field-missing",
          "@" + reading.entry.type() + " should have " + String.join(", ", missing),
          missing);
    }
  }

  private static boolean hasOne(Reading reading, KnownField[] alternatives) {
    for (KnownField field : alternatives) {
      if (reading.has(field)) {
        return true;
      }
    }
    return false;
  }

  private static String names(KnownField[] alternatives) {
    StringBuilder names = new StringBuilder();
    for (KnownField field : alternatives) {
      names.append(names.length() == 0 ? "" : " or ").append(field.fieldName());
    }
    return names.toString();
  }
}
