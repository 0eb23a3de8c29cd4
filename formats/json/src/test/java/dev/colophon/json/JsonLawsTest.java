package dev.colophon.json;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class JsonLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new JsonFormat();
  }
}
