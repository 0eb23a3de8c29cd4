package dev.colophon.examples.cli;

import dev.colophon.format.Capability;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import java.util.Set;

/** Lists the formats. */
final class FormatsCommand extends Subcommand {
  FormatsCommand() {
    super("formats", "Lists the formats: id, what can be done, file extensions, name.");
  }

  @Override
  public Integer call() {
    for (PublicationFormat format : Formats.all()) {
      output()
          .printf(
              "%-10s %-11s %-20s %s%n",
              format.id(),
              verbs(format.capabilities()),
              "." + String.join(" .", format.fileExtensions()),
              format.name());
    }
    return Colophon.OK;
  }

  private static String verbs(Set<Capability> capabilities) {
    String read = capabilities.contains(Capability.READ) ? "read" : "";
    String write = capabilities.contains(Capability.WRITE) ? "write" : "";
    return (read + " " + write).strip();
  }
}
