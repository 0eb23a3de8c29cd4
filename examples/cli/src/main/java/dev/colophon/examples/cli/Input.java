package dev.colophon.examples.cli;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file, or standard input under the name {@code -}, and its format. */
record Input(String name, InputStream bytes, long size, Optional<PublicationFormat> format) {
  static final String STANDARD_INPUT = "-";

  private static final int HEAD_LENGTH = 8192;

  static Input open(String name, Optional<PublicationFormat> format) {
    try {
      BufferedInputStream bytes = new BufferedInputStream(bytes(name), 2 * HEAD_LENGTH);
      byte[] head = head(bytes);
      Optional<PublicationFormat> known =
          format.or(() -> head.length == 0 ? Optional.empty() : Optional.of(guess(head, name)));
      return new Input(name, bytes, size(name), known);
    } catch (IOException e) {
      throw cannotRead(name, e);
    }
  }

  /** Returns the records; without a format there are none, since there is nothing to read. */
  Optional<RecordStream> records(ReadOptions options) throws IOException {
    return format.isPresent()
        ? Optional.of(reader(format.get(), options).open(bytes))
        : Optional.empty();
  }

  private static PublicationReader reader(PublicationFormat format, ReadOptions options) {
    try {
      return format.reader(options);
    } catch (IllegalArgumentException e) {
      throw new CommandException(format.id() + ": " + e.getMessage());
    }
  }

  static CommandException cannotRead(String name, IOException cause) {
    return new CommandException(name + ": cannot be read: " + cause.getMessage());
  }

  private static InputStream bytes(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return System.in;
    }
    requireFile(name);
    return Files.newInputStream(Path.of(name));
  }

  /** Refuses what is no file, before anything is written. */
  static void requireFile(String name) {
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new CommandException(name + ": is a directory");
    }
    if (!name.equals(STANDARD_INPUT) && Files.notExists(file)) {
      throw new CommandException(name + ": no such file");
    }
  }

  private static byte[] head(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEAD_LENGTH);
    byte[] head = bytes.readNBytes(HEAD_LENGTH);
    bytes.reset();
    return head;
  }

  private static PublicationFormat guess(byte[] head, String name) {
    return Formats.guess(head, name)
        .orElseThrow(
            () -> new CommandException(name + ": format not recognised; name it with --from"));
  }

  private static long size(String name) throws IOException {
    return name.equals(STANDARD_INPUT) ? -1 : Files.size(Path.of(name));
  }
}
