package dev.colophon.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder {@code seeds} of the project from wherever in it a program runs. */
final class Seeds {
  private Seeds() {}

  static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isRegularFile(folder.resolve("seeds").resolve(name))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("seeds/" + name + " not found; run inside the project");
    }
    return folder.resolve("seeds").resolve(name);
  }
}
