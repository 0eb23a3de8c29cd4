/** Arbitraries for the model, and the laws as classes that a format extends. */
module dev.colophon.testkit {
  requires transitive dev.colophon.core;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
}
