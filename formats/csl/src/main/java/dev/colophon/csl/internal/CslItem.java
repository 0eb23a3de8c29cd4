package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publication in the terms of CSL.
 *
 * @param type the type
 * @param text the values of text and number variables, with {@link Marker markers}
 * @param names the values of name variables
 * @param dates the values of date variables
 */
record CslItem(
    CSLType type,
    Map<String, String> text,
    Map<String, List<CSLName>> names,
    Map<String, CSLDate> dates) {
  private static final int DATE_PARTS = 3;

  /** Added to years, so that years before our era sort before others and all have five digits. */
  private static final int FIRST_YEAR = 20_000;

  private static final List<String> CREATORS =
      List.of("author", "editor", "translator", "director", "composer", "interviewer", "recipient");

  CslItem {
    text = Map.copyOf(text);
    names = Map.copyOf(names);
    dates = Map.copyOf(dates);
  }

  /** Returns an item whose dates are sorted as text and have all parts. */
  CslItem sortable() {
    Map<String, CSLDate> sortable = new HashMap<>(dates);
    sortable.replaceAll((variable, date) -> sortable(date));
    return new CslItem(type, text, names, sortable);
  }

  private static CSLDate sortable(CSLDate date) {
    if (date.getDateParts() == null) {
      return date;
    }
    int[][] parts = Arrays.stream(date.getDateParts()).map(CslItem::sortable).toArray(int[][]::new);
    return new CSLDateBuilder().dateParts(parts).build();
  }

  private static int[] sortable(int[] point) {
    int[] parts = Arrays.copyOf(point, DATE_PARTS);
    parts[0] = Math.max(parts[0] + FIRST_YEAR, FIRST_YEAR / 10);
    return parts;
  }

  /** Returns the label that the work has or that its names and year give, or an empty string. */
  String label() {
    String digits = year().replaceAll("\\D", "");
    String made =
        CREATORS.stream()
            .filter(names::containsKey)
            .findFirst()
            .map(variable -> CitationLabel.of(names.getOrDefault(variable, List.of()), digits))
            .orElseGet(() -> CitationLabel.of(text.getOrDefault("title", ""), digits));
    return text.getOrDefault("citation-label", made);
  }

  /** Returns how many names the longest list has. */
  int mostNames() {
    return names.values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** Tells whether there is a value for a variable. */
  boolean has(String variable) {
    return text.containsKey(variable) || names.containsKey(variable) || dates.containsKey(variable);
  }

  /** Returns the first of those who made the work, or an empty string. */
  String firstName() {
    return CREATORS.stream()
        .flatMap(variable -> names.getOrDefault(variable, List.of()).stream())
        .findFirst()
        .map(
            name -> name.getFamily() == null ? String.valueOf(name.getLiteral()) : name.getFamily())
        .orElse("");
  }

  /** Returns the year of publication, or an empty string. */
  String year() {
    CSLDate issued = dates.get("issued");
    if (issued == null) {
      return "";
    }
    return issued.getDateParts() == null
        ? String.valueOf(issued.getLiteral())
        : String.valueOf(issued.getDateParts()[0][0]);
  }

  Optional<String> language() {
    return Optional.ofNullable(text.get("language"));
  }

  /**
   * Returns the item in the form of the engine.
   *
   * @param slots where values go that the engine doesn't know
   * @param id the id that the engine sees
   */
  CSLItemDataBuilder toEngine(Slots slots, String id) {
    CSLItemDataBuilder builder = new CSLItemDataBuilder().id(id).type(type);
    text.forEach((variable, value) -> set(builder, slots, variable, value));
    names.forEach(
        (variable, value) -> {
          var setter = Variables.NAMES.get(slots.slotOf(variable));
          if (setter != null && !slots.isTaken(variable)) {
            setter.accept(builder, value.toArray(CSLName[]::new));
          }
        });
    dates.forEach(
        (variable, value) -> {
          var setter = Variables.DATES.get(slots.slotOf(variable));
          if (setter != null && !slots.isTaken(variable)) {
            setter.accept(builder, value);
          }
        });
    return builder;
  }

  private static void set(CSLItemDataBuilder builder, Slots slots, String variable, String value) {
    var setter = Variables.TEXT.get(slots.slotOf(variable));
    if (setter != null && !slots.isTaken(variable)) {
      setter.accept(builder, value);
    }
  }
}
