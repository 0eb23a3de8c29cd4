package dev.colophon.ris.internal;

import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parts of publications that are put together for writing. */
final class Publications {
  /** Types whose code has a tag for the number of PubMed Central. */
  private static final Set<PublicationType> WITH_PMCID =
      EnumSet.of(
          PublicationType.ARTICLE_JOURNAL, PublicationType.REVIEW, PublicationType.REVIEW_BOOK);

  private Publications() {}

  static List<String> abstractParagraphs(Publication publication) {
    return publication.abstractParagraphs().stream().map(RichText::plain).toList();
  }

  static List<String> pmcids(Publication publication) {
    return publication.identifiers().stream()
        .filter(id -> id.scheme().equals(IdentifierScheme.PMCID))
        .map(id -> id.value())
        .toList();
  }

  static boolean isPmcidMarked(Publication publication) {
    return !WITH_PMCID.contains(publication.type());
  }
}
