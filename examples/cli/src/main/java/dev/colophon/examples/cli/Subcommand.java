package dev.colophon.examples.cli;

import java.io.PrintWriter;
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
    Colophon.addStandardOptions(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  /** Adds an option with one value. */
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
}
