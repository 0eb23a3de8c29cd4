package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
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

  CslItem {
    text = Map.copyOf(text);
    names = Map.copyOf(names);
    dates = Map.copyOf(dates);
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

  /** Returns the data for the engine without anything that depends on a citation. */
  CSLItemData data(Slots slots, String id) {
    return toEngine(slots, id).build();
  }
}
