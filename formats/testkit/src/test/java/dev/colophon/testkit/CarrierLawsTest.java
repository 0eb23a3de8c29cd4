package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Difference;
import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import dev.colophon.model.Publications;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Carriers and differences between any two publications. */
class CarrierLawsTest {

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  /** Publications that have much in common with a given one, with some parts of another one. */
  private static Publication mixed(Publication one, Publication other, int parts) {
    Publication.Builder mixed = one.toBuilder();
    if ((parts & 1) != 0) {
      mixed.contributors(other.contributors());
    }
    if ((parts & 2) != 0) {
      mixed.container(other.container()).title(other.title());
    }
    if ((parts & 4) != 0) {
      mixed.keywords(other.keywords()).identifiers(other.identifiers());
    }
    if ((parts & 8) != 0) {
      mixed.issued(other.issued()).publisher(other.publisher()).original(other.original());
    }
    return mixed.build();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aCarrierTurnsOnePublicationIntoTheOther(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll int parts) {
    for (Publication target : List.of(other, mixed(one, other, parts))) {
      Optional<String> carrier = Carrier.encode(one, target);
      assertThat(carrier.isEmpty()).isEqualTo(one.equals(target));
      carrier.ifPresent(
          text -> assertThat(Carrier.apply(one, text)).isEqualTo(ReadRecord.of(target, List.of())));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anEditWins(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll("texts") String edition) {
    String carrier = Carrier.encode(one, other.withEdition("carried")).orElse("");
    Publication edited = one.withEdition(edition);
    Assume.that(!carrier.isEmpty() && !edited.equals(one) && !edition.equals("carried"));
    ReadRecord read = Carrier.apply(edited, carrier);
    assertThat(read.publication()).contains(other.withEdition(edition));
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("carrier.edited");
              assertThat(diagnostic.tokens()).containsExactly("edition");
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aCarrierOfAnotherRecordNeverThrows(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll("publications") Publication third) {
    Carrier.encode(one, other)
        .map(carrier -> Carrier.apply(third, carrier))
        .ifPresent(
            read -> {
              assertThat(read.publication()).isPresent();
              assertThat(read.diagnostics()).allMatch(CarrierLawsTest::isOfCarrier);
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aCarrierThatIsCutOffCostsADiagnosticOnly(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll int length) {
    String carrier = Carrier.encode(one, other).orElse("");
    Assume.that(!carrier.isEmpty());
    assertDamaged(one, carrier.substring(0, Math.floorMod(length, carrier.length())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aCarrierThatIsChangedCostsADiagnosticOnly(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll int where) {
    String carrier = Carrier.encode(one, other).orElse("");
    int patch = "colophon1:".length();
    Assume.that(!carrier.isEmpty());
    int index = patch + Math.floorMod(where, carrier.indexOf('.') - patch - 1);
    char changed = carrier.charAt(index) == 'A' ? 'B' : 'A';
    assertDamaged(one, carrier.substring(0, index) + changed + carrier.substring(index + 1));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aHostileCarrierNeverThrows(
      @ForAll("publications") Publication one, @ForAll("texts") String text) {
    ReadRecord read = Carrier.apply(one, "colophon1:" + text);
    assertThat(read.publication()).contains(one);
    assertThat(read.diagnostics()).allMatch(CarrierLawsTest::isOfCarrier);
  }

  @Provide
  Arbitrary<String> texts() {
    return PublicationArbitraries.hostileText();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void differencesAreEmptyOnlyBetweenEqualPublications(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll int parts) {
    Publication target = mixed(one, other, parts);
    assertThat(Publications.diff(one, one.toBuilder().build())).isEmpty();
    assertThat(Publications.diff(one, other).isEmpty()).isEqualTo(one.equals(other));
    assertThat(Publications.diff(one, target).isEmpty()).isEqualTo(one.equals(target));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void differencesAreInTheSamePropertiesBothWays(
      @ForAll("publications") Publication one, @ForAll("publications") Publication other) {
    assertThat(properties(Publications.diff(one, other)))
        .isEqualTo(properties(Publications.diff(other, one)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void differencesHaveADifference(
      @ForAll("publications") Publication one,
      @ForAll("publications") Publication other,
      @ForAll int parts) {
    for (Difference difference : Publications.diff(one, mixed(one, other, parts))) {
      assertThat(difference.before().isPresent() || difference.after().isPresent()).isTrue();
      assertThat(ModelPath.parse(difference.path().toString())).isEqualTo(difference.path());
    }
  }

  private static Set<String> properties(List<Difference> differences) {
    Set<String> properties = new HashSet<>();
    differences.forEach(difference -> properties.add(difference.path().steps().get(0)));
    return properties;
  }

  private static void assertDamaged(Publication publication, String carrier) {
    ReadRecord read = Carrier.apply(publication, carrier);
    assertThat(read.publication()).contains(publication);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("carrier.damaged");
  }

  private static boolean isOfCarrier(Diagnostic diagnostic) {
    return diagnostic.code().startsWith("carrier.");
  }
}
