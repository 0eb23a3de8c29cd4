package dev.colophon.format;

import dev.colophon.core.internal.DecodingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Finds the formats on the class path and the module path.
 *
 * @since 0.1.0
 */
public final class Formats {
  /** The extension decides between formats that the text looks alike to, and for empty texts. */
  private static final int EXTENSION_SCORE = 15;

  /** The score of a format with the right extension above which no other format is asked. */
  private static final int SURE_SCORE = 100;

  private Formats() {}

  /**
   * Returns all formats that the class loader of the current thread can see.
   *
   * @return an unmodifiable list, sorted by id
   */
  public static List<PublicationFormat> all() {
    return ServiceLoader.load(PublicationFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(PublicationFormat::id))
        .toList();
  }

  /**
   * Returns the format with this id.
   *
   * @param id the id
   * @return the format, or empty if there is none
   */
  public static Optional<PublicationFormat> find(String id) {
    return all().stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /**
   * Returns the format with this id.
   *
   * @param id the id
   * @return the format
   * @throws IllegalArgumentException if there is none; the message names those that there are
   */
  public static PublicationFormat get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown format: " + id + " (known: " + String.join(", ", ids()) + ")"));
  }

  /**
   * Guesses the format of a text from its beginning and from the name of its file.
   *
   * @param head the first characters of the text, up to a few thousand
   * @param fileName the name of the file, empty if there is none
   * @return the format that the text looks most like, or empty if it looks like none
   */
  public static Optional<PublicationFormat> guess(CharSequence head, String fileName) {
    String extension = extension(fileName);
    List<PublicationFormat> all = all();
    List<PublicationFormat> named =
        all.stream().filter(format -> format.fileExtensions().contains(extension)).toList();
    Optional<Guess> best = best(named, head, EXTENSION_SCORE);
    if (best.isEmpty() || best.get().score() < SURE_SCORE) {
      List<PublicationFormat> others = new ArrayList<>(all);
      others.removeAll(named);
      best = Stream.concat(best.stream(), best(others, head, 0).stream()).max(Guess.BY_SCORE);
    }
    return best.filter(guess -> guess.score() > 0).map(Guess::format);
  }

  private static Optional<Guess> best(
      List<PublicationFormat> formats, CharSequence head, int extensionScore) {
    return formats.stream()
        .map(format -> new Guess(format, 2 * format.likelihood(head) + extensionScore))
        .max(Guess.BY_SCORE);
  }

  /**
   * Guesses the format of bytes from their beginning and from the name of their file.
   *
   * @param head the first bytes, up to a few thousand, in any encoding that a reader finds out
   * @param fileName the name of the file, empty if there is none
   * @return the format that the bytes look most like, or empty if they look like none
   */
  public static Optional<PublicationFormat> guess(byte[] head, String fileName) {
    try (Reader characters = new DecodingReader(new ByteArrayInputStream(head), Optional.empty())) {
      StringWriter text = new StringWriter();
      characters.transferTo(text);
      return guess(text.toString(), fileName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static List<String> ids() {
    return all().stream().map(PublicationFormat::id).toList();
  }

  private record Guess(PublicationFormat format, int score) {
    static final Comparator<Guess> BY_SCORE = Comparator.comparingInt(Guess::score);
  }
}
