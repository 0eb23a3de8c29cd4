package dev.colophon.csl.internal;

import dev.colophon.csl.Cite;
import dev.colophon.csl.CitePosition;
import dev.colophon.csl.internal.PlacedCite.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the positions of the cites of a document, citation by citation.
 *
 * <p>Source: CSL 1.0.2 specification, "Choose", {@code position}.
 */
public final class Positions {
  /** Where a work was cited: note numbers, 0 in the text. */
  private record Seen(int firstNote, int lastNote) {}

  private final int nearNoteDistance;

  /** Citations in the text and in notes are apart from each other. */
  private final Track text = new Track();

  private final Track notes = new Track();

  private static final class Track {
    private final Map<Integer, Seen> seen = new HashMap<>();

    /** The only cite of the citation before. */
    private @Nullable PlacedCite before;
  }

  /** Starts at the beginning of a document. */
  public Positions(int nearNoteDistance) {
    this.nearNoteDistance = nearNoteDistance;
  }

  /** Returns the cites of the next citation at their places; they are in the order of the style. */
  public List<PlacedCite> next(List<PlacedCite> cites, OptionalInt noteNumber) {
    int note = noteNumber.orElse(0);
    Track track = note == 0 ? text : notes;
    List<PlacedCite> placed = new ArrayList<>();
    for (PlacedCite cite : cites) {
      placed.add(cite.at(place(cite, note, track)));
      track.before = cite;
      Seen last = track.seen.get(cite.work());
      track.seen.put(cite.work(), new Seen(last == null ? note : last.firstNote(), note));
    }
    if (cites.size() != 1) {
      track.before = null;
    }
    return placed;
  }

  private Place place(PlacedCite cite, int note, Track track) {
    @Nullable Seen earlier = track.seen.get(cite.work());
    if (earlier == null) {
      return new Place(CitePosition.FIRST, false, 0);
    }
    boolean near =
        note > 0 && earlier.lastNote() > 0 && note - earlier.lastNote() <= nearNoteDistance;
    return new Place(position(cite, track.before), near, earlier.firstNote());
  }

  private static CitePosition position(PlacedCite cite, @Nullable PlacedCite before) {
    if (before == null || before.work() != cite.work()) {
      return CitePosition.SUBSEQUENT;
    }
    Optional<String> present = locator(cite.cite());
    Optional<String> earlier = locator(before.cite());
    if (present.equals(earlier)) {
      return CitePosition.IBID;
    }
    return present.isPresent() ? CitePosition.IBID_WITH_LOCATOR : CitePosition.SUBSEQUENT;
  }

  private static Optional<String> locator(Cite cite) {
    return cite.locator().map(text -> cite.locatorKind().orElseThrow().cslName() + " " + text);
  }
}
