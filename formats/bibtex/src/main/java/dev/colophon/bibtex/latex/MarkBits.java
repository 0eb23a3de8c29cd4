package dev.colophon.bibtex.latex;

import dev.colophon.model.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sets of marks as bits, one bit a mark in the order of {@link Mark}. */
final class MarkBits {
  static final int SUPERSCRIPT = bit(Mark.SUPERSCRIPT);
  static final int NO_CASE = bit(Mark.NO_CASE);
  static final int MATH = bit(Mark.MATH);

  private static final Mark[] MARKS = Mark.values();

  /** By bits; never handed out to be changed. */
  private static final List<EnumSet<Mark>> SETS = sets();

  private static final String LETTERS = "IBCUDN";

  private MarkBits() {}

  static int bit(Mark mark) {
    return 1 << mark.ordinal();
  }

  static Set<Mark> toSet(int bits) {
    return SETS.get(bits);
  }

  private static List<EnumSet<Mark>> sets() {
    List<EnumSet<Mark>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << MARKS.length; bits++) {
      sets.add(setOf(bits));
    }
    return sets;
  }

  private static EnumSet<Mark> setOf(int bits) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : MARKS) {
      if ((bits & bit(mark)) != 0) {
        marks.add(mark);
      }
    }
    return marks;
  }

  static int of(Set<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= bit(mark);
    }
    return bits;
  }

  /** Applies a style parameter of the command table, such as {@code +I} or {@code -IBC}. */
  static int apply(String style, int bits) {
    int operand = 0;
    for (int i = 1; i < style.length(); i++) {
      operand |= 1 << LETTERS.indexOf(style.charAt(i));
    }
    return switch (style.charAt(0)) {
      case '+' -> bits | operand;
      case '-' -> bits & ~operand;
      default -> bits ^ operand;
    };
  }
}
