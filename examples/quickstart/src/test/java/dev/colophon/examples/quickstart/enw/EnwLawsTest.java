package dev.colophon.examples.quickstart.enw;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class EnwLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new EnwFormat();
  }
}
