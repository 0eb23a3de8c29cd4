package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Difference;
import dev.colophon.model.Publication;
import java.util.List;

/** Writing one publication and reading it back, as all laws do. */
final class RoundTrips {
  /** The seed of all properties: the data is the same in every run. */
  static final String SEED = "20041101";

  private RoundTrips() {}

  static WriteOptions options(Fidelity fidelity) {
    return WriteOptions.builder().fidelity(fidelity).build();
  }

  static Written write(PublicationFormat format, Publication publication, Fidelity fidelity) {
    return format.writer(options(fidelity)).write(publication);
  }

  static Publication readOne(PublicationFormat format, String text) {
    List<Publication> publications = format.reader().read(text).publications();
    assertThat(publications).describedAs(text).hasSize(1);
    return publications.get(0);
  }

  /** Returns the losses as what comparing shows. */
  static List<Difference> differences(Written written) {
    return written.losses().list().stream()
        .map(loss -> new Difference(loss.path(), loss.before(), loss.after()))
        .toList();
  }
}
