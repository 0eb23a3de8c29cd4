package dev.colophon.testkit.internal;

import dev.colophon.model.PublicationDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for dates of every shape, years -9999 to 99999. */
final class Dates {
  private Dates() {}

  static Arbitrary<PublicationDate> all(Arbitrary<String> literals) {
    return Shared.choice(
            Tuple.of(8, point()),
            Tuple.of(3, interval()),
            Tuple.of(
                1, Arbitraries.of("in press", "forthcoming", "n.d.", "c. 1900", "2019-02-30", "")),
            Tuple.of(1, literals))
        .map(PublicationDate::parse);
  }

  private static Arbitrary<String> interval() {
    Arbitrary<String> start = Shared.choice(Tuple.of(6, point()), Tuple.of(1, openEnds()));
    Arbitrary<String> end = Shared.choice(Tuple.of(4, point()), Tuple.of(1, openEnds()));
    return Combinators.combine(start, end).as((from, to) -> from + "/" + to);
  }

  private static Arbitrary<String> openEnds() {
    return Arbitraries.of("..", "");
  }

  private static Arbitrary<String> point() {
    Arbitrary<String> qualifier =
        Shared.choice(
            Tuple.of(4, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("?", "~", "%")));
    Arbitrary<String> date =
        Shared.choice(
            Tuple.of(4, year()),
            Tuple.of(3, join(year(), between(1, 12))),
            Tuple.of(5, join(join(year(), between(1, 12)), between(1, 28))),
            Tuple.of(2, join(year(), between(21, 24))),
            Tuple.of(1, join(year(), between(25, 41))),
            Tuple.of(1, Arbitraries.of("199X", "19XX", "1999-XX", "1999-01-XX", "1999-XX-XX")),
            Tuple.of(
                1,
                Arbitraries.of("2001-01-03T17:07:34Z", "2001-01-03T17:07:34+05:00", "2000-02-29")));
    return Combinators.combine(date, qualifier).as((text, mark) -> text + mark);
  }

  private static Arbitrary<String> year() {
    Arbitrary<Integer> usual = Arbitraries.integers().between(1450, 2030);
    Arbitrary<Integer> any = Arbitraries.integers().between(-9999, 99_999);
    return Shared.choice(Tuple.of(3, usual), Tuple.of(1, any)).map(Dates::yearText);
  }

  private static String yearText(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
  }

  private static Arbitrary<String> between(int min, int max) {
    return Arbitraries.integers().between(min, max).map(number -> String.format("%02d", number));
  }

  private static Arbitrary<String> join(Arbitrary<String> first, Arbitrary<String> second) {
    return Combinators.combine(first, second).as((one, two) -> one + "-" + two);
  }
}
