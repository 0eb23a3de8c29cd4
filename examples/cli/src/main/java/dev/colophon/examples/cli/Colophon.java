package dev.colophon.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code colophon}. */
@Command(
    name = "colophon",
    description = "Carries publications through every bibliographic format.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ConvertCommand.class,
      CiteCommand.class,
      CheckCommand.class,
      FormatsCommand.class,
    })
public final class Colophon implements Runnable {
  static final int OK = 0;
  static final int CONTENT_ERRORS = 1;
  static final int USAGE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Runs the command and ends the program.
   *
   * @param arguments as in the README
   */
  public static void main(String[] arguments) {
    PrintWriter output = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine().setOut(output).setErr(errors).execute(arguments);
    output.flush();
    System.exit(code);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Colophon())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Colophon::usageError)
        .setExecutionExceptionHandler(Colophon::failure);
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
