package dev.colophon.ris;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class RisLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new RisFormat();
  }
}
