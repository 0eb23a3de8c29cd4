package dev.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * Reads the date of RIS: {@code YYYY/MM/DD/other}, in which parts may be empty.
 *
 * <p>The other text counts when it is the date itself ({@code 1998///Spring}) or agrees with it
 * ({@code 1998/12//Winter}); with any other text there is no reading, so that it is not lost.
 */
final class SlashedDate {
  private static final int INVALID = -2;

  private SlashedDate() {}

  /** The date, or null if the text has not this form. */
  static @Nullable PublicationDate parse(String text) {
    String[] parts = text.split("/", 4);
    if (parts.length < 3) {
      return null;
    }
    String other = parts.length == 4 ? parts[3].strip() : "";
    int month = number(parts[1], 2);
    int day = number(parts[2], 2);
    if (parts[0].isBlank()) {
      return month == DatePoint.ABSENT && day == DatePoint.ABSENT
          ? FreeDateParser.parse(other)
          : null;
    }
    int year = parts[0].strip().length() == 4 ? number(parts[0], 4) : INVALID;
    boolean possible = year > 0 && month <= 12 && DatePoint.isPossible(year, month, day);
    return possible ? withOther(DatePoint.checked(year, month, day), other) : null;
  }

  /** The value of up to so many digits; 0 for blank text. */
  private static int number(String text, int maxDigits) {
    String digits = text.strip();
    boolean numeric = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!numeric || digits.length() > maxDigits) {
      return INVALID;
    }
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable PublicationDate withOther(DatePoint date, String other) {
    if (other.isEmpty()) {
      return PublicationDate.of(date);
    }
    PublicationDate whole = FreeDateParser.parse(other);
    PublicationDate told = whole == null ? FreeDateParser.parse(other + " " + date.year()) : whole;
    if (told == null || told.year().orElseThrow() != date.year()) {
      return null;
    }
    return date.month().isEmpty() ? told : agreeing(date, told);
  }

  /** What says more, if the two do not contradict each other. */
  private static @Nullable PublicationDate agreeing(DatePoint date, PublicationDate told) {
    if (told.start().filter(date::equals).isPresent()) {
      return told;
    }
    boolean inSeason = !told.isInterval() && told.start().filter(s -> isIn(s, date)).isPresent();
    return inSeason ? PublicationDate.of(date) : null;
  }

  private static boolean isIn(DatePoint season, DatePoint date) {
    int month = date.month().orElseThrow();
    return season.qualifier() == DateQualifier.NONE
        && season.season().filter(told -> told.includesMonth(month)).isPresent();
  }
}
