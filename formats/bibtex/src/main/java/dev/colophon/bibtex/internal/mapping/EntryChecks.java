package dev.colophon.bibtex.internal.mapping;

import java.util.HashSet;
import java.util.Set;

/**
 * What is checked of the entries of one input beside what is read of them. Not safe for use by
 * several threads.
 */
public final class EntryChecks {
  private static final int MAX_NAMES = 1_000;

  /** The names that have been reported: one report of a name is enough for an input. */
  private final Set<String> reported = new HashSet<>();

  /** Makes the checks of an input. */
  public EntryChecks() {}

  void check(Reading reading) {
    Requirements.check(reading);
    for (int i = 0; i < reading.entry.size(); i++) {
      if (!reading.isTaken(i)) {
        checkName(reading, i);
      }
    }
  }

  private void checkName(Reading reading, int place) {
    String name = reading.entry.name(place);
    if (!FieldNames.isKnown(name) && reported.size() < MAX_NAMES && reported.add(name)) {
      reading.info(
          "unknown-field",
          "the field " + name + " is not known; it was kept as it is, here and in other entries",
          place);
    }
  }
}
