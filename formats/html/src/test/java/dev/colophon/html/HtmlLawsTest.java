package dev.colophon.html;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class HtmlLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new HtmlFormat();
  }
}
