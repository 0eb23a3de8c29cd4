package dev.colophon.csl.internal;

import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_ITALIC;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_OBLIQUE;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FV_SMALLCAPS;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FW_BOLD;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FW_LIGHT;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.NORMAL;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.TD_UNDERLINE;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.VA_SUB;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.VA_SUP;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import dev.colophon.csl.Emphasis;
import dev.colophon.model.Mark;
import java.util.EnumSet;
import java.util.Set;

/**
 * The engine's formatting of a token: five fields of two bits, and one bit of our own for math.
 *
 * <p>Marks alternate with what the style asks for: italics in an italic title are upright.
 */
final class Formatting {
  private static final int FONT_STYLE = 0;
  private static final int FONT_VARIANT = 2;
  private static final int FONT_WEIGHT = 4;
  private static final int VERTICAL_ALIGN = 8;
  private static final int FIELD = 3;
  private static final int MATH = 1 << 12;

  private Formatting() {}

  static int withMarks(int formatting, Set<Mark> marks) {
    int result = formatting;
    for (Mark mark : marks) {
      result = withMark(result, mark);
    }
    return result;
  }

  private static int withMark(int formatting, Mark mark) {
    return switch (mark) {
      case ITALIC -> alternate(formatting, FONT_STYLE, FS_ITALIC);
      case BOLD -> alternate(formatting, FONT_WEIGHT, FW_BOLD);
      case SMALL_CAPS -> alternate(formatting, FONT_VARIANT, FV_SMALLCAPS);
      case SUPERSCRIPT -> set(formatting, VERTICAL_ALIGN, VA_SUP);
      case SUBSCRIPT -> set(formatting, VERTICAL_ALIGN, VA_SUB);
      case NO_CASE -> formatting;
      case MATH -> formatting | MATH;
    };
  }

  private static int alternate(int formatting, int shift, int value) {
    boolean on = ((formatting >> shift) & FIELD) == value;
    return set(formatting, shift, on ? NORMAL : value);
  }

  private static int set(int formatting, int shift, int value) {
    return (formatting & ~(FIELD << shift)) | (value << shift);
  }

  static Set<Emphasis> emphasis(int formatting) {
    Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
    add(all, FormattingAttributes.getFontStyle(formatting), FS_ITALIC, Emphasis.ITALIC);
    add(all, FormattingAttributes.getFontStyle(formatting), FS_OBLIQUE, Emphasis.OBLIQUE);
    add(all, FormattingAttributes.getFontWeight(formatting), FW_BOLD, Emphasis.BOLD);
    add(all, FormattingAttributes.getFontWeight(formatting), FW_LIGHT, Emphasis.LIGHT);
    add(all, FormattingAttributes.getFontVariant(formatting), FV_SMALLCAPS, Emphasis.SMALL_CAPS);
    add(all, FormattingAttributes.getTextDecoration(formatting), TD_UNDERLINE, Emphasis.UNDERLINE);
    add(all, FormattingAttributes.getVerticalAlign(formatting), VA_SUP, Emphasis.SUPERSCRIPT);
    add(all, FormattingAttributes.getVerticalAlign(formatting), VA_SUB, Emphasis.SUBSCRIPT);
    add(all, formatting & MATH, MATH, Emphasis.MATH);
    return all;
  }

  private static void add(Set<Emphasis> all, int value, int expected, Emphasis emphasis) {
    if (value == expected) {
      all.add(emphasis);
    }
  }
}
