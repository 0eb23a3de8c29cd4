package dev.colophon.json.internal.csl;

import dev.colophon.model.DatePoint;
import dev.colophon.model.Season;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the numbers of a date and of a season mean. */
final class DateNumbers {
  private static final int MAX_PARTS = 3;
  private static final int MAX_DIGITS = 18;

  private DateNumbers() {}

  /** Returns the season of a number or a word; null if there is none. */
  static @Nullable Season seasonOf(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "1", "spring" -> Season.SPRING;
      case "2", "summer" -> Season.SUMMER;
      case "3", "autumn", "fall" -> Season.AUTUMN;
      case "4", "winter" -> Season.WINTER;
      default -> null;
    };
  }

  /** Returns the day, month or year of up to three numbers; null if they are none. */
  static @Nullable DatePoint point(List<Object> parts) {
    if (parts.isEmpty() || parts.size() > MAX_PARTS) {
      return null;
    }
    long[] numbers = new long[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(number(parts.get(i)) instanceof Long number)) {
        return null;
      }
      numbers[i] = number;
    }
    try {
      return point(numbers);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return null;
    }
  }

  private static DatePoint point(long[] numbers) {
    long year = CslDates.astronomicalYear(numbers[0]);
    if (numbers.length == 1) {
      return DatePoint.of(year);
    }
    int month = Math.toIntExact(numbers[1]);
    Season ofMonth = numbers.length == 2 ? seasonOfMonth(month) : null;
    if (ofMonth != null) {
      return DatePoint.season(Math.toIntExact(year), ofMonth);
    }
    return numbers.length == 2
        ? DatePoint.of(Math.toIntExact(year), month)
        : DatePoint.of(Math.toIntExact(year), month, Math.toIntExact(numbers[2]));
  }

  /** Some programs write a season as the month 13 to 16, or 21 to 24. */
  private static @Nullable Season seasonOfMonth(int month) {
    if (month >= 13 && month <= 16) {
      return Season.of(month + 8);
    }
    return month >= 21 && month <= 24 ? Season.of(month) : null;
  }

  /** Returns a number as it is, and for a text the number that it is or else the text. */
  static Object number(Object part) {
    return part instanceof String text ? numberOf(text) : part;
  }

  private static Object numberOf(String text) {
    int length = text.length();
    int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
    if (length == 0 || length > MAX_DIGITS) {
      return text;
    }
    long value = 0;
    for (int i = start; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return text;
      }
      value = 10 * value + digit;
    }
    return start == 0 ? value : -value;
  }
}
