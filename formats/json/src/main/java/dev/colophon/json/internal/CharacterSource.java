package dev.colophon.json.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Characters as the source of a text. Those that were given out last are kept, so that reading can
 * go on from one of them with another parser.
 */
public final class CharacterSource extends Reader implements Source {
  private static final int KEPT = 1 << 18;

  private final Reader input;
  private final StringBuilder window = new StringBuilder();
  private long windowStart;
  private int at;
  private long count;
  private SourcePosition origin;
  private String opening = "";
  private boolean ended;

  /**
   * Makes a source.
   *
   * @param input the text
   * @param start where it stands in its file
   */
  public CharacterSource(Reader input, SourcePosition start) {
    this.input = input;
    this.origin = start;
    this.windowStart = start.offset();
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
        Math.max(origin.offset() + location.getCharOffset(), 0),
        origin.line() + line - 1,
        line == 1 ? Math.max(origin.column() + column - 1, 1) : column);
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
  public @Nullable CharacterSource from(TokenStreamLocation place) {
    long index = position(place).offset() - windowStart;
    if (index < 0 || index > window.length()) {
      return null;
    }
    at = (int) index;
    return this;
  }

  @Override
  public CharacterSource rest(JsonParser parser) {
    StringWriter unparsed = new StringWriter();
    parser.releaseBuffered(unparsed);
    at -= unparsed.getBuffer().length();
    return this;
  }

  /** Makes a text start at the next character, after an opening that stands nowhere. */
  void restart(SourcePosition place, String newOpening) {
    opening = newOpening;
    int length = newOpening.length();
    origin = new SourcePosition(place.offset() - length, place.line(), place.column() - length);
  }

  /** Returns the next character without going past it; -1 at the end. */
  int peek() throws IOException {
    char[] more = new char[at < window.length() ? 0 : 1 << 12];
    while (at == window.length()) {
      int read = readInput(more, 0, more.length);
      if (read < 0) {
        return -1;
      }
    }
    return window.charAt(at);
  }

  /** Goes past the character that was peeked at. */
  void pass() {
    at++;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (!opening.isEmpty()) {
      int given = Math.min(length, opening.length());
      opening.getChars(0, given, target, from);
      opening = opening.substring(given);
      return given;
    }
    if (at < window.length()) {
      int given = Math.min(length, window.length() - at);
      window.getChars(at, at + given, target, from);
      at += given;
      return given;
    }
    int read = readInput(target, from, length);
    at = window.length();
    return read;
  }

  /** A parser closes the input at its end, so it is not asked again. */
  private int readInput(char[] target, int from, int length) throws IOException {
    int read = ended ? -1 : input.read(target, from, length);
    ended = read < 0;
    if (read > 0) {
      keep(target, from, read);
    }
    return read;
  }

  private void keep(char[] characters, int from, int length) {
    if (window.length() > 2 * KEPT) {
      window.delete(0, KEPT);
      windowStart += KEPT;
      at -= KEPT;
    }
    window.append(characters, from, length);
    count += length;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
