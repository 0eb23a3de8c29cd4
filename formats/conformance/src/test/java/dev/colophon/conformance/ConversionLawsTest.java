package dev.colophon.conformance;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.ConversionLaws;
import java.util.List;

class ConversionLawsTest extends ConversionLaws {
  @Override
  protected List<PublicationFormat> formats() {
    return Formats.all();
  }
}
