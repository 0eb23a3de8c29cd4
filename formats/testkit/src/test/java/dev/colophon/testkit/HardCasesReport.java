package dev.colophon.testkit;

import dev.colophon.model.Publication;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Prints how often each profile has hard cases. Runs only where it is named: CONTRIBUTING.md. */
class HardCasesReport {
  @Provide
  Arbitrary<Publication> all() {
    return PublicationArbitraries.all();
  }

  @Provide
  Arbitrary<Publication> latin() {
    return PublicationArbitraries.latin();
  }

  @Provide
  Arbitrary<Publication> hostile() {
    return PublicationArbitraries.hostile();
  }

  @Provide
  Arbitrary<Publication> corpusLike() {
    return PublicationArbitraries.corpusLike();
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void ofAll(@ForAll("all") Publication publication) {
    HardCases.collect(publication);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void ofLatin(@ForAll("latin") Publication publication) {
    HardCases.collect(publication);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void ofHostile(@ForAll("hostile") Publication publication) {
    HardCases.collect(publication);
  }

  @Property(seed = RoundTrips.SEED, edgeCases = EdgeCasesMode.NONE)
  void ofCorpusLike(@ForAll("corpusLike") Publication publication) {
    HardCases.collect(publication);
  }
}
