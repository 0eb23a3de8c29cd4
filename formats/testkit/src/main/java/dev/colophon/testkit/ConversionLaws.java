package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Fidelity;
import dev.colophon.format.Loss;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Difference;
import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import dev.colophon.model.Publications;
import java.util.ArrayList;
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
  private static final String SEED = "20041101";

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

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aChainLosesNothingOnRequest(
      @ForAll("publications") Publication publication,
      @ForAll("chains") List<PublicationFormat> chain) {
    Publication last = publication;
    for (PublicationFormat format : chain) {
      last = read(format, write(format, last, Fidelity.LOSSLESS));
    }
    assertThat(Publications.diff(publication, last)).isEmpty();
  }

  /** What the second format loses is told for what the first one gives, kept fields and all. */
  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void twoConversionsLoseWhatTheirLossesSay(
      @ForAll("publications") Publication publication,
      @ForAll("format") PublicationFormat first,
      @ForAll("format") PublicationFormat second) {
    Written one = write(first, publication, Fidelity.STANDARD);
    Publication between = read(first, one);
    Written two = write(second, between, Fidelity.STANDARD);
    Publication last = read(second, two);
    assertThat(differences(two))
        .describedAs(two.text())
        .isEqualTo(Publications.diff(between, last));
    List<ModelPath> told =
        Stream.of(one, two).flatMap(written -> paths(written.losses().list())).toList();
    assertThat(Publications.diff(publication, last))
        .describedAs(one.text() + two.text())
        .allMatch(difference -> told.stream().anyMatch(path -> meet(path, difference.path())));
  }

  private static Written write(
      PublicationFormat format, Publication publication, Fidelity fidelity) {
    return format.writer(WriteOptions.builder().fidelity(fidelity).build()).write(publication);
  }

  private static Publication read(PublicationFormat format, Written written) {
    List<Publication> publications = format.reader().read(written.text()).publications();
    assertThat(publications).describedAs(written.text()).hasSize(1);
    return publications.get(0);
  }

  private static List<Difference> differences(Written written) {
    return written.losses().list().stream()
        .map(loss -> new Difference(loss.path(), loss.before(), loss.after()))
        .toList();
  }

  private static Stream<ModelPath> paths(List<Loss> losses) {
    return losses.stream().map(Loss::path);
  }

  /** A part meets itself and what it is made of; the place in a list moves as elements are lost. */
  private static boolean meet(ModelPath one, ModelPath other) {
    List<String> names = names(one);
    List<String> otherNames = names(other);
    int common = Math.min(names.size(), otherNames.size());
    return names.subList(0, common).equals(otherNames.subList(0, common));
  }

  private static List<String> names(ModelPath path) {
    List<String> names = new ArrayList<>(path.steps());
    names.removeIf(step -> step.startsWith("["));
    return names;
  }
}
