package dev.colophon.core.internal;

import dev.colophon.format.LossReason;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.DatePoint;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import java.util.List;
import java.util.Optional;

/** Tells from a change why it was made. */
public final class Reasons {
  private Reasons() {}

  /**
   * Returns the reason for one of the {@linkplain Comparison#aligned aligned} changes between what
   * was written and what is read back; there a list that has become another one has another order.
   */
  public static LossReason of(Change change) {
    Object before = change.before();
    Object after = change.after();
    if (before == null) {
      return LossReason.DEMANDED;
    }
    return after == null ? LossReason.NO_PLACE : between(before, after);
  }

  private static LossReason between(Object before, Object after) {
    if (before instanceof RichText rich && after instanceof RichText other) {
      return rich.plain().equals(other.plain())
          ? LossReason.MARKS
          : betweenTexts(rich.plain(), other.plain());
    }
    if (before instanceof String text && after instanceof String other) {
      return betweenTexts(text, other);
    }
    if (before instanceof PublicationDate date && after instanceof PublicationDate other) {
      return isLess(date, other) ? LossReason.DATE_PRECISION : LossReason.OTHER_VALUE;
    }
    if (before instanceof List<?>) {
      return LossReason.ORDER;
    }
    return isTerm(before) ? LossReason.NEAREST_TERM : LossReason.OTHER_VALUE;
  }

  private static LossReason betweenTexts(String before, String after) {
    if (sameButForWhiteSpace(before, after)) {
      return LossReason.WHITE_SPACE;
    }
    return !after.isBlank() && before.contains(after)
        ? LossReason.SHORTENED
        : LossReason.OTHER_VALUE;
  }

  private static boolean isTerm(Object value) {
    return value instanceof Enum<?>
        || value instanceof ContributorRole
        || value instanceof IdentifierScheme
        || value instanceof RelationKind;
  }

  private static boolean isLess(PublicationDate before, PublicationDate after) {
    return isNoMore(before.start(), after.start()) && isNoMore(before.end(), after.end());
  }

  /** Tells whether there is nothing in the second point that is not in the first. */
  private static boolean isNoMore(Optional<DatePoint> before, Optional<DatePoint> after) {
    return after.isEmpty() || (before.isPresent() && isNoMore(before.get(), after.get()));
  }

  private static boolean isNoMore(DatePoint before, DatePoint after) {
    boolean sameMonth =
        after.month().isEmpty()
            || before.season().isPresent()
            || after.month().equals(before.month());
    return before.year() == after.year()
        && sameMonth
        && (after.season().isEmpty() || after.season().equals(before.season()))
        && (after.day().isEmpty() || after.day().equals(before.day()));
  }

  /** Compares in one pass: long texts are compared often. */
  private static boolean sameButForWhiteSpace(String one, String other) {
    int i = next(one, 0);
    int j = next(other, 0);
    while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
      i = next(one, i + 1);
      j = next(other, j + 1);
    }
    return i == one.length() && j == other.length();
  }

  private static int next(String text, int start) {
    int i = start;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
