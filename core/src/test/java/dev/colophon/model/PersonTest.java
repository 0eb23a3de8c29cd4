package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void isShownInReadingOrder() {
    assertThat(Person.of("Hubert", "Schmitz").display()).isEqualTo("Hubert Schmitz");
  }

  @Test
  void isShownWithItsParticles() {
    Person poussin =
        Person.builder()
            .given("Charles Louis")
            .droppingParticle("de")
            .nonDroppingParticle("la")
            .family("Vallée Poussin")
            .build();
    assertThat(poussin.display()).isEqualTo("Charles Louis de la Vallée Poussin");
  }

  @Test
  void isShownWithoutASpaceAfterAnApostropheOrAHyphen() {
    assertThat(
            Person.builder()
                .given("Jean")
                .droppingParticle("d'")
                .family("Alembert")
                .build()
                .display())
        .isEqualTo("Jean d'Alembert");
    assertThat(
            Person.builder()
                .given("Jean")
                .droppingParticle("d’")
                .family("Alembert")
                .build()
                .display())
        .isEqualTo("Jean d’Alembert");
    assertThat(Person.builder().nonDroppingParticle("al-").family("Ghazali").build().display())
        .isEqualTo("al-Ghazali");
  }

  @Test
  void isShownWithItsSuffix() {
    Person.Builder king = Person.builder().given("Martin Luther").family("King").suffix("Jr.");
    assertThat(king.build().display()).isEqualTo("Martin Luther King Jr.");
    assertThat(king.commaSuffix(true).build().display()).isEqualTo("Martin Luther King, Jr.");
    assertThat(king.suffix("").build().display()).isEqualTo("Martin Luther King");
  }

  @Test
  void isShownWithTheFamilyNameFirstWhereThatIsTheCustom() {
    assertThat(
            Person.builder().given("Béla").family("Bartók").staticOrdering(true).build().display())
        .isEqualTo("Bartók Béla");
  }

  @Test
  void isShownByOneName() {
    assertThat(Person.builder().family("Plato").build().display()).isEqualTo("Plato");
    assertThat(Person.builder().given("Teresa").build().display()).isEqualTo("Teresa");
    assertThat(Person.of("", "Plato").display()).isEqualTo("Plato");
  }

  @Test
  void needsAFamilyNameOrAGivenName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.builder().suffix("Jr.").build())
        .withMessageContaining("family or given");
  }

  @Test
  void standsBesideOtherKindsOfNames() {
    assertThat(Organization.of("World Health Organization").display())
        .isEqualTo("World Health Organization");
    assertThat(Others.AND_OTHERS.display()).isEqualTo("et al.");
  }
}
