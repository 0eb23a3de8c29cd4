package dev.colophon.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records of an input, read one by one. Not safe for use by several threads.
 *
 * <p>Memory does not grow with the input. Closing it closes the input.
 *
 * @since 0.1.0
 */
public interface RecordStream extends Closeable {

  /**
   * Reads the next record.
   *
   * @return the record, or empty at the end of the input
   * @throws DiagnosticException for the first error, if the reader is strict
   * @throws IOException if the input cannot be read
   */
  Optional<ReadRecord> next() throws IOException;

  /**
   * Returns the records that are left as a stream, which is to be closed after use.
   *
   * @return a sequential stream; an {@link IOException} comes out of it as {@link
   *     UncheckedIOException}
   */
  default Stream<ReadRecord> stream() {
    Iterator<ReadRecord> iterator = new RecordIterator(this);
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(iterator, characteristics), false)
        .onClose(
            () -> {
              try {
                close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}

/** The records of a stream one after the other. */
final class RecordIterator implements Iterator<ReadRecord> {
  private final RecordStream records;
  private @Nullable ReadRecord ahead;

  RecordIterator(RecordStream records) {
    this.records = records;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      try {
        ahead = records.next().orElse(null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ahead != null;
  }

  @Override
  public ReadRecord next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    ReadRecord record = ahead;
    ahead = null;
    return record;
  }
}
