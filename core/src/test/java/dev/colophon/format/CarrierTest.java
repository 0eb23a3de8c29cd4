package dev.colophon.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import dev.colophon.model.shape.FullParts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarrierTest {
  private static final Publication BOOK =
      Publication.book("Local Enterprises").editor("Hubert", "Schmitz").build();
  private static final Publication FULL = FullParts.publication();
  private static final String CARRIER = Carrier.encode(BOOK, FULL).orElseThrow();

  @Test
  void carriesWhatATextDoesNot() {
    assertThat(Carrier.apply(BOOK, CARRIER)).isEqualTo(ReadRecord.of(FULL, List.of()));
  }

  @Test
  void isNotNeededForEqualPublications() {
    assertThat(Carrier.encode(BOOK, BOOK)).isEmpty();
  }

  @Test
  void isAsciiThatFitsIntoAnyField() {
    assertThat(CARRIER).matches("colophon1:[A-Za-z0-9_-]+\\.[0-9a-f]{1,8}");
    assertThat(Carrier.isCarrier(CARRIER)).isTrue();
    assertThat(Carrier.isCarrier("colophon1:")).isTrue();
    assertThat(Carrier.isCarrier("a colophon1:")).isFalse();
    assertThat(Carrier.isCarrier("")).isFalse();
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Carrier.encode(BOOK, FULL)).contains(CARRIER);
  }

  @Test
  void doesNotMindWhiteSpace() {
    String folded = String.join("\r\n\t ", CARRIER.split("(?<=\\G.{10})", -1));
    assertThat(folded).contains("\r\n");
    assertThat(Carrier.apply(BOOK, folded)).isEqualTo(ReadRecord.of(FULL, List.of()));
  }

  @Test
  void givesWayToAnEdit() {
    String carrier = Carrier.encode(BOOK, BOOK.withEdition("2").withMedium("CD")).orElseThrow();
    ReadRecord read = Carrier.apply(BOOK.withEdition("3"), carrier);
    assertThat(read.publication()).contains(BOOK.withEdition("3").withMedium("CD"));
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("carrier.edited");
              assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
              assertThat(diagnostic.tokens()).containsExactly("edition");
              assertThat(diagnostic.message()).startsWith("edition ");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colophon1:",
        "colophon1:.",
        "colophon1:abc.1",
        "colophon1:!.0",
        "colophon1:YQ.0",
        ""
      })
  void costsADiagnosticIfItIsDamaged(String damaged) {
    assertDamaged(damaged);
  }

  @Test
  void carriesNothingIfItIsEmpty() {
    assertThat(Carrier.apply(BOOK, "colophon1:.0")).isEqualTo(ReadRecord.of(BOOK, List.of()));
  }

  @Test
  void costsADiagnosticIfItIsCutOffAnywhere() {
    for (int length = 0; length < CARRIER.length(); length++) {
      assertDamaged(CARRIER.substring(0, length));
    }
  }

  @Property(tries = 1000)
  void costsADiagnosticIfACharacterIsAnother(
      @ForAll int where, @ForAll("characters") char character) {
    int index = Math.floorMod(where, CARRIER.length());
    String changed = CARRIER.substring(0, index) + character + CARRIER.substring(index + 1);
    ReadRecord read = Carrier.apply(BOOK, changed);
    if (!read.publication().equals(java.util.Optional.of(FULL))) {
      assertDamaged(changed);
    }
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.oneOf(Arbitraries.chars().alpha().numeric(), Arbitraries.chars());
  }

  @Property
  void takesAnyText(@ForAll String text) {
    assertDamaged("colophon1:" + text + ".x");
  }

  private static void assertDamaged(String carrier) {
    ReadRecord read = Carrier.apply(BOOK, carrier);
    assertThat(read.publication()).contains(BOOK);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("carrier.damaged");
  }
}
