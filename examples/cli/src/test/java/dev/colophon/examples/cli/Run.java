package dev.colophon.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** One run of the command: its exit code and what it printed. */
record Run(int code, String output, String errors) {
  static final Path SEEDS = Path.of(System.getProperty("colophon.root"), "seeds");

  static Run of(Object... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int code =
        Colophon.commandLine()
            .setOut(new PrintWriter(output))
            .setErr(new PrintWriter(errors))
            .execute(texts);
    return new Run(code, output.toString(), errors.toString());
  }

  List<String> errorLines() {
    return errors.lines().toList();
  }
}
