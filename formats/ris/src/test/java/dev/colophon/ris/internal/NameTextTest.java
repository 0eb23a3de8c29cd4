package dev.colophon.ris.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {
  private static final Person SMITH = Person.of("J.", "Smith");
  private static final Person DOE = Person.of("A.", "Doe");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "King, Martin Luther, Jr.",
        "King, Jr., Martin Luther",
        "Martin Luther King, Jr.",
        "Martin Luther King Jr."
      })
  void readsASuffixWhereverItStands(String text) {
    assertThat(NameText.read(text))
        .containsExactly(
            Person.builder().given("Martin Luther").family("King").suffix("Jr.").build());
  }

  @Test
  void readsASuffixOfAFamilyNameAlone() {
    Name king = Person.builder().family("King").suffix("Jr.").build();
    assertThat(NameText.write(king)).isEqualTo("King, , Jr.");
    assertThat(NameText.read("King, , Jr.")).containsExactly(king);
    assertThat(NameText.read("Ada King Jr."))
        .containsExactly(Person.builder().given("Ada").family("King").suffix("Jr.").build());
  }

  @Test
  void keepsASuffixWithAnOrganization() {
    assertThat(NameText.read("Royal Society, Jr."))
        .hasSize(1)
        .first()
        .isInstanceOf(Organization.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'van der Berg, Anna', Anna, , van der, Berg",
    "'van  der  Berg, Anna', Anna, , van  der, Berg",
    "'Berg, Anna van der', Anna, van der, , Berg",
    "Anna van der Berg, Anna, , van der, Berg",
    "Berg AM, AM, , , Berg",
    "Berg Maier A.-M., A.-M., , , Berg Maier",
    "A. M. Berg, A. M., , , Berg",
    "Berg, , , , Berg",
    "Anna Maria Elena Sofia Berg, Anna Maria Elena Sofia, , , Berg"
  })
  void readsThePartsOfAName(
      String text, String given, String dropping, String nonDropping, String family) {
    Person.Builder person = Person.builder().family(family);
    if (given != null) {
      person.given(given);
    }
    if (dropping != null) {
      person.droppingParticle(dropping);
    }
    if (nonDropping != null) {
      person.nonDroppingParticle(nonDropping);
    }
    assertThat(NameText.read(text)).containsExactly(person.build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "World Health Organization",
        "Anna Maria Elena Sofia Carla Berg",
        "University of California, Department of Physics",
        "Deutsche Bank, AG",
        "Wiley, Inc.",
        ", Smith"
      })
  void readsOrganizations(String text) {
    assertThat(NameText.read(text)).containsExactly(Organization.of(text));
  }

  @Test
  void readsAnOrganizationMarkedByAComma() {
    assertThat(NameText.read("Pink Floyd,")).containsExactly(Organization.of("Pink Floyd"));
  }

  @Test
  void takesInitialsBehindAnOrganizationsWordForAPersons() {
    assertThat(NameText.read("Church Wells, J.")).containsExactly(Person.of("J.", "Church Wells"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Smith, J.; Doe, A.", "Smith, J.;Doe, A.;", "Smith, J. ; Doe, A.; "})
  void readsNamesBetweenSemicolons(String text) {
    assertThat(NameText.read(text)).containsExactly(SMITH, DOE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smith, J.; et al.",
        "Smith, J.; others",
        "Smith, J. et al.",
        "Smith, J., et al",
        "Smith, J. ET AL."
      })
  void readsAndOthers(String text) {
    assertThat(NameText.read(text)).containsExactly(SMITH, Others.AND_OTHERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"et al.", "et al", "others", "And Others"})
  void readsAndOthersAlone(String text) {
    assertThat(NameText.read(text)).containsExactly(Others.AND_OTHERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smith, J.; Doe",
        "Smith; Doe, A.",
        "et al.; Doe, A.",
        ", J.; Doe, A.",
        "Smith, J.; ; Doe, A.",
        "Pet al"
      })
  void readsOneNameWhereNotEachHasAComma(String text) {
    assertThat(NameText.read(text)).hasSize(1);
  }

  @Test
  void readsNothingInNoText() {
    assertThat(NameText.read("")).isEmpty();
  }

  @Test
  void writesWhatItReads() {
    List<Name> names =
        List.of(
            Others.AND_OTHERS,
            SMITH,
            Person.builder().family("Madonna").build(),
            Organization.of("Pink Floyd"),
            Organization.of("World Health Organization"));
    assertThat(names)
        .allSatisfy(name -> assertThat(NameText.read(NameText.write(name))).containsExactly(name));
    assertThat(names.stream().map(NameText::write))
        .containsExactly(
            "et al.", "Smith, J.", "Madonna", "Pink Floyd,", "World Health Organization");
  }
}
