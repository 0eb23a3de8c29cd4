package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLType;
import dev.colophon.model.Publication;

/** Translates publications to the terms of CSL. */
final class ItemMapper {
  private ItemMapper() {}

  static CslItem item(Publication publication) {
    return new CslItem(
        CSLType.fromString(publication.type().cslName()),
        TextVariables.of(publication),
        NameVariables.of(publication),
        DateVariables.of(publication));
  }
}
