package dev.colophon.testkit;

import static dev.colophon.testkit.RoundTrips.differences;
import static dev.colophon.testkit.RoundTrips.readOne;
import static dev.colophon.testkit.RoundTrips.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Fidelity;
import dev.colophon.format.Loss;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.Written;
import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import dev.colophon.model.Publications;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of conversions from format to format as jqwik properties:
 *
 * <pre>{@code
 * class MyConversionsTest extends ConversionLaws {
 *   @Override
 *   protected List<PublicationFormat> formats() {
 *     return Formats.all();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class ConversionLaws {
  /** Makes the laws of conversions. */
  protected ConversionLaws() {}

  /**
   * Returns the formats to convert between.
   *
   * @return at least one format
   */
  protected abstract List<PublicationFormat> formats();

  /**
   * Returns the publications to convert.
   *
   * @return the arbitrary, by default the whole model with tame and hostile text
   */
  @Provide
  protected Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Provide
  Arbitrary<PublicationFormat> format() {
    return Arbitraries.of(formats());
  }

  @Provide
  Arbitrary<List<PublicationFormat>> chains() {
    return format().list().ofMinSize(2).ofMaxSize(5);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void aChainLosesNothingOnRequest(
      @ForAll("publications") Publication publication,
      @ForAll("chains") List<PublicationFormat> chain) {
    Publication last = publication;
    for (PublicationFormat format : chain) {
      last = readOne(format, write(format, last, Fidelity.LOSSLESS).text());
    }
    assertThat(Publications.diff(publication, last)).isEmpty();
  }

  /** What the second format loses is told for what the first one gives, kept fields and all. */
  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void twoConversionsLoseWhatTheirLossesSay(
      @ForAll("publications") Publication publication,
      @ForAll("format") PublicationFormat first,
      @ForAll("format") PublicationFormat second) {
    Written one = write(first, publication, Fidelity.STANDARD);
    Publication between = readOne(first, one.text());
    Written two = write(second, between, Fidelity.STANDARD);
    Publication last = readOne(second, two.text());
    assertThat(differences(two))
        .describedAs(two.text())
        .isEqualTo(Publications.diff(between, last));
    List<ModelPath> told =
        Stream.of(one, two).flatMap(written -> paths(written.losses().list())).toList();
    assertThat(Publications.diff(publication, last))
        .describedAs(one.text() + two.text())
        .allMatch(difference -> told.stream().anyMatch(path -> meet(path, difference.path())));
  }

  private static Stream<ModelPath> paths(List<Loss> losses) {
    return losses.stream().map(Loss::path);
  }

  /** A part meets itself and what it is made of; the place in a list moves as elements are lost. */
  private static boolean meet(ModelPath one, ModelPath other) {
    int common = Math.min(one.names().size(), other.names().size());
    return one.names().subList(0, common).equals(other.names().subList(0, common));
  }
}
