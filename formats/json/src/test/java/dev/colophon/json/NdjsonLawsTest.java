package dev.colophon.json;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class NdjsonLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new NdjsonFormat();
  }
}
