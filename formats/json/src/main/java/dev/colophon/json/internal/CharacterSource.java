package dev.colophon.json.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Characters as the source of a text. */
public final class CharacterSource extends Reader implements Source {
  private final Reader input;
  private final SourcePosition start;
  private long count;

  /**
   * Makes a source.
   *
   * @param input the text
   * @param start where it stands in its file
   */
  public CharacterSource(Reader input, SourcePosition start) {
    this.input = input;
    this.start = start;
  }

  @Override
  public JsonParser parser(JsonFactory factory) {
    return factory.createParser(ObjectReadContext.empty(), this);
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public SourcePosition position(TokenStreamLocation location) {
    int line = Math.max(location.getLineNr(), 1);
    int column = Math.max(location.getColumnNr(), 1);
    return new SourcePosition(
        start.offset() + Math.max(location.getCharOffset(), 0),
        start.line() + line - 1,
        line == 1 ? start.column() + column - 1 : column);
  }

  @Override
  public boolean mayHaveLoneSurrogates() {
    return true;
  }

  @Override
  public Optional<Diagnostic> takeProblem() {
    return Optional.empty();
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int read = input.read(target, from, length);
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
