package dev.colophon.csl;

import static java.util.Objects.requireNonNull;

import dev.colophon.csl.internal.Writers;
import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citation or an entry as text with its looks, for programs that lay it out themselves.
 *
 * <pre>{@code
 * FormattedText entry = bibliography.entries().get(0).content();
 * for (FormattedText.Block block : entry.blocks()) {
 *   for (FormattedText.Run run : block.runs()) {
 *     show(run.text(), run.emphasis().contains(Emphasis.ITALIC));
 *   }
 * }
 * }</pre>
 *
 * <p>A value: immutable, equal by content, safe to share between threads. {@link RichText} of the
 * model has no links, no blocks and fewer looks; {@link #richText} gives what it can hold.
 *
 * @since 0.1.0
 */
public final class FormattedText {
  private static final Map<Emphasis, Mark> MARKS =
      new EnumMap<>(
          Map.of(
              Emphasis.ITALIC, Mark.ITALIC,
              Emphasis.OBLIQUE, Mark.ITALIC,
              Emphasis.BOLD, Mark.BOLD,
              Emphasis.SMALL_CAPS, Mark.SMALL_CAPS,
              Emphasis.SUPERSCRIPT, Mark.SUPERSCRIPT,
              Emphasis.SUBSCRIPT, Mark.SUBSCRIPT,
              Emphasis.MATH, Mark.MATH));

  private final List<Block> blocks;

  private FormattedText(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /**
   * How a block stands in an entry.
   *
   * <p>Source: CSL 1.0.2 specification, "Display".
   */
  public enum Display {
    /** On a line of its own. */
    BLOCK,
    /** In the left column, such as a number. */
    LEFT_MARGIN,
    /** In the right column, after a block in the left one. */
    RIGHT_INLINE,
    /** On a line of its own, indented. */
    INDENT
  }

  /**
   * A stretch of text that stands together.
   *
   * @param display how it stands in the entry, or empty if it is part of the running text
   * @param runs the text, an unmodifiable list
   */
  public record Block(Optional<Display> display, List<Run> runs) {
    /**
     * Creates a block.
     *
     * @param display how it stands in the entry
     * @param runs the text
     */
    public Block {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Text of one look.
   *
   * @param text the characters, without markup
   * @param emphasis how it looks, an unmodifiable set
   * @param link where it leads, if it is a web address or DOI
   */
  public record Run(String text, Set<Emphasis> emphasis, Optional<String> link) {
    /**
     * Creates a run.
     *
     * @param text the characters
     * @param emphasis how it looks
     * @param link where it leads
     */
    public Run {
      requireNonNull(text, "text");
      emphasis =
          emphasis.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(emphasis));
    }
  }

  /**
   * Returns the text of these blocks.
   *
   * @param blocks the blocks, in order
   * @return the text
   */
  public static FormattedText of(List<Block> blocks) {
    return new FormattedText(blocks);
  }

  /**
   * Returns the blocks.
   *
   * @return an unmodifiable list; one block without display unless the style asks for more
   */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * Tells whether there is nothing to print.
   *
   * @return true if no run has a character
   */
  public boolean isEmpty() {
    return blocks.stream()
        .allMatch(block -> block.runs().stream().allMatch(r -> r.text().isEmpty()));
  }

  /**
   * Returns the text in an output format, without links.
   *
   * @param format the format
   * @return the text
   */
  public String in(CitationFormat format) {
    return Writers.of(format, false).write(this);
  }

  /**
   * Returns the text in an output format, web addresses and DOIs as links where it has links.
   *
   * @param format the format
   * @return the text
   */
  public String withLinksIn(CitationFormat format) {
    return Writers.of(format, true).write(this);
  }

  /**
   * Returns the text without looks, as {@code in(CitationFormat.TEXT)} does.
   *
   * @return the text
   */
  public String plain() {
    return in(CitationFormat.TEXT);
  }

  /**
   * Returns the text as rich text of the model: without links, underlines and light weight; a block
   * begins on a line of its own, or after a space what follows the left margin.
   *
   * @return the rich text
   */
  public RichText richText() {
    RichText.Builder text = RichText.builder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        text.append(Writers.separator(blocks.get(i - 1), blocks.get(i)));
      }
      blocks.get(i).runs().forEach(run -> text.append(run.text(), marks(run)));
    }
    return text.build();
  }

  private static Set<Mark> marks(Run run) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Emphasis emphasis : run.emphasis()) {
      @Nullable Mark mark = MARKS.get(emphasis);
      if (mark != null) {
        marks.add(mark);
      }
    }
    return marks;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormattedText that && blocks.equals(that.blocks);
  }

  @Override
  public int hashCode() {
    return blocks.hashCode();
  }

  /** Returns the text without looks. */
  @Override
  public String toString() {
    return plain();
  }
}
