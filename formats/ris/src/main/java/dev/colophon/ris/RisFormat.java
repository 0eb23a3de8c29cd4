package dev.colophon.ris;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.WriteOptions;
import dev.colophon.ris.internal.Likelihood;
import java.util.List;

/**
 * RIS, the tagged format of reference managers and databases.
 *
 * @since 0.1.0
 */
public final class RisFormat extends TextPublicationFormat {
  /** Makes the format. */
  public RisFormat() {
    super("ris", "RIS", List.of("application/x-research-info-systems"), List.of("ris"));
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.of(head.toString());
  }

  @Override
  public RisReader reader(ReadOptions options) {
    return RisReader.of(options);
  }

  @Override
  public RisWriter writer(WriteOptions options) {
    return RisWriter.of(options);
  }
}
