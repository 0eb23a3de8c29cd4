package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A variable of CSL and its home in the model.
 *
 * @param index the place in the table
 * @param name the name in the CSL specification
 * @param jsonName the name in csl-data.json; null if it is not there
 * @param home where the value is in the model
 */
record Variable(int index, String name, @Nullable String jsonName, Home home) {

  /** Where the value of a variable is in the model. */
  interface Home {
    /** Reads the value at which the input stands into a publication. */
    void read(JsonInput input, Draft draft);

    /** Returns the value in a publication, a tree; null if there is none. */
    @Nullable Object write(Publication publication);

    /** Tells whether an object can be a value; if not, one is kept as it is. */
    default boolean readsObjects() {
      return false;
    }
  }

  /**
   * Tells whether a value is kept as it is, since it cannot be one of this variable: an object in
   * place of a text, as Crossref writes events, and a list of licences, as Crossref writes those.
   */
  boolean keeps(JsonToken token) {
    return (token == JsonToken.START_OBJECT && !home.readsObjects())
        || (token == JsonToken.START_ARRAY && jsonName == null && !home.readsObjects());
  }
}
