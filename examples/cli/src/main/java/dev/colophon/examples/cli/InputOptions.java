package dev.colophon.examples.cli;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What to read: the same for every command that reads. */
final class InputOptions {
  private final OptionSpec from;
  private final OptionSpec formatOptions;
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .paramLabel("FILE")
          .description("Files to read; none, or -, for standard input.")
          .build();

  InputOptions(Subcommand command) {
    from =
        command.add(Subcommand.text("F", "Format of the input; guessed if not given.", "--from"));
    formatOptions = command.add(Subcommand.formatOptions("input", "--from-option"));
    command.spec().addPositional(files);
  }

  /** What is done with each record. */
  interface RecordAction {
    void accept(ReadRecord found) throws IOException;
  }

  void forEachRecord(DiagnosticLog log, RecordAction action) {
    Optional<PublicationFormat> format = Subcommand.value(from).map(InputOptions::format);
    List<String> names = files.getValue();
    for (String name : names.isEmpty() ? List.of(Input.STANDARD_INPUT) : names) {
      read(Input.open(name, format), options(), log, action);
    }
  }

  private ReadOptions options() {
    return ReadOptions.builder()
        .formatOptions(formatOptions.<Map<String, String>>getValue())
        .build();
  }

  void requireFiles() {
    files.<List<String>>getValue().forEach(Input::requireFile);
  }

  static PublicationFormat format(String id) {
    try {
      return Formats.get(id);
    } catch (IllegalArgumentException e) {
      throw new CommandException(e.getMessage());
    }
  }

  private static void read(
      Input input, ReadOptions options, DiagnosticLog log, RecordAction action) {
    try (Progress progress = Progress.of(input)) {
      Optional<RecordStream> records = progress.input().records(options);
      if (records.isEmpty() || !read(input.name(), records.get(), log, action)) {
        log.addEmpty(input.name());
      }
    } catch (IOException e) {
      throw Input.cannotRead(input.name(), e);
    }
  }

  /** Returns whether there was a record. */
  private static boolean read(
      String name, RecordStream records, DiagnosticLog log, RecordAction action)
      throws IOException {
    boolean found = false;
    for (var next = records.next(); next.isPresent(); next = records.next()) {
      found = true;
      log.add(name, next.get());
      action.accept(next.get());
    }
    return found;
  }
}
