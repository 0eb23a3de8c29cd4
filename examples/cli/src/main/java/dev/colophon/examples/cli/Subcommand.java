package dev.colophon.examples.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command and its options, described in code: reading picocli's annotations would take a good
 * part of a short run.
 */
abstract class Subcommand implements Callable<Integer> {
  private final CommandSpec spec;

  Subcommand(String name, String description) {
    this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
    spec.usageMessage().description(description);
    addStandardOptions(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  /** Adds the options that every command has. */
  static void addStandardOptions(CommandSpec spec) {
    spec.versionProvider(new Version())
        .addOption(flag("Show this help message and exit.", "-h", "--help").usageHelp(true).build())
        .addOption(
            flag("Print version information and exit.", "-V", "--version")
                .versionHelp(true)
                .build());
  }

  /** Adds an option. */
  final OptionSpec add(OptionSpec.Builder option) {
    OptionSpec built = option.build();
    spec.addOption(built);
    return built;
  }

  final PrintWriter output() {
    return spec.commandLine().getOut();
  }

  final PrintWriter errors() {
    return spec.commandLine().getErr();
  }

  /** Returns the value of an option that may be left out. */
  static Optional<String> value(OptionSpec option) {
    @Nullable String value = option.getValue();
    return Optional.ofNullable(value);
  }

  static OptionSpec.Builder text(String label, String description, String... names) {
    return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
  }

  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
  }

  /** Describes an option for options that only one format has. */
  static OptionSpec.Builder formatOptions(String which, String name) {
    return text(
            "NAME=VALUE",
            "An option of the "
                + which
                + " format, as often as needed; 'colophon formats --options'"
                + " lists them.",
            name)
        .type(Map.class)
        .auxiliaryTypes(String.class, String.class)
        .initialValue(Map.of());
  }
}
