package dev.colophon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one date while it is read; one end of an interval may take from the other what it
 * lacks.
 */
final class DateParts {
  /** In place of a separator: none. */
  static final char UNSEPARATED = ' ';

  private final char separator;
  private DateQualifier qualifier;
  private @Nullable DateToken year;
  private int month = DatePoint.ABSENT;
  private int day = DatePoint.ABSENT;

  private DateParts(char separator, DateQualifier qualifier) {
    this.separator = separator;
    this.qualifier = qualifier;
  }

  /**
   * Takes each piece for what its role says.
   *
   * @param roles y, m or d for each piece
   * @param separator the kind of the token between the pieces
   * @return the parts, or null if a number is too high for a month
   */
  static @Nullable DateParts of(
      List<DateToken> pieces, String roles, char separator, DateQualifier qualifier) {
    DateParts parts = new DateParts(separator, qualifier);
    for (int i = 0; i < pieces.size(); i++) {
      if (!parts.set(roles.charAt(i), pieces.get(i))) {
        return null;
      }
    }
    return parts;
  }

  private boolean set(char role, DateToken piece) {
    switch (role) {
      case 'y' -> year = piece;
      case 'm' -> month = piece.value();
      default -> day = piece.value();
    }
    return role != 'm' || piece.kind() != DateToken.NUMBER || piece.value() <= 12;
  }

  /** Whether the pieces are separated by this, so that it cannot separate two dates as well. */
  boolean uses(DateToken token) {
    return token.kind() == separator;
  }

  /**
   * Lets each end of an interval take from the other what it lacks.
   *
   * @return false if one of them took the year and is not as exact as the other
   */
  boolean share(DateParts end) {
    if (qualifier.isApproximate()) {
      end.qualifier = DateQualifier.of(end.qualifier.isUncertain(), true);
    }
    if ((year == null) == (end.year == null)) {
      return true;
    }
    borrow(end);
    end.borrow(this);
    return (month == DatePoint.ABSENT) == (end.month == DatePoint.ABSENT)
        && (day == DatePoint.ABSENT) == (end.day == DatePoint.ABSENT);
  }

  private void borrow(DateParts other) {
    if (year == null) {
      year = other.year;
    }
    if (month == DatePoint.ABSENT && day != DatePoint.ABSENT) {
      month = other.month;
    }
  }

  /** The date, or null if these parts make none. */
  @Nullable DatePoint point() {
    if (year == null || !DatePoint.isPossible(year.value(), month, day)) {
      return null;
    }
    DatePoint point =
        year.kind() == DateToken.DECADE
            ? DatePoint.decadeOf(year.value())
            : DatePoint.checked(year.value(), month, day);
    return point.withQualifier(qualifier);
  }
}
