package dev.colophon.examples.cli;

import dev.colophon.format.Losses;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Standard output, or a file that is put in its place when all is written, so that it may also be
 * one of the inputs.
 */
final class Output implements Closeable {
  private final Writer writer;
  private final Optional<Path> target;
  private final Optional<Path> temporary;

  private Output(Writer writer, Optional<Path> target, Optional<Path> temporary) {
    this.writer = writer;
    this.target = target;
    this.temporary = temporary;
  }

  static Output open(Optional<String> name, PrintWriter standardOutput) {
    return name.isPresent()
        ? open(Path.of(name.get()))
        : new Output(standardOutput, Optional.empty(), Optional.empty());
  }

  private static Output open(Path target) {
    if (Files.isDirectory(target)) {
      throw new CommandException(target + ": is a directory");
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new Output(Files.newBufferedWriter(target), Optional.of(target), Optional.empty());
      }
      Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
      return new Output(
          Files.newBufferedWriter(temporary), Optional.of(target), Optional.of(temporary));
    } catch (IOException e) {
      throw new CommandException(target + ": cannot be written: " + e.getMessage());
    }
  }

  Writer writer() {
    return writer;
  }

  /** An action that writes; its failure is told from a failure to read. */
  interface Writing {
    Losses run() throws IOException;
  }

  Losses writing(Writing action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw new CommandException("cannot write the output: " + e.getMessage());
    }
  }

  /** Puts the file in its place. */
  void keep() throws IOException {
    writer.flush();
    if (temporary.isPresent() && target.isPresent()) {
      writer.close();
      Files.move(temporary.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (target.isPresent()) {
      writer.close();
    }
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }
}
