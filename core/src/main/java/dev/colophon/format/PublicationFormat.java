package dev.colophon.format;

import dev.colophon.model.Publication;
import java.util.List;
import java.util.Set;

/**
 * A format for publications. Implementations are immutable, safe to share between threads, and have
 * a public constructor without arguments (or a static method {@code provider}), by which {@link
 * java.util.ServiceLoader} finds them.
 *
 * <pre>{@code
 * PublicationFormat ris = Formats.get("ris");
 * String text = ris.writer().write(book).text();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface PublicationFormat {

  /**
   * Returns the id by which programs name the format.
   *
   * @return lower-case letters, digits and hyphens, such as {@code csl-json}
   */
  String id();

  /**
   * Returns the name for people.
   *
   * @return the name, such as {@code CSL-JSON}
   */
  String name();

  /**
   * Returns the media types, the preferred one first.
   *
   * @return an unmodifiable list, possibly empty
   */
  List<String> mediaTypes();

  /**
   * Returns the file extensions without a dot, the preferred one first.
   *
   * @return an unmodifiable list in lower case, possibly empty
   */
  List<String> fileExtensions();

  /**
   * Returns what the format can do.
   *
   * @return an unmodifiable set
   */
  Set<Capability> capabilities();

  /**
   * Returns how much the beginning of a text looks like this format.
   *
   * @param head the first characters of the text, up to a few thousand
   * @return from 0, not at all, to 100, certainly
   */
  int likelihood(CharSequence head);

  /**
   * Returns a reader.
   *
   * @param options how to read
   * @return the reader
   * @throws IllegalArgumentException if the {@linkplain ReadOptions#formatOptions() options of the
   *     format} have a name or a value that it does not know
   */
  PublicationReader reader(ReadOptions options);

  /**
   * Returns a writer.
   *
   * @param options how to write
   * @return the writer
   * @throws IllegalArgumentException if the {@linkplain WriteOptions#formatOptions() options of the
   *     format} have a name or a value that it does not know
   */
  PublicationWriter writer(WriteOptions options);

  /**
   * Returns the options for reading that only this format has.
   *
   * @return an unmodifiable list, empty by default
   */
  default List<FormatOption> readOptions() {
    return List.of();
  }

  /**
   * Returns the options for writing that only this format has.
   *
   * @return an unmodifiable list, empty by default
   */
  default List<FormatOption> writeOptions() {
    return List.of();
  }

  /**
   * Returns a reader with the default options.
   *
   * @return the reader
   */
  default PublicationReader reader() {
    return reader(ReadOptions.defaults());
  }

  /**
   * Returns a writer with the default options.
   *
   * @return the writer
   */
  default PublicationWriter writer() {
    return writer(WriteOptions.defaults());
  }

  /**
   * Returns what this format would lose of a publication in {@link Fidelity#STANDARD}.
   *
   * @param publication the publication
   * @return the losses
   */
  default Losses losses(Publication publication) {
    return writer().write(publication).losses();
  }
}
