package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateQualifierTest {
  @ParameterizedTest
  @CsvSource({
    "NONE, '', false, false",
    "UNCERTAIN, ?, true, false",
    "APPROXIMATE, ~, false, true",
    "UNCERTAIN_AND_APPROXIMATE, %, true, true"
  })
  void isMadeOfTwoProperties(
      DateQualifier qualifier, String symbol, boolean uncertain, boolean approximate) {
    assertThat(qualifier.symbol()).isEqualTo(symbol);
    assertThat(qualifier.isUncertain()).isEqualTo(uncertain);
    assertThat(qualifier.isApproximate()).isEqualTo(approximate);
    assertThat(DateQualifier.of(uncertain, approximate)).isEqualTo(qualifier);
  }
}
