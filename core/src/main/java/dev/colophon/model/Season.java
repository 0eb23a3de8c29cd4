package dev.colophon.model;

import java.util.Optional;

/**
 * A season or another division of a year, with its code in EDTF.
 *
 * <p>Codes 21 to 24 belong to level 1 of EDTF; codes 25 to 41 belong to level 2 and are known to
 * BibLaTeX as year divisions. Which months a season covers is a convention: the plain seasons are
 * taken as those of the northern hemisphere, and a winter runs into the year after. It serves
 * {@link DatePoint#earliest()}, {@link DatePoint#latest()} and sorting.
 *
 * <p>Source: EDTF, level 1 "Seasons" and level 2 "Sub-year groupings" (ISO 8601-2:2019).
 *
 * @since 0.1.0
 */
public enum Season {
  /** Spring, hemisphere not told. */
  SPRING(21, 3, 3),
  /** Summer, hemisphere not told. */
  SUMMER(22, 6, 3),
  /** Autumn, hemisphere not told. */
  AUTUMN(23, 9, 3),
  /** Winter, hemisphere not told. */
  WINTER(24, 12, 3),
  /** Spring of the northern hemisphere. */
  NORTHERN_SPRING(25, 3, 3),
  /** Summer of the northern hemisphere. */
  NORTHERN_SUMMER(26, 6, 3),
  /** Autumn of the northern hemisphere. */
  NORTHERN_AUTUMN(27, 9, 3),
  /** Winter of the northern hemisphere. */
  NORTHERN_WINTER(28, 12, 3),
  /** Spring of the southern hemisphere. */
  SOUTHERN_SPRING(29, 9, 3),
  /** Summer of the southern hemisphere. */
  SOUTHERN_SUMMER(30, 12, 3),
  /** Autumn of the southern hemisphere. */
  SOUTHERN_AUTUMN(31, 3, 3),
  /** Winter of the southern hemisphere. */
  SOUTHERN_WINTER(32, 6, 3),
  /** January to March. */
  QUARTER_1(33, 1, 3),
  /** April to June. */
  QUARTER_2(34, 4, 3),
  /** July to September. */
  QUARTER_3(35, 7, 3),
  /** October to December. */
  QUARTER_4(36, 10, 3),
  /** January to April. */
  QUADRIMESTER_1(37, 1, 4),
  /** May to August. */
  QUADRIMESTER_2(38, 5, 4),
  /** September to December. */
  QUADRIMESTER_3(39, 9, 4),
  /** January to June. */
  SEMESTER_1(40, 1, 6),
  /** July to December. */
  SEMESTER_2(41, 7, 6);

  static final int MIN_CODE = 21;
  static final int MAX_CODE = 41;
  private static final int FIRST_QUARTER_CODE = 33;
  private static final Season[] BY_CODE = values();

  private final int code;
  private final int firstMonth;
  private final int months;

  Season(int code, int firstMonth, int months) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.months = months;
  }

  /**
   * Returns the season with a code of EDTF.
   *
   * @param codeFrom21To41 the code, from 21 to 41
   * @return the season
   * @throws IllegalArgumentException if there is no such code
   */
  public static Season of(int codeFrom21To41) {
    if (!isCode(codeFrom21To41)) {
      throw new IllegalArgumentException("codeFrom21To41 is " + codeFrom21To41);
    }
    return BY_CODE[codeFrom21To41 - MIN_CODE];
  }

  /**
   * Returns the code that EDTF writes in place of the month.
   *
   * @return a number from 21 to 41
   */
  public int code() {
    return code;
  }

  /**
   * Returns one of the four plain seasons, without the hemisphere.
   *
   * @return {@link #SPRING}, {@link #SUMMER}, {@link #AUTUMN} or {@link #WINTER}; empty for a
   *     quarter, quadrimester or semester
   */
  public Optional<Season> plain() {
    return code < FIRST_QUARTER_CODE
        ? Optional.of(BY_CODE[(code - MIN_CODE) % 4])
        : Optional.empty();
  }

  static boolean isCode(int number) {
    return number >= MIN_CODE && number <= MAX_CODE;
  }

  /** The first month, from 1 to 12. */
  int firstMonth() {
    return firstMonth;
  }

  /** The number of months. */
  int months() {
    return months;
  }

  boolean includesMonth(int monthFrom1To12) {
    return Math.floorMod(monthFrom1To12 - firstMonth, 12) < months;
  }
}
