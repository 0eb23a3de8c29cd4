package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.DatePoint;
import dev.colophon.model.DateQualifier;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as BibTeX divides them: year, month and day, each a text. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int DAY_LENGTH = "2004-07-15".length();
  private static final Pattern TIME =
      Pattern.compile(
          "T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?");
  private static final Pattern OLD_EDTF =
      Pattern.compile("(?:unknown|y?[-0-9u?~]+)(?:/(?:unknown|open|y?[-0-9u?~]+))?");
  private static final String DASH = "\u2013";
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Dates() {}

  /**
   * A date that was put together.
   *
   * @param date the date
   * @param usesMonth whether the month is in it
   * @param usesDay whether the day is in it
   */
  record Reading(PublicationDate date, boolean usesMonth, boolean usesDay) {}

  /**
   * The texts of a date; those that are empty are not written.
   *
   * @param year the year
   * @param month the month, a macro if it is one of the twelve
   * @param day the day
   */
  record Parts(String year, String month, String day) {
    boolean isMacro() {
      return MONTHS.contains(month);
    }
  }

  /**
   * Reads EDTF as it stands in a field, where a tilde is a tilde; null if the source is anything
   * else.
   */
  static @Nullable PublicationDate readExact(@Nullable String source) {
    if (source == null) {
      return null;
    }
    String text = Latex.unbraced(source);
    PublicationDate date = PublicationDate.parseEdtf(text).orElse(null);
    return date != null || !OLD_EDTF.matcher(text).matches()
        ? date
        : PublicationDate.parseEdtf(modern(text)).orElse(null);
  }

  /**
   * Returns a date in the words of today's EDTF.
   *
   * <p>Source: EDTF 1.0 of 2012, 5.2.2 "Unspecified", 5.2.3 "Extended Interval", 5.2.4 "Year
   * Exceeding Four Digits".
   */
  private static String modern(String old) {
    return old.replace("unknown", "").replace("open", "..").replace('u', 'X').replace('y', 'Y');
  }

  /** Reads the day of a day and time; null if the source is anything else. */
  static @Nullable PublicationDate readDayOfTime(String source) {
    boolean isTimed = source.length() > DAY_LENGTH && source.charAt(DAY_LENGTH) == 'T';
    return isTimed && TIME.matcher(source).region(DAY_LENGTH, source.length()).matches()
        ? PublicationDate.parseEdtf(source.substring(0, DAY_LENGTH)).orElse(null)
        : null;
  }

  /** Tells whether a source is a time of this day. */
  static boolean isTimeOf(String source, PublicationDate day) {
    return day.equals(readDayOfTime(Latex.unbraced(source)));
  }

  /** Reads one text: EDTF, a date as people write it, or a literal. */
  static PublicationDate read(String text) {
    int year = number(text);
    if (year >= 100 && (text.length() == 4 || text.length() == 3)) {
      return PublicationDate.of(year);
    }
    return PublicationDate.parseEdtf(text)
        .or(() -> PublicationDate.recognize(text))
        .orElseGet(() -> PublicationDate.parse(text));
  }

  /** Puts a date together; empty parts are absent. */
  static Reading read(String year, String month, String day) {
    if (month.isEmpty()) {
      return new Reading(read(year), false, false);
    }
    int yearNumber = year.length() == 4 || year.length() == 3 ? number(year) : -1;
    int monthNumber = month(month);
    if (yearNumber >= 0 && monthNumber > 0) {
      return ofNumbers(yearNumber, monthNumber, day);
    }
    Optional<PublicationDate> free = free(year, month, day);
    return free.map(date -> new Reading(date, true, !day.isEmpty()))
        .orElseGet(() -> new Reading(read(year), false, false));
  }

  private static Reading ofNumbers(int year, int month, String day) {
    int dayNumber = day.length() <= 2 ? number(day) : -1;
    if (day.isEmpty()) {
      return new Reading(PublicationDate.of(year, month), true, false);
    }
    if (dayNumber > 0 && dayNumber <= java.time.YearMonth.of(year, month).lengthOfMonth()) {
      return new Reading(PublicationDate.of(year, month, dayNumber), true, true);
    }
    String name = MONTH_NAMES.get(month - 1);
    return PublicationDate.recognize(day + " " + name + " " + year)
        .map(date -> new Reading(date, true, true))
        .orElseGet(() -> new Reading(PublicationDate.of(year, month), true, false));
  }

  private static Optional<PublicationDate> free(String year, String month, String day) {
    if (month.length() > 60 || year.length() > 60) {
      return Optional.empty();
    }
    String spaced = month.replace('\u00a0', ' ');
    String before = day.isEmpty() ? "" : day + " ";
    return PublicationDate.recognize(before + spaced + " " + year)
        .or(() -> PublicationDate.recognize(before + spaced + ", " + year));
  }

  /** Returns the number of a month, 0 if the text is none. */
  private static int month(String text) {
    int number = text.length() <= 2 ? number(text) : -1;
    if (number >= 1 && number <= 12) {
      return number;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    int index = MONTHS.indexOf(name);
    index = index < 0 ? MONTH_NAMES.indexOf(name) : index;
    return index < 0 && name.equals("sept") ? 9 : index + 1;
  }

  /** Returns the number that a text of digits is, -1 if it is none. */
  private static int number(String text) {
    int number = text.isEmpty() || text.length() > 9 ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      char c = text.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : -1;
    }
    return number;
  }

  // Writing

  /**
   * Returns the texts that read as a date or, if there are none, those that say most of it; where
   * an interval has one end only, they are its year.
   */
  static Parts write(PublicationDate date) {
    List<Parts> forms = forms(date);
    for (Parts parts : forms) {
      if (read(parts.year(), parts.month(), parts.day()).date().equals(date)) {
        return parts;
      }
    }
    if (forms.isEmpty()) {
      return new Parts(date.literal().orElse(""), "", "");
    }
    boolean hasOneEnd = date.isInterval() && (date.start().isEmpty() || date.end().isEmpty());
    return forms.get(hasOneEnd ? forms.size() - 1 : 0);
  }

  private static List<Parts> forms(PublicationDate date) {
    List<Parts> forms = new ArrayList<>();
    Optional<DatePoint> start = date.start();
    Optional<DatePoint> end = date.end();
    if (date.isInterval()) {
      addInterval(forms, date, start.orElse(null), end.orElse(null));
    }
    start.or(() -> end).ifPresent(point -> addPoint(forms, point));
    return forms;
  }

  private static void addInterval(
      List<Parts> forms, PublicationDate date, @Nullable DatePoint start, @Nullable DatePoint end) {
    if (start != null && end != null) {
      addMonths(forms, start, end);
      if (start.year() != end.year() || (isYear(start) && isYear(end))) {
        forms.add(new Parts(year(start) + DASH + year(end), "", ""));
      }
    } else if (start != null && date.hasOpenEnd()) {
      forms.add(new Parts(year(start) + DASH, "", ""));
    }
  }

  private static boolean isYear(DatePoint point) {
    return point.month().isEmpty() && point.season().isEmpty();
  }

  private static void addMonths(List<Parts> forms, DatePoint start, DatePoint end) {
    if (start.year() == end.year() && start.month().isPresent() && end.month().isPresent()) {
      String first = MONTHS.get(start.month().getAsInt() - 1);
      String last = MONTHS.get(end.month().getAsInt() - 1);
      if (start.day().isPresent() && end.day().isPresent()) {
        String from = start.day().getAsInt() + " " + first;
        String to = end.day().getAsInt() + " " + last;
        boolean isOneMonth = first.equals(last);
        forms.add(
            new Parts(
                year(start),
                isOneMonth ? first : from + DASH + to,
                isOneMonth ? start.day().getAsInt() + DASH + end.day().getAsInt() : ""));
      } else {
        forms.add(new Parts(year(start), first + DASH + last, ""));
      }
    }
  }

  private static void addPoint(List<Parts> forms, DatePoint point) {
    if (point.month().isPresent()) {
      String day = point.day().isPresent() ? String.valueOf(point.day().getAsInt()) : "";
      forms.add(new Parts(year(point), MONTHS.get(point.month().getAsInt() - 1), day));
    }
    point
        .season()
        .flatMap(Season::plain)
        .ifPresent(
            season -> forms.add(new Parts(year(point), SEASONS.get(season.code() - 21), "")));
    if (point.unspecifiedYearDigits() == 1) {
      forms.add(new Parts(year(point) + "s", "", ""));
    }
    if (point.unspecifiedYearDigits() > 1) {
      forms.add(new Parts(point.toString(), "", ""));
    }
    forms.add(new Parts(year(point), "", ""));
    forms.add(new Parts(year(point.year()), "", ""));
  }

  private static String year(DatePoint point) {
    DateQualifier qualifier = point.qualifier();
    return (qualifier.isApproximate() ? "ca. " : "")
        + year(point.year())
        + (qualifier.isUncertain() ? "?" : "");
  }

  private static String year(long year) {
    if (year <= 0) {
      return 1 - year + " BC";
    }
    return year < 1000 ? String.format(Locale.ROOT, "%04d", year) : String.valueOf(year);
  }
}
