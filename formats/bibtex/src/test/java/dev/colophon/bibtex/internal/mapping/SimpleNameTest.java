package dev.colophon.bibtex.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleNameTest {

  @Test
  void cutsNamesOfCapitalisedWords() {
    assertThat(SimpleName.parse("Knuth, Donald E.")).isEqualTo(Person.of("Donald E.", "Knuth"));
    assertThat(SimpleName.parse("Knuth,Donald")).isEqualTo(Person.of("Donald", "Knuth"));
    assertThat(SimpleName.parse("García Márquez, Gabriel"))
        .isEqualTo(Person.of("Gabriel", "García Márquez"));
    assertThat(SimpleName.parse("Jean-Luc M. Picard"))
        .isEqualTo(Person.of("Jean-Luc M.", "Picard"));
    assertThat(SimpleName.parse("Plato")).isEqualTo(Person.builder().family("Plato").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " Plato",
        "Plato ",
        "Ada  Lovelace",
        "Lovelace,  Ada",
        "Lovelace , Ada",
        "Lovelace,",
        ", Ada",
        "Vincent van Gogh",
        "van Gogh, Vincent",
        "King, Jr., Martin",
        "{NASA}",
        "G\\\"odel, Kurt",
        "Ada~Lovelace",
        "Wei Li 0001",
        "A--B C",
        "O'Brien, Flann"
      })
  void leavesOtherNames(String name) {
    assertThat(SimpleName.parse(name)).isNull();
  }
}
