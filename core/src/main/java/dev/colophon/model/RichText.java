package dev.colophon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Text with marks: a sequence of {@link Run runs}.
 *
 * <p>The form is canonical: no run is empty and no two neighbours have the same marks, so two rich
 * texts that look alike are equal. A plain string is a rich text of one run without marks. Values
 * are immutable and safe to share between threads.
 *
 * <pre>{@code
 * RichText title = RichText.builder()
 *     .append("The genome of ")
 *     .append("E. coli", Mark.ITALIC)
 *     .build();
 * title.plain(); // "The genome of E. coli"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RichText {
  /** The text of length zero. */
  public static final RichText EMPTY = new RichText(List.of());

  private final List<Run> runs;

  private RichText(List<Run> runs) {
    this.runs = runs;
  }

  /**
   * Returns plain text.
   *
   * @param text the characters, possibly none
   * @return the text without marks
   * @throws IllegalArgumentException if {@code text} has a lone surrogate
   */
  public static RichText of(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(new Run(text, Set.of())));
  }

  /**
   * Returns the text that these runs make up.
   *
   * @param runs the runs in order; empty ones are left out, neighbours with equal marks are joined
   * @return the text
   */
  public static RichText of(Iterable<Run> runs) {
    Builder builder = builder();
    runs.forEach(run -> builder.append(run.text(), run.marks()));
    return builder.build();
  }

  /**
   * Returns the text that these runs make up.
   *
   * @param runs the runs in order
   * @return the text
   * @see #of(Iterable)
   */
  public static RichText of(Run... runs) {
    return of(Arrays.asList(runs));
  }

  /**
   * Returns a builder with no text in it.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the runs, in order.
   *
   * @return an unmodifiable list, empty for the empty text
   */
  public List<Run> runs() {
    return runs;
  }

  /**
   * Returns the characters without the marks; formulas as their TeX source.
   *
   * @return the characters of all runs, one after the other
   */
  public String plain() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder plain = new StringBuilder();
    runs.forEach(run -> plain.append(run.text()));
    return plain.toString();
  }

  /**
   * Tells whether no run has a mark.
   *
   * @return true if {@code RichText.of(plain())} equals this text
   */
  public boolean isPlain() {
    return runs.isEmpty() || (runs.size() == 1 && runs.get(0).marks().isEmpty());
  }

  /**
   * Tells whether there are no characters.
   *
   * @return true for {@link #EMPTY} only
   */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RichText that && runs.equals(that.runs);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }

  /** Returns the plain text if there are no marks, else the list of runs. */
  @Override
  public String toString() {
    return isPlain() ? plain() : runs.toString();
  }

  /**
   * Collects runs into a {@link RichText}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private final List<Run> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Marks marks = Marks.NONE;

    private Builder() {}

    /**
     * Adds text with these marks.
     *
     * @param added the characters
     * @param addedMarks the marks, none for plain text
     * @return this builder
     */
    public Builder append(String added, Mark... addedMarks) {
      return append(added, Set.of(addedMarks));
    }

    /**
     * Adds text with these marks.
     *
     * @param added the characters
     * @param addedMarks the marks, empty for plain text
     * @return this builder
     */
    public Builder append(CharSequence added, Set<Mark> addedMarks) {
      Marks newMarks = Marks.of(addedMarks);
      if (!added.isEmpty()) {
        if (!marks.equals(newMarks)) {
          endRun();
          marks = newMarks;
        }
        text.append(added);
      }
      return this;
    }

    /**
     * Adds the runs of another text.
     *
     * @param added the text
     * @return this builder
     */
    public Builder append(RichText added) {
      added.runs().forEach(run -> append(run.text(), run.marks()));
      return this;
    }

    /**
     * Returns the text collected so far.
     *
     * @return the text in canonical form
     * @throws IllegalArgumentException if a run has a lone surrogate
     */
    public RichText build() {
      List<Run> runs = new ArrayList<>(done);
      addRun(runs);
      return runs.isEmpty() ? EMPTY : new RichText(List.copyOf(runs));
    }

    private void endRun() {
      addRun(done);
      text.setLength(0);
    }

    private void addRun(List<Run> runs) {
      if (text.length() > 0) {
        runs.add(new Run(text.toString(), marks));
      }
    }
  }
}
