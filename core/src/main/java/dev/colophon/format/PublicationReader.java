package dev.colophon.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads publications from text or bytes. Implementations are immutable and safe to share between
 * threads.
 *
 * <p>No content makes a reader fail: what is wrong with it comes as {@linkplain Diagnostic
 * diagnostics} beside the records that could be read.
 *
 * @since 0.1.0
 */
public interface PublicationReader {

  /**
   * Opens characters for reading, record by record.
   *
   * @param characters the input; closed with the stream
   * @return the records
   * @throws IOException if the input cannot be read
   */
  RecordStream open(Reader characters) throws IOException;

  /**
   * Opens bytes for reading, record by record; the encoding is found out as {@link
   * ReadOptions#charset()} tells.
   *
   * @param bytes the input; closed with the stream
   * @return the records
   * @throws IOException if the input cannot be read
   */
  RecordStream open(InputStream bytes) throws IOException;

  /**
   * Reads all records of a text.
   *
   * @param text the text
   * @return the records and diagnostics
   * @throws UncheckedIOException with a {@link DiagnosticException} for the first error, if the
   *     reader is strict
   */
  default ReadResult read(String text) {
    try {
      return readAll(open(new StringReader(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all records of bytes.
   *
   * @param bytes the bytes
   * @return the records and diagnostics
   * @throws UncheckedIOException with a {@link DiagnosticException} for the first error, if the
   *     reader is strict
   */
  default ReadResult read(byte[] bytes) {
    try {
      return readAll(open(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all records of a file.
   *
   * @param file the file
   * @return the records and diagnostics
   * @throws DiagnosticException for the first error, if the reader is strict
   * @throws IOException if the file cannot be read
   */
  default ReadResult read(Path file) throws IOException {
    return readAll(open(Files.newInputStream(file)));
  }

  private static ReadResult readAll(RecordStream open) throws IOException {
    try (RecordStream records = open) {
      List<ReadRecord> all = new ArrayList<>();
      for (Optional<ReadRecord> next = records.next(); next.isPresent(); next = records.next()) {
        all.add(next.get());
      }
      return new ReadResult(all);
    }
  }
}
