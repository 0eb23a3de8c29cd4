package dev.colophon.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code colophon}. */
public final class Colophon implements Runnable {
  static final int OK = 0;
  static final int CONTENT_ERRORS = 1;
  static final int USAGE = 2;

  private static final Map<String, Supplier<Subcommand>> SUBCOMMANDS = subcommands();

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("colophon");

  private Colophon() {
    spec.usageMessage().description("Carries publications through every bibliographic format.");
    Subcommand.addStandardOptions(spec);
  }

  /**
   * Runs the command and ends the program.
   *
   * @param arguments as in the README
   */
  public static void main(String[] arguments) {
    PrintWriter output = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine(arguments).setOut(output).setErr(errors).execute(arguments);
    output.flush();
    System.exit(code);
  }

  /** Describing a command takes longer than many a run of it: of those not called, none is. */
  static CommandLine commandLine(String... arguments) {
    CommandLine command = new CommandLine(new Colophon().spec);
    String called = arguments.length == 0 ? "" : arguments[0];
    if (SUBCOMMANDS.containsKey(called)) {
      command.addSubcommand(called, SUBCOMMANDS.get(called).get().spec());
    } else {
      SUBCOMMANDS.forEach(
          (name, subcommand) -> command.addSubcommand(name, subcommand.get().spec()));
    }
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Colophon::usageError)
        .setExecutionExceptionHandler(Colophon::failure);
  }

  private static Map<String, Supplier<Subcommand>> subcommands() {
    Map<String, Supplier<Subcommand>> subcommands = new LinkedHashMap<>();
    subcommands.put("convert", ConvertCommand::new);
    subcommands.put("cite", CiteCommand::new);
    subcommands.put("check", CheckCommand::new);
    subcommands.put("page", PageCommand::new);
    subcommands.put("formats", FormatsCommand::new);
    return subcommands;
  }

  /** One line that says what is wrong; the help is one option away. */
  private static int usageError(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println("colophon: " + oneLine(exception.getMessage()) + " (try '" + name + " --help')");
    return USAGE;
  }

  private static int failure(
      Exception exception, CommandLine command, CommandLine.ParseResult arguments)
      throws Exception {
    if (exception instanceof CommandException known) {
      command.getErr().println("colophon: " + oneLine(known.getMessage()));
      return USAGE;
    }
    throw exception;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "failed" : message.lines().findFirst().orElse("failed");
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing command");
  }
}
