package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Publication;
import org.jspecify.annotations.Nullable;

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
  }
}
