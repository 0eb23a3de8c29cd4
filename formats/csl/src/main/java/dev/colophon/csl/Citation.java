package dev.colophon.csl;

import dev.colophon.model.Publication;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A citation in a document: one or more cites at one place, in the text or in a note.
 *
 * <pre>{@code
 * Citation citation = Citation.of(Cite.of(emma).withPage("12"), Cite.of(ulysses)).inNote(3);
 * }</pre>
 *
 * <p>A value: immutable, equal by content, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Citation {
  private final List<Cite> cites;
  private final int noteNumber;

  private Citation(List<Cite> cites, int noteNumber) {
    this.cites = List.copyOf(cites);
    this.noteNumber = noteNumber;
  }

  /**
   * Returns a citation in the text.
   *
   * @param cites the cites, at least one
   * @return the citation
   * @throws IllegalArgumentException if {@code cites} is empty
   */
  public static Citation of(List<Cite> cites) {
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("cites is empty");
    }
    return new Citation(cites, 0);
  }

  /**
   * Returns a citation in the text.
   *
   * @param cites the cites, at least one
   * @return the citation
   * @throws IllegalArgumentException if {@code cites} is empty
   */
  public static Citation of(Cite... cites) {
    return of(Arrays.asList(cites));
  }

  /**
   * Returns a citation of whole publications in the text.
   *
   * @param publications the publications, at least one
   * @return the citation
   * @throws IllegalArgumentException if {@code publications} is empty
   */
  public static Citation of(Publication... publications) {
    return of(Arrays.stream(publications).map(Cite::of).toList());
  }

  /**
   * Returns this citation in a footnote or endnote.
   *
   * @param number the number of the note, 1 or more
   * @return a copy of this citation in this note
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public Citation inNote(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number is less than 1: " + number);
    }
    return new Citation(cites, number);
  }

  /**
   * Returns the cites.
   *
   * @return an unmodifiable list of at least one, in the order in which they were given
   */
  public List<Cite> cites() {
    return cites;
  }

  /**
   * Returns the number of the note that the citation is in.
   *
   * @return the number, 1 or more, or empty if the citation is in the text
   */
  public OptionalInt noteNumber() {
    return noteNumber == 0 ? OptionalInt.empty() : OptionalInt.of(noteNumber);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation that
        && cites.equals(that.cites)
        && noteNumber == that.noteNumber;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cites, noteNumber);
  }

  @Override
  public String toString() {
    return "Citation" + cites + (noteNumber == 0 ? "" : " in note " + noteNumber);
  }
}
