package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicationDateLawsTest {
  @Property
  void readsWhatItPrints(@ForAll("dates") PublicationDate date) {
    assertThat(PublicationDate.parse(date.toString())).isEqualTo(date);
    assertThat(date.isLiteral()).isFalse();
  }

  @Property
  void printsWhatItRead(@ForAll("texts") String text) {
    PublicationDate date = PublicationDate.parse(text);
    assertThat(date).hasToString(text);
    assertThat(PublicationDate.parseEdtf(text).isPresent()).isEqualTo(!date.isLiteral());
    assertThat(PublicationDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void readsOnlyOneTextAsAValue(
      @ForAll("dates") PublicationDate date, @ForAll("dates") PublicationDate other) {
    assertThat(date.toString().equals(other.toString())).isEqualTo(date.equals(other));
  }

  @Property
  void recognizesNothingElseThanEdtf(@ForAll("texts") String text) {
    PublicationDate.recognize(text).ifPresent(date -> assertThat(date.isLiteral()).isFalse());
  }

  @Property
  void recognizesEdtfAsItself(@ForAll("dates") PublicationDate date) {
    assertThat(PublicationDate.recognize(" " + date + "\n")).contains(date);
  }

  @Property
  void recognizesTheDaysAndMonthsItDisplays(@ForAll("plainPoints") DatePoint point) {
    PublicationDate date = PublicationDate.of(point);
    assertThat(PublicationDate.recognize(date.display(Locale.ENGLISH))).contains(date);
    assertThat(PublicationDate.recognize(date.display(Locale.US))).contains(date);
  }

  @Property
  void displaysEveryDate(@ForAll("dates") PublicationDate date, @ForAll("locales") Locale locale) {
    assertThatCode(() -> date.display(locale)).doesNotThrowAnyException();
    assertThat(date.display(locale)).isNotBlank();
  }

  @Property
  void ordersConsistentlyWithEquals(
      @ForAll("dates") PublicationDate a,
      @ForAll("dates") PublicationDate b,
      @ForAll("dates") PublicationDate c) {
    Comparator<PublicationDate> order = PublicationDate.chronological();
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void coversItsDaysInOrder(@ForAll("points") DatePoint point) {
    assertThat(point.earliest().orElseThrow()).isBeforeOrEqualTo(point.latest().orElseThrow());
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(Locale.getAvailableLocales());
  }

  @Provide
  Arbitrary<PublicationDate> dates() {
    return Arbitraries.oneOf(
            points().map(PublicationDate::of),
            times(),
            intervals(),
            intervalEnds().map(PublicationDate::openEnd),
            intervalEnds().map(PublicationDate::openStart),
            intervalEnds().map(PublicationDate::unknownEnd),
            intervalEnds().map(PublicationDate::unknownStart))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<DatePoint> points() {
    return Combinators.combine(
            Arbitraries.oneOf(exactPoints(), unspecifiedPoints()),
            Arbitraries.of(DateQualifier.class))
        .as(DatePoint::withQualifier)
        .withoutEdgeCases();
  }

  /** Points that people write as clearly: years of four digits or before Christ. */
  @Provide
  Arbitrary<DatePoint> plainPoints() {
    return exactPoints()
        .filter(point -> point.year() <= 0 || point.year() >= 1000)
        .filter(point -> Math.abs(point.year()) <= 9999)
        .filter(point -> point.season().isEmpty() || point.season().equals(plainSeason(point)));
  }

  private static Optional<Season> plainSeason(DatePoint point) {
    return point.season().flatMap(Season::plain);
  }

  private Arbitrary<DatePoint> intervalEnds() {
    return Combinators.combine(exactPoints(), Arbitraries.of(DateQualifier.class))
        .as(DatePoint::withQualifier);
  }

  private Arbitrary<PublicationDate> intervals() {
    return Combinators.combine(intervalEnds(), intervalEnds())
        .as((a, b) -> a.isAfter(b) ? PublicationDate.between(b, a) : PublicationDate.between(a, b));
  }

  private Arbitrary<PublicationDate> times() {
    Arbitrary<String> times =
        Combinators.combine(number(0, 23), number(0, 59), number(0, 59)).as("%s:%s:%s"::formatted);
    Arbitrary<String> shifts = Arbitraries.of("", "Z", "+02", "-11:30", "+14:00", "+00:00");
    return Combinators.combine(days(), times, shifts)
        .as((day, time, shift) -> PublicationDate.parse(day + "T" + time + shift));
  }

  private static Arbitrary<String> number(int min, int max) {
    return Arbitraries.integers().between(min, max).map("%02d"::formatted);
  }

  private static Arbitrary<DatePoint> exactPoints() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-99_999, 99_999).map(DatePoint::of),
        Combinators.combine(plainYears(), Arbitraries.integers().between(1, 12)).as(DatePoint::of),
        Combinators.combine(plainYears(), Arbitraries.of(Season.class)).as(DatePoint::season),
        days());
  }

  private static Arbitrary<DatePoint> days() {
    return Combinators.combine(plainYears(), Arbitraries.integers().between(1, 365))
        .as((year, day) -> DatePoint.of(LocalDate.ofYearDay(year, day)));
  }

  private static Arbitrary<DatePoint> unspecifiedPoints() {
    Arbitrary<Integer> years = plainYears().filter(year -> year >= 0 || year <= -100);
    return Arbitraries.oneOf(
        years.map(DatePoint::decadeOf),
        years.map(DatePoint::centuryOf),
        Combinators.combine(plainYears(), Arbitraries.of("XX", "XX-XX", "01-XX", "12-XX"))
            .as((year, rest) -> PublicationDate.parse(DatePoint.of(year) + "-" + rest))
            .map(date -> date.start().orElseThrow()));
  }

  private static Arbitrary<Integer> plainYears() {
    return Arbitraries.integers().between(-9999, 9999);
  }

  /** Text near to dates and far from them, well-formed. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> near =
        Arbitraries.of(
                "1",
                "0",
                "9",
                "19",
                "20",
                "1998",
                "2004",
                "12",
                "31",
                "-",
                "--",
                "–",
                "/",
                "//",
                ".",
                "..",
                ",",
                " ",
                "X",
                "XX",
                "Y",
                "?",
                "~",
                "%",
                "T",
                ":",
                "Z",
                "+",
                "c.",
                "ca",
                "Jul",
                "July",
                "mars",
                "Spring",
                "été",
                "to",
                "of",
                "s",
                "'",
                "st",
                "th",
                "BC",
                "B.",
                "AD",
                "[",
                "]",
                "(",
                ")",
                "©",
                "१",
                "９",
                "\u0000",
                "\u0301",
                "\ud83d\ude00",
                "\ud835\udfd9",
                "º")
            .list()
            .ofMaxSize(9)
            .map(pieces -> String.join("", pieces));
    Arbitrary<String> far =
        Arbitraries.strings().ofMaxLength(100).filter(PublicationDateLawsTest::isWellFormed);
    Arbitrary<String> changed =
        Combinators.combine(dates(), Arbitraries.integers().between(0, 25), near)
            .as(
                (date, index, piece) ->
                    new StringBuilder(date.toString())
                        .insert(Math.min(index, date.toString().length()), piece)
                        .toString());
    return Arbitraries.oneOf(near, far, changed).withoutEdgeCases();
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
