package dev.colophon.ris.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tables that come with this module. They are read when a program starts, so without regex. */
final class Resource {
  private Resource() {}

  /** Returns the lines of a table without comments and blank lines. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    for (String line : split(text(name), '\n')) {
      if (line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * Returns the parts between separators, without white space around them and without empty ones.
   */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      addPart(parts, text.substring(start, end));
      start = end + 1;
    }
    addPart(parts, text.substring(start));
    return parts;
  }

  private static void addPart(List<String> parts, String part) {
    String stripped = part.strip();
    if (!stripped.isEmpty()) {
      parts.add(stripped);
    }
  }

  private static String text(String name) {
    try (InputStream bytes = Resource.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
