package dev.colophon.json;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class CslJsonLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new CslJsonFormat();
  }
}
