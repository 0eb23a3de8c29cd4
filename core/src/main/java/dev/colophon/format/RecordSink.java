package dev.colophon.format;

import dev.colophon.model.Publication;
import java.io.Closeable;
import java.io.IOException;

/**
 * A document that is being written. Not safe for use by several threads. Closing it ends the
 * document and leaves the output open.
 *
 * @since 0.1.0
 */
public interface RecordSink extends Closeable {

  /**
   * Writes the next publication.
   *
   * @param publication the publication
   * @return what the text does not carry of it
   * @throws IOException if the output cannot be written
   */
  Losses write(Publication publication) throws IOException;
}
