package dev.colophon.ris.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers: DOI in DO, ISBN and ISSN in SN, that of PubMed Central in the tag that EndNote has
 * for it. What is left goes into U1 and U2 with its name in brackets, as converters of PubMed write
 * it.
 */
final class IdentifierText {
  private static final int DO = Tag.of("DO");
  private static final int SN = Tag.of("SN");
  private static final int U1 = Tag.of("U1");
  private static final int U2 = Tag.of("U2");
  private static final int[] PMCID_TAGS = {Tag.of("C2"), Tag.of("C3"), Tag.of("C7")};

  private IdentifierText() {}

  /** Returns the field for an identifier, or empty if RIS has none. */
  static Optional<Field> write(Identifier identifier, @Nullable TagRule[] row) {
    IdentifierScheme scheme = identifier.scheme();
    if (scheme.equals(IdentifierScheme.DOI)) {
      return field(DO, identifier.value());
    }
    if (scheme.equals(IdentifierScheme.ISBN) || scheme.equals(IdentifierScheme.ISSN)) {
      String word = identifier.qualifier().map(qualifier -> " (" + qualifier + ")").orElse("");
      return field(SN, identifier.display() + word);
    }
    if (scheme.equals(IdentifierScheme.PMID)) {
      return field(U1, identifier.value() + "[pmid]");
    }
    return scheme.equals(IdentifierScheme.PMCID)
        ? pmcid(identifier.value(), row)
        : Optional.empty();
  }

  private static Optional<Field> pmcid(String value, @Nullable TagRule[] row) {
    for (int tag : PMCID_TAGS) {
      TagRule rule = row[tag];
      if (rule != null && rule.slot() == Slot.PMCID) {
        return field(tag, value);
      }
    }
    return field(U2, value + "[pmcid]");
  }

  private static Optional<Field> field(int tag, String value) {
    String line = Lines.oneLine(value);
    return line.isEmpty() ? Optional.empty() : Optional.of(new Field(tag, line));
  }
}
