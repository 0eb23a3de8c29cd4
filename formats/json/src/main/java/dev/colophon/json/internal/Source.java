package dev.colophon.json.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import java.io.Closeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where the text of a parser comes from. Not safe for use by several threads. */
public interface Source extends Closeable {

  /** Returns a parser for the text. */
  JsonParser parser(JsonFactory factory);

  /**
   * Returns how much has been read, in bytes or characters, by and large: in the steps in which it
   * is read.
   */
  long count();

  /** Returns the place in characters for a place that the parser gives. */
  SourcePosition position(TokenStreamLocation location);

  /** Tells whether what has been read may spell a lone surrogate by an escape. */
  boolean mayHaveLoneSurrogates();

  /**
   * Returns the characters from a place on, as what is left of this source; null if they are not
   * kept any more.
   */
  @Nullable CharacterSource from(TokenStreamLocation place);

  /**
   * Returns the characters that a parser has not parsed yet, as what is left of this source; null
   * if they belong to another program.
   *
   * @param parser the parser, which is not used any more
   */
  @Nullable CharacterSource rest(JsonParser parser);

  /** Returns what was wrong with the encoding, once. */
  Optional<Diagnostic> takeProblem();
}
