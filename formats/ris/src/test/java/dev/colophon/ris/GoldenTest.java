package dev.colophon.ris;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.GoldenCases;
import java.nio.file.Path;

class GoldenTest extends GoldenCases {
  @Override
  protected PublicationFormat format() {
    return new RisFormat();
  }

  @Override
  protected Path folder() {
    return Path.of("src/test/resources/golden");
  }
}
