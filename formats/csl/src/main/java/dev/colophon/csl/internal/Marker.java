package dev.colophon.csl.internal;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Characters that carry marks and transforms through the engine, which knows only strings.
 *
 * <p>They are the noncharacters U+FDD0 to U+FDEF, which Unicode sets aside for use inside a
 * program. In the text of a publication they are replaced by U+FFFD.
 */
final class Marker {
  /** Stands for the name "and others". */
  static final String OTHERS = "\uFDE5";

  private static final char FIRST = '\uFDD0';
  private static final char FIRST_TRANSFORM = FIRST;
  private static final char END_OF_TRANSFORM = '\uFDE4';

  /** Stands where the letter of an item goes that tells it apart from others of the same year. */
  static final char YEAR_SUFFIX = '\uFDE3';

  /** Starts a term, which may have to begin with a capital letter. */
  static final char TERM = '\uFDEF';

  /** Ends the output of a {@code names} element. */
  static final String END_OF_NAMES = "\uFDE2";

  /** Starts the output of a {@code names} element, with its number after it. */
  private static final String START_OF_NAMES = "\uFDE1";

  /** Stands for a comma in a number, which the engine would take for a list of numbers. */
  private static final char COMMA = '\uFDE6';

  /** Stands for a hyphen in a number, which the engine would take for that of a range. */
  private static final char HYPHEN = '\uFFFF';

  /** The first of those that start or end a mark. */
  private static final char FIRST_MARK = '\uFDE8';

  private static final char LAST = '\uFDEF';

  private Marker() {}

  static boolean isMarker(char c) {
    return (c >= FIRST && c <= LAST) || c == HYPHEN;
  }

  private static boolean isIn(String text) {
    return text.chars().anyMatch(c -> isMarker((char) c));
  }

  /** Returns text that has no markers of its own. */
  static String clean(String text) {
    return isIn(text) ? text.replaceAll("[\uFDD0-\uFDEF\uFFFF]", "\uFFFD") : text;
  }

  /** Returns a clean number in which the engine sees no list where there are thousands. */
  static String cleanNumber(String number) {
    return clean(number)
        .replaceAll("(?<=[0-9]),(?=[0-9]{3})", String.valueOf(COMMA))
        .replaceAll("(?<![0-9])-|-(?![0-9])", String.valueOf(HYPHEN));
  }

  static String remove(String text) {
    return isIn(text) ? text.replaceAll("[\uFDD0-\uFDEF\uFFFF]", "") : text;
  }

  /** Returns rich text as a string in which markers start and end the marks. */
  static String encode(RichText text) {
    StringBuilder out = new StringBuilder();
    for (Run run : text.runs()) {
      run.marks().forEach(mark -> out.append(marker(mark)));
      out.append(clean(run.text()));
      run.marks().forEach(mark -> out.append(marker(mark)));
    }
    return out.toString();
  }

  private static char marker(Mark mark) {
    return (char) (FIRST_MARK + mark.ordinal());
  }

  static String start(Set<TextTransform> transforms) {
    StringBuilder out = new StringBuilder();
    transforms.forEach(transform -> out.append((char) (FIRST_TRANSFORM + transform.ordinal())));
    return out.toString();
  }

  static String end(Set<TextTransform> transforms) {
    return String.valueOf(END_OF_TRANSFORM).repeat(transforms.size());
  }

  /** Returns what starts the output of the {@code names} element of a number. */
  static String startOfNames(int number) {
    return START_OF_NAMES + number;
  }

  /** Returns the number of the {@code names} element whose output begins here. */
  static OptionalInt numberOfNames(String text) {
    return text.startsWith(START_OF_NAMES)
        ? OptionalInt.of(Integer.parseInt(text.substring(START_OF_NAMES.length())))
        : OptionalInt.empty();
  }

  /** Returns the characters that a marker stands for, if any. */
  static String literal(char marker) {
    return marker == COMMA ? "," : marker == HYPHEN ? "-" : "";
  }

  /** Returns the transform that a marker starts. */
  static Optional<TextTransform> transform(char marker) {
    int index = marker - FIRST_TRANSFORM;
    TextTransform[] all = TextTransform.values();
    return index < all.length ? Optional.of(all[index]) : Optional.empty();
  }

  static boolean endsTransform(char marker) {
    return marker == END_OF_TRANSFORM;
  }

  /** Returns the mark that a marker starts or ends. */
  static Optional<Mark> mark(char marker) {
    int index = marker - FIRST_MARK;
    Mark[] all = Mark.values();
    return index >= 0 && index < all.length ? Optional.of(all[index]) : Optional.empty();
  }
}
