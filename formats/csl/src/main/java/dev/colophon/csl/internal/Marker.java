package dev.colophon.csl.internal;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.Optional;
import java.util.Set;

/**
 * Characters that carry marks and transforms through the engine, which knows only strings.
 *
 * <p>They are the noncharacters U+FDD0 to U+FDEF, which Unicode sets aside for use inside a
 * program. In the text of a publication they are replaced by U+FFFD.
 */
final class Marker {
  /** Stands for the name "and others". */
  static final String OTHERS = "\uFDDE";

  /** Stands for a comma in a number, which the engine would take for a list of numbers. */
  private static final char COMMA = '\uFDDD';

  private static final char FIRST_TRANSFORM = '\uFDD0';
  private static final char END_OF_TRANSFORM = '\uFDDF';
  private static final char FIRST_MARK_START = '\uFDE0';
  private static final char FIRST_MARK_END = '\uFDE8';
  private static final char LAST = '\uFDEF';

  private Marker() {}

  static boolean isMarker(char c) {
    return c >= FIRST_TRANSFORM && c <= LAST;
  }

  static boolean isIn(String text) {
    return text.chars().anyMatch(c -> isMarker((char) c));
  }

  /** Returns text that has no markers of its own. */
  static String clean(String text) {
    return isIn(text) ? text.replaceAll("[\uFDD0-\uFDEF]", "\uFFFD") : text;
  }

  /** Returns a clean number in which the engine sees no list where there are thousands. */
  static String cleanNumber(String number) {
    return clean(number).replaceAll("(?<=[0-9]),(?=[0-9]{3})", String.valueOf(COMMA));
  }

  /** Returns the character that a marker stands for, or nothing. */
  static String literal(char marker) {
    return marker == COMMA ? "," : "";
  }

  static String remove(String text) {
    return isIn(text) ? text.replaceAll("[\uFDD0-\uFDEF]", "") : text;
  }

  /** Returns rich text as a string in which markers start and end the marks. */
  static String encode(RichText text) {
    StringBuilder out = new StringBuilder();
    for (Run run : text.runs()) {
      run.marks().forEach(mark -> out.append(start(mark)));
      out.append(clean(run.text()));
      run.marks().forEach(mark -> out.append(end(mark)));
    }
    return out.toString();
  }

  static String start(Set<TextTransform> transforms) {
    StringBuilder out = new StringBuilder();
    transforms.forEach(transform -> out.append((char) (FIRST_TRANSFORM + transform.ordinal())));
    return out.toString();
  }

  static String end(Set<TextTransform> transforms) {
    return String.valueOf(END_OF_TRANSFORM).repeat(transforms.size());
  }

  private static char start(Mark mark) {
    return (char) (FIRST_MARK_START + mark.ordinal());
  }

  private static char end(Mark mark) {
    return (char) (FIRST_MARK_END + mark.ordinal());
  }

  static Optional<TextTransform> startedTransform(char c) {
    int index = c - FIRST_TRANSFORM;
    TextTransform[] all = TextTransform.values();
    return index >= 0 && index < all.length ? Optional.of(all[index]) : Optional.empty();
  }

  static boolean endsTransform(char c) {
    return c == END_OF_TRANSFORM;
  }

  static Optional<Mark> startedMark(char c) {
    return mark(c - FIRST_MARK_START);
  }

  static Optional<Mark> endedMark(char c) {
    return mark(c - FIRST_MARK_END);
  }

  private static Optional<Mark> mark(int index) {
    Mark[] all = Mark.values();
    return index >= 0 && index < all.length ? Optional.of(all[index]) : Optional.empty();
  }
}
