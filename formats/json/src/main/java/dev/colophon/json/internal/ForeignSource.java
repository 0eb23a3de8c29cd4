package dev.colophon.json.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The source of a parser that another program has opened and closes. */
record ForeignSource(JsonParser parser) implements Source {

  @Override
  public JsonParser parser(JsonFactory factory) {
    return parser;
  }

  /** The other program has limits of its own. */
  @Override
  public long count() {
    return 0;
  }

  @Override
  public SourcePosition position(TokenStreamLocation location) {
    return new SourcePosition(
        Math.max(location.getCharOffset(), 0),
        Math.max(location.getLineNr(), 1),
        Math.max(location.getColumnNr(), 1));
  }

  @Override
  public boolean mayHaveLoneSurrogates() {
    return true;
  }

  @Override
  public @Nullable CharacterSource from(TokenStreamLocation place) {
    return null;
  }

  @Override
  public @Nullable CharacterSource rest(JsonParser used) {
    return null;
  }

  @Override
  public Optional<Diagnostic> takeProblem() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
