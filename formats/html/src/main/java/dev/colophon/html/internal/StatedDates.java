package dev.colophon.html.internal;

import dev.colophon.model.PublicationDate;
import java.util.Optional;

/** Dates as metadata have them. */
final class StatedDates {
  private StatedDates() {}

  /** Reads a date; one with slashes, as Highwire Press has it, is not an interval. */
  static Optional<PublicationDate> of(Optional<String> text) {
    return text.map(String::strip)
        .filter(date -> !date.isEmpty())
        .map(
            date -> PublicationDate.parse(isDateWithSlashes(date) ? date.replace('/', '-') : date));
  }

  /** Tells {@code 2004/11} and {@code 2004/11/01} from {@code 2004/2005}. */
  private static boolean isDateWithSlashes(String date) {
    return (date.length() == 7 && date.charAt(4) == '/')
        || (date.length() == 10 && date.charAt(4) == '/' && date.charAt(7) == '/');
  }
}
