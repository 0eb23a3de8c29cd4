package dev.colophon.examples.cli;

import dev.colophon.format.Capability;
import dev.colophon.format.FormatOption;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** Lists the formats. */
final class FormatsCommand extends Subcommand {
  private final OptionSpec withOptions =
      add(
          flag("Also lists what --from-option and --option take for each format.", "--options")
              .initialValue(false));

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
      if (withOptions.<Boolean>getValue()) {
        format.readOptions().forEach(option -> print("--from-option ", option));
        format.writeOptions().forEach(option -> print("--option ", option));
      }
    }
    return Colophon.OK;
  }

  private void print(String name, FormatOption option) {
    output()
        .printf(
            "  %s%s=%s%n      %s%n", name, option.name(), option.values(), option.description());
  }

  private static String verbs(Set<Capability> capabilities) {
    String read = capabilities.contains(Capability.READ) ? "read" : "";
    String write = capabilities.contains(Capability.WRITE) ? "write" : "";
    return (read + " " + write).strip();
  }
}
