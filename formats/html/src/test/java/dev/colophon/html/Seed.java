package dev.colophon.html;

import dev.colophon.json.JsonFormat;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The seed and its record. */
final class Seed {
  private static final Path FOLDER = Path.of("../../seeds");

  private Seed() {}

  static Publication publication() {
    return new JsonFormat().reader().read(text("schmitz2004.json")).publications().get(0);
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
