package dev.colophon.json.internal.csl;

import dev.colophon.model.Publication;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the ids of one document unique that are made up. Not safe for use by several threads. */
public final class UniqueIds implements UnaryOperator<Publication> {
  private final Set<String> used = new HashSet<>();

  /** Starts a document. */
  public UniqueIds() {}

  @Override
  public Publication apply(Publication publication) {
    String id = DerivedId.of(publication);
    if (publication.id().isPresent() || used.add(id)) {
      used.add(id);
      return publication;
    }
    int count = 2;
    while (!used.add(id + "-" + count)) {
      count++;
    }
    return publication.withId(id + "-" + count);
  }
}
