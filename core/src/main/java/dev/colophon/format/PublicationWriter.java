package dev.colophon.format;

import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes publications as text. Implementations are immutable and safe to share between threads.
 *
 * <p>Writing is deterministic, and no publication makes a writer fail.
 *
 * @since 0.1.0
 */
public interface PublicationWriter {

  /**
   * Writes one publication as a document of its own.
   *
   * @param publication the publication
   * @return the text and the losses
   */
  Written write(Publication publication);

  /**
   * Opens a document for writing, record by record.
   *
   * @param output where the text goes; not closed
   * @return the document
   * @throws IOException if the output cannot be written
   */
  RecordSink open(Appendable output) throws IOException;

  /**
   * Writes publications as one document.
   *
   * @param publications the publications
   * @return the text
   */
  default String writeAll(Iterable<Publication> publications) {
    StringBuilder text = new StringBuilder();
    try (RecordSink sink = open(text)) {
      for (Publication publication : publications) {
        sink.write(publication);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
