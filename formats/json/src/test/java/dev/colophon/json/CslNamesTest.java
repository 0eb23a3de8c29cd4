package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of names, as processors of CSL read them. */
class CslNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "van der Berg|van der|Berg",
        "von und zu|von und|zu",
        "Berg van Dam||Berg van Dam",
        "van Berg van Dam|van|Berg van Dam",
        "berg||berg",
        "van ||van ",
        " van Dam|| van Dam",
      })
  void aLowerCaseBeginningOfTheFamilyIsAParticle(
      String family, @Nullable String particle, String rest) {
    assertThat(name("\"family\":\"" + family + "\",\"parse-names\":true"))
        .isEqualTo(
            Person.builder()
                .nonDroppingParticle(Optional.ofNullable(particle))
                .family(rest)
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Jan de|Jan|de",
        "Jan de la|Jan|de la",
        "Jan de B. la|Jan de B.|la",
        "Jan B.|Jan B.|",
        "jan|jan|",
        "Jan |Jan |",
        " de| de|",
      })
  void aLowerCaseEndOfTheGivenNamesIsAParticle(
      String given, String rest, @Nullable String particle) {
    assertThat(name("\"family\":\"X\",\"given\":\"" + given + "\",\"parse-names\":1"))
        .isEqualTo(
            Person.builder()
                .family("X")
                .given(rest)
                .droppingParticle(Optional.ofNullable(particle))
                .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "\"\"", "\"false\"", "\"no\"", "null", "[]", "{\"x\":1}"})
  void particlesStayOtherwise(String flag) {
    assertThat(name("\"family\":\"de A\",\"given\":\"B de\",\"parse-names\":" + flag))
        .isEqualTo(Person.of("B de", "de A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "\"1\"", "\"true\"", "\"yes\""})
  void particlesThatAreThereStay(String flag) {
    assertThat(
            name(
                "\"family\":\"de A\",\"given\":\"B de\",\"non-dropping-particle\":\"v\","
                    + "\"dropping-particle\":\"w\",\"parse-names\":"
                    + flag))
        .isEqualTo(
            Person.builder()
                .family("de A")
                .given("B de")
                .nonDroppingParticle("v")
                .droppingParticle("w")
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"literal\":\"UN\",\"family\":\"X\"|UN",
        "\"name\":\"UN\"|UN",
        "\"suffix\":\"Jr.\",\"dropping-particle\":\"von\"|von Jr.",
      })
  void otherNamesAreThoseOfOrganizations(String parts, String name) {
    assertThat(name(parts)).isEqualTo(Organization.of(name));
  }

  private static Name name(String parts) {
    String item = "{\"id\":\"a\",\"type\":\"book\",\"author\":[{" + parts + "}]}";
    return new CslJsonFormat()
        .reader()
        .read(item)
        .publications()
        .get(0)
        .contributors()
        .get(0)
        .name();
  }
}
