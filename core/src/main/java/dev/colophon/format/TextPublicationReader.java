package dev.colophon.format;

import dev.colophon.core.internal.DecodingReader;
import dev.colophon.core.internal.GuardedStream;
import dev.colophon.core.internal.WellFormedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * A reader from one primitive: the records of well-formed characters. Encodings, strictness and the
 * limit of diagnostics are taken care of here.
 *
 * <p>Subclasses are immutable.
 *
 * @since 0.1.0
 */
public abstract class TextPublicationReader implements PublicationReader {
  private final ReadOptions options;

  /**
   * Makes a reader of a format without options of its own.
   *
   * @param options how to read
   * @throws IllegalArgumentException if there are options that only one format has
   */
  protected TextPublicationReader(ReadOptions options) {
    this(options, List.of());
  }

  /**
   * Makes a reader.
   *
   * @param options how to read
   * @param known the options that only this format has
   * @throws IllegalArgumentException if there are others
   */
  protected TextPublicationReader(ReadOptions options, List<FormatOption> known) {
    this.options = options;
    if (!options.formatOptions().isEmpty()) {
      FormatOption.checkNames(options.formatOptions().keySet(), known);
    }
  }

  /**
   * Opens characters for reading.
   *
   * @param characters the input, without lone surrogates and byte order mark; to be closed with the
   *     stream
   * @return the records
   * @throws IOException if the input cannot be read
   */
  protected abstract RecordStream parse(Reader characters) throws IOException;

  /**
   * Returns the options.
   *
   * @return how to read
   */
  protected final ReadOptions options() {
    return options;
  }

  @Override
  public RecordStream open(Reader characters) throws IOException {
    return new GuardedStream(parse(new WellFormedReader(characters)), Optional::empty, options);
  }

  @Override
  public RecordStream open(InputStream bytes) throws IOException {
    DecodingReader characters = new DecodingReader(bytes, options.charset());
    return new GuardedStream(parse(characters), characters::takeProblem, options);
  }
}
