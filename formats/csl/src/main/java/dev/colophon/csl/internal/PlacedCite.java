package dev.colophon.csl.internal;

import dev.colophon.csl.Cite;
import dev.colophon.csl.CiteForm;
import dev.colophon.csl.CitePosition;
import dev.colophon.csl.LocatorKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A cite at its place in a document.
 *
 * @param work the index of the work in the document
 * @param cite the cite
 * @param place the place
 */
public record PlacedCite(int work, Cite cite, Place place) {

  /**
   * A place in a document.
   *
   * @param position the position relative to earlier cites of the work
   * @param nearNote whether the work was cited a few notes before
   * @param firstNote the number of the note in which the work was first cited, 0 if none was
   */
  public record Place(CitePosition position, boolean nearNote, int firstNote) {

    /** Returns the positions that CSL says hold here. */
    Set<String> positions() {
      Set<String> positions = new HashSet<>();
      switch (position) {
        case FIRST -> positions.add("first");
        case SUBSEQUENT -> positions.add("subsequent");
        case IBID -> positions.addAll(Set.of("subsequent", "ibid"));
        case IBID_WITH_LOCATOR ->
            positions.addAll(Set.of("subsequent", "ibid", "ibid-with-locator"));
      }
      if (nearNote) {
        positions.add("near-note");
      }
      return positions;
    }
  }

  /** Returns a cite outside of any document, at the position that it names. */
  public static PlacedCite alone(int work, Cite cite) {
    return new PlacedCite(work, cite, new Place(cite.position(), false, 0));
  }

  /** Returns this cite at another place. */
  PlacedCite at(Place newPlace) {
    return new PlacedCite(work, cite, newPlace);
  }

  Optional<String> locatorKind() {
    return cite.locatorKind().map(LocatorKind::cslName);
  }

  boolean isAuthorOnly() {
    return cite.form() == CiteForm.AUTHOR_ONLY;
  }
}
