package dev.colophon.ris;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.WriteOptions;
import dev.colophon.ris.internal.Likelihood;
import java.util.List;
import java.util.Set;

/**
 * RIS, the tagged format of reference managers and databases.
 *
 * @since 0.1.0
 */
public final class RisFormat implements PublicationFormat {
  /** Makes the format. */
  public RisFormat() {}

  @Override
  public String id() {
    return "ris";
  }

  @Override
  public String name() {
    return "RIS";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-research-info-systems");
  }

  @Override
  public List<String> fileExtensions() {
    return List.of("ris");
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.READ, Capability.WRITE);
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
