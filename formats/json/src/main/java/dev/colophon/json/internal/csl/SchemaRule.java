package dev.colophon.json.internal.csl;

import static dev.colophon.json.internal.csl.SchemaRule.Kind.ARRAY;
import static dev.colophon.json.internal.csl.SchemaRule.Kind.BOOLEAN;
import static dev.colophon.json.internal.csl.SchemaRule.Kind.NUMBER;
import static dev.colophon.json.internal.csl.SchemaRule.Kind.OBJECT;
import static dev.colophon.json.internal.csl.SchemaRule.Kind.STRING;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What csl-data.json allows in one place. Immutable and safe to share between threads.
 *
 * @param kinds the kinds of values
 * @param properties the properties of an object; null if any may be there
 * @param required the properties that an object has to have
 * @param element the elements of an array
 * @param minElements how many elements an array has at least
 * @param maxElements how many elements an array has at most
 * @param typeName whether a string has to be the name of a type
 */
record SchemaRule(
    Set<Kind> kinds,
    @Nullable Map<String, SchemaRule> properties,
    List<String> required,
    @Nullable SchemaRule element,
    int minElements,
    int maxElements,
    boolean typeName) {

  /** The kinds of values of JSON. */
  enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    OBJECT,
    ARRAY
  }

  static final SchemaRule ANY = scalar(EnumSet.allOf(Kind.class));
  private static final SchemaRule TEXT = scalar(EnumSet.of(STRING));
  private static final SchemaRule TEXT_OR_NUMBER = scalar(EnumSet.of(STRING, NUMBER));
  private static final SchemaRule FLAG = scalar(EnumSet.of(STRING, NUMBER, BOOLEAN));

  private static final SchemaRule TYPE =
      new SchemaRule(EnumSet.of(STRING), null, List.of(), null, 0, Integer.MAX_VALUE, true);

  /** Variables of text that may be numbers as well. */
  private static final Set<String> NUMBERS =
      Set.of(
          "id",
          "chapter-number",
          "citation-number",
          "collection-number",
          "edition",
          "first-reference-note-number",
          "issue",
          "locator",
          "number",
          "number-of-pages",
          "number-of-volumes",
          "page",
          "page-first",
          "part",
          "printing",
          "supplement",
          "volume");

  private static final SchemaRule DATE =
      object(
          Map.of(
              CslDates.DATE_PARTS, array(array(TEXT_OR_NUMBER, 1, 3), 1, 2),
              CslDates.SEASON, TEXT_OR_NUMBER,
              CslDates.CIRCA, FLAG,
              CslDates.LITERAL, TEXT,
              CslDates.RAW, TEXT),
          List.of());
  private static final SchemaRule NAME =
      object(
          Map.of(
              "family", TEXT,
              "given", TEXT,
              "dropping-particle", TEXT,
              "non-dropping-particle", TEXT,
              "suffix", TEXT,
              "comma-suffix", FLAG,
              "static-ordering", FLAG,
              "literal", TEXT,
              "parse-names", FLAG),
          List.of());

  static final SchemaRule ITEM = object(variables(), List.of("type", "id"));
  static final SchemaRule ITEMS = array(ITEM, 0, Integer.MAX_VALUE);

  private static SchemaRule scalar(Set<Kind> kinds) {
    return new SchemaRule(kinds, null, List.of(), null, 0, Integer.MAX_VALUE, false);
  }

  private static SchemaRule object(Map<String, SchemaRule> properties, List<String> required) {
    return new SchemaRule(
        EnumSet.of(OBJECT), properties, required, null, 0, Integer.MAX_VALUE, false);
  }

  private static SchemaRule array(SchemaRule element, int min, int max) {
    return new SchemaRule(EnumSet.of(ARRAY), null, List.of(), element, min, max, false);
  }

  private static Map<String, SchemaRule> variables() {
    Map<String, SchemaRule> rules = new HashMap<>();
    for (Variable variable : Variables.all()) {
      if (variable.jsonName() != null) {
        rules.put(variable.jsonName(), of(variable));
      }
    }
    Variables.olderNames().forEach(name -> rules.put(name, TEXT));
    rules.put("type", TYPE);
    rules.put("categories", array(TEXT, 0, Integer.MAX_VALUE));
    rules.put(CslRecord.CUSTOM, scalar(EnumSet.of(OBJECT)));
    return Map.copyOf(rules);
  }

  private static SchemaRule of(Variable variable) {
    if (variable.home() instanceof NamesHome) {
      return array(NAME, 0, Integer.MAX_VALUE);
    }
    if (variable.home().readsObjects()) {
      return DATE;
    }
    return NUMBERS.contains(variable.jsonName()) ? TEXT_OR_NUMBER : TEXT;
  }
}
