package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import dev.colophon.model.Publications;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a format as jqwik properties. A format holds them by passing a subclass:
 *
 * <pre>{@code
 * class RisLawsTest extends FormatLaws {
 *   @Override
 *   protected PublicationFormat format() {
 *     return new RisFormat();
 *   }
 * }
 * }</pre>
 *
 * <p>The data is the same in every run; {@code jqwik.tries.default} sets how much of it is used.
 *
 * @since 0.1.0
 */
public abstract class FormatLaws {
  private static final String CARRIER = "colophon1:";

  /** Makes the laws of a format. */
  protected FormatLaws() {}

  /**
   * Returns the format under test.
   *
   * @return the format
   */
  protected abstract PublicationFormat format();

  /**
   * Returns where the format does not hold a law yet.
   *
   * @return the exclusions, none by default
   */
  protected List<Exclusion> exclusions() {
    return List.of();
  }

  /**
   * Returns the publications to test with.
   *
   * @return the arbitrary, by default the whole model with tame and hostile text
   */
  @Provide
  protected Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Provide
  Arbitrary<List<Publication>> collections() {
    return publications().list().ofMinSize(2).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    Arbitrary<String> hostile =
        PublicationArbitraries.hostileText()
            .list()
            .ofMaxSize(8)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(any, hostile);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void everyRecordReadsAsOneRecord(
      @ForAll("publications") Publication publication, @ForAll Fidelity fidelity) {
    assume(Law.ONE_RECORD, publication);
    String text = write(publication, fidelity).text();
    assertThat(read(text).publications()).describedAs(text).hasSize(1);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void lossesAreExact(@ForAll("publications") Publication publication) {
    assume(Law.EXACT_LOSSES, publication);
    Written written = write(publication, Fidelity.STANDARD);
    assertThat(RoundTrips.differences(written))
        .describedAs(written.text())
        .isEqualTo(Publications.diff(publication, readOne(written.text())));
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void nothingIsLostOnRequest(@ForAll("publications") Publication publication) {
    assume(Law.LOSSLESS, publication);
    Written written = write(publication, Fidelity.LOSSLESS);
    assertThat(Publications.diff(publication, readOne(written.text())))
        .describedAs(written.text())
        .isEmpty();
    assertThat(written.losses().list()).isEmpty();
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void writingIsStable(@ForAll("publications") Publication publication, @ForAll Fidelity fidelity) {
    assume(Law.STABLE, publication);
    String text = write(publication, fidelity).text();
    assertThat(write(readOne(text), fidelity).text()).isEqualTo(text);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void writingIsDeterministic(
      @ForAll("publications") Publication publication, @ForAll Fidelity fidelity) {
    Publication copy = publication.toBuilder().build();
    assertThat(write(copy, fidelity).text()).isEqualTo(write(publication, fidelity).text());
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void recordsReadAloneAsAmongOthers(
      @ForAll("collections") List<Publication> publications, @ForAll Fidelity fidelity) {
    publications.forEach(publication -> assume(Law.INDEPENDENT, publication));
    PublicationWriter writer = writer(fidelity);
    List<Publication> alone =
        publications.stream().map(each -> readOne(writer.write(each).text())).toList();
    String together = writer.writeAll(publications);
    assertThat(withoutIds(read(together).publications()))
        .describedAs(together)
        .isEqualTo(withoutIds(alone));
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void aDamagedCarrierCostsADiagnosticOnly(
      @ForAll("publications") Publication publication, @ForAll int where) {
    String text = write(publication, Fidelity.LOSSLESS).text();
    int start = text.indexOf(CARRIER);
    boolean onlyCarrier = start >= 0 && start == text.lastIndexOf(CARRIER);
    if (!onlyCarrier || text.equals(write(publication, Fidelity.STANDARD).text())) {
      return;
    }
    int damaged = start + CARRIER.length() + Math.floorMod(where, 8);
    String changed =
        text.substring(0, damaged)
            + (text.charAt(damaged) == 'A' ? 'B' : 'A')
            + text.substring(damaged + 1);
    ReadResult result = read(changed);
    assertThat(result.publications())
        .containsExactly(readOne(write(publication, Fidelity.STANDARD).text()));
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("carrier.damaged");
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void anyTextCanBeRead(@ForAll("texts") String text) {
    assertSpansInside(text, read(text));
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void changedTextCanBeRead(
      @ForAll("publications") Publication publication,
      @ForAll("texts") String inserted,
      @ForAll int from,
      @ForAll int to) {
    String text = write(publication, Fidelity.LOSSLESS).text();
    int start = Math.floorMod(from, text.length() + 1);
    int end = start + Math.floorMod(to, Math.min(20, text.length() - start + 1));
    String changed = text.substring(0, start) + inserted + text.substring(end);
    assertSpansInside(changed, read(changed));
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void anyBytesCanBeRead(@ForAll byte[] bytes, @ForAll("publications") Publication publication) {
    byte[] text = write(publication, Fidelity.STANDARD).text().getBytes(StandardCharsets.UTF_8);
    byte[] changed = new byte[text.length + bytes.length];
    int split = Math.floorMod(bytes.length * 31, text.length + 1);
    System.arraycopy(text, 0, changed, 0, split);
    System.arraycopy(bytes, 0, changed, split, bytes.length);
    System.arraycopy(text, split, changed, split + bytes.length, text.length - split);
    assertThat(format().reader().read(bytes)).isNotNull();
    assertThat(format().reader().read(changed)).isNotNull();
  }

  private PublicationWriter writer(Fidelity fidelity) {
    return format().writer(RoundTrips.options(fidelity));
  }

  private Written write(Publication publication, Fidelity fidelity) {
    return RoundTrips.write(format(), publication, fidelity);
  }

  private ReadResult read(String text) {
    return format().reader().read(text);
  }

  private Publication readOne(String text) {
    return RoundTrips.readOne(format(), text);
  }

  private void assume(Law law, Publication publication) {
    for (Exclusion exclusion : exclusions()) {
      Assume.that(exclusion.law() != law || !exclusion.publications().test(publication));
    }
  }

  private static List<Publication> withoutIds(List<Publication> publications) {
    List<Publication> changed = new ArrayList<>();
    publications.forEach(publication -> changed.add(publication.withId(Optional.empty())));
    return changed;
  }

  private static void assertSpansInside(String text, ReadResult result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      diagnostic
          .span()
          .ifPresent(
              span -> {
                assertThat(span.start().offset()).isBetween(0L, span.end().offset());
                assertThat(span.end().offset()).isBetween(0L, (long) text.length());
                assertThat(span.start().line()).isPositive();
                assertThat(span.start().column()).isPositive();
              });
    }
  }
}
