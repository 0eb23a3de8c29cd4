package dev.colophon.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Texts to start from: the kept inputs of a reader and, when new inputs are looked for and there is
 * a corpus, its files.
 */
final class Seeds {
  private static final int MAX_SIZE = 1 << 20;

  private Seeds() {}

  /**
   * Returns the texts for a reader.
   *
   * @param reader the method of {@link ReaderFuzzTest}
   * @param directory that of the corpus which has its files; empty if none has
   */
  static List<String> of(String reader, String directory) {
    List<String> seeds = new ArrayList<>(texts(kept(reader)));
    Path corpus = Path.of(System.getProperty("colophon.corpus", "none"), directory);
    boolean fuzzing = System.getenv("JAZZER_FUZZ") != null;
    if (fuzzing && !directory.isEmpty() && Files.isDirectory(corpus)) {
      seeds.addAll(texts(corpus));
    }
    return List.copyOf(seeds);
  }

  private static Path kept(String reader) {
    try {
      return Path.of(
          Objects.requireNonNull(Seeds.class.getResource("ReaderFuzzTestInputs/" + reader))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Seeds::isSmallFile).sorted().map(Seeds::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSmallFile(Path path) {
    return Files.isRegularFile(path) && path.toFile().length() <= MAX_SIZE;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
