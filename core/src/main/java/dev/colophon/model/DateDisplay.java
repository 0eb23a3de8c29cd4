package dev.colophon.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes dates for people. */
final class DateDisplay {
  private final Locale locale;
  private final boolean english;
  private final boolean dayFirst;

  /** The language of a locale without one is English. */
  DateDisplay(Locale locale) {
    this.locale = locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    this.english = this.locale.getLanguage().equals("en");
    this.dayFirst = english && !locale.getCountry().equals("US");
  }

  String text(PublicationDate date) {
    if (date.isInterval()) {
      return interval(date);
    }
    return date.literal().or(() -> date.start().map(this::text)).orElseThrow();
  }

  private String interval(PublicationDate date) {
    String start = date.start().map(this::text).orElse(date.hasUnknownStart() ? "?" : "");
    String end = date.end().map(this::text).orElse(date.hasUnknownEnd() ? "?" : "");
    boolean years = start.indexOf(' ') < 0 && end.indexOf(' ') < 0;
    return years ? start + "–" + end : (start + " – " + end).strip();
  }

  private String text(DatePoint date) {
    String circa = english ? "c. " : "ca. ";
    return (date.qualifier().isApproximate() ? circa : "")
        + unqualified(date)
        + (date.qualifier().isUncertain() ? "?" : "");
  }

  private String unqualified(DatePoint date) {
    if (date.unspecifiedYearDigits() > 0) {
      return isNamedDecade(date) ? date.year() + "s" : edtf(date);
    }
    if (date.season().isPresent()) {
      return season(date, date.season().orElseThrow());
    }
    if (date.toLocalDate().isPresent()) {
      return day(date.toLocalDate().orElseThrow());
    }
    if (date.month().isPresent()) {
      return month(date.month().getAsInt(), TextStyle.FULL_STANDALONE) + " " + year(date.year());
    }
    return year(date.year());
  }

  /** Not the 1900s, which are a decade to some and a century to others. */
  private boolean isNamedDecade(DatePoint date) {
    return english && date.year() > 0 && date.year() % 100 != 0;
  }

  private static String edtf(DatePoint date) {
    return date.withQualifier(DateQualifier.NONE).toString();
  }

  private String season(DatePoint date, Season season) {
    return season
        .plain()
        .flatMap(plain -> DateWords.season(plain, locale))
        .map(word -> word + " " + year(date.year()))
        .orElseGet(() -> edtf(date));
  }

  private String day(LocalDate date) {
    boolean localized = !dayFirst && date.getYear() > 0;
    return localized
        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date)
        : date.getDayOfMonth()
            + " "
            + month(date.getMonthValue(), TextStyle.FULL)
            + " "
            + year(date.getYear());
  }

  private String month(int month, TextStyle style) {
    return Month.of(month).getDisplayName(style, locale);
  }

  private String year(long astronomical) {
    return astronomical > 0
        ? Long.toString(astronomical)
        : (1 - astronomical) + " " + beforeChrist();
  }

  private String beforeChrist() {
    return IsoEra.BCE.getDisplayName(english ? TextStyle.SHORT : TextStyle.FULL, locale);
  }
}
