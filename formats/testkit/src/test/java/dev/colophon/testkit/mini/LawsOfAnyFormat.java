package dev.colophon.testkit.mini;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.Exclusion;
import dev.colophon.testkit.FormatLaws;
import java.util.List;

/** The laws of the format that is set; run by {@link FormatLawsTest}, not by itself. */
class LawsOfAnyFormat extends FormatLaws {
  static PublicationFormat format = new MiniFormat();
  static List<Exclusion> exclusions = List.of();

  @Override
  protected PublicationFormat format() {
    return format;
  }

  @Override
  protected List<Exclusion> exclusions() {
    return exclusions;
  }
}
