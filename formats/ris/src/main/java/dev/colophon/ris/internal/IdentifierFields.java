package dev.colophon.ris.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Identifiers in the tags that are theirs, and where else programs put them. */
final class IdentifierFields {
  private static final int MAX_ACCESSION_LENGTH = 40;
  private static final int MAX_DOI_LENGTH = 300;
  private static final int DB = Tag.of("DB");
  private static final int DO = Tag.of("DO");
  private static final int UR = Tag.of("UR");

  private final RecordFields fields;
  private final RecordKind kind;
  private final Draft draft;
  private final List<Identifier> hints = new ArrayList<>(0);

  IdentifierFields(RecordFields fields, RecordKind kind, Draft draft) {
    this.fields = fields;
    this.kind = kind;
    this.draft = draft;
  }

  boolean takeDoi(Field field) {
    Identifier doi = Identifier.of(IdentifierScheme.DOI, field.line());
    draft.addIdentifier(doi);
    if (!doi.isValid()) {
      fields.reportInvalid("DOI", field);
    }
    return true;
  }

  boolean takeStandardNumbers(Field field, boolean mayBeNumber) {
    List<Identifier> found = StandardNumbers.readValid(field.line());
    if (found != null) {
      found.forEach(draft::addIdentifier);
      return true;
    }
    if (mayBeNumber) {
      return false;
    }
    draft.addIdentifier(StandardNumbers.readInvalid(field.line(), kind.type()));
    fields.reportInvalid("ISBN or ISSN", field);
    return true;
  }

  /** Takes a number with the name of its scheme in brackets behind it. */
  boolean takeMarked(Field field, String mark, IdentifierScheme scheme) {
    String text = field.line();
    return text.endsWith(mark)
        && addIfValid(scheme, text.substring(0, text.length() - mark.length()).strip());
  }

  /** In place of the number of PubMed Central, Scopus has that of PubMed. */
  boolean takePmcid(Field field) {
    String text = field.line();
    boolean prefixed = text.regionMatches(true, 0, "PMC", 0, 3);
    return addIfValid(prefixed ? IdentifierScheme.PMCID : IdentifierScheme.PMID, text) && prefixed;
  }

  /** Tells whether the whole field is a DOI, which is then taken if DO has none. */
  boolean isHint(Field field) {
    Optional<Identifier> doi = doi(field.value());
    doi.ifPresent(hints::add);
    return doi.isPresent();
  }

  void settle() {
    if (!fields.evidence().has(DO)) {
      hints.forEach(draft::addIdentifier);
      if (hints.isEmpty()) {
        addFromAddresses();
      }
    }
    addAccessionNumber();
  }

  private void addFromAddresses() {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.is(UR) && field.value().contains("doi.org/")) {
        Identifier.detect(field.value())
            .filter(found -> found.scheme().equals(IdentifierScheme.DOI))
            .ifPresent(draft::addIdentifier);
      }
    }
  }

  /** The accession number of PubMed is its identifier, and that of arXiv names itself. */
  private void addAccessionNumber() {
    String number = draft.text(Slot.ARCHIVE_LOCATION);
    if (number == null || number.length() > MAX_ACCESSION_LENGTH) {
      return;
    }
    if (number.startsWith("PMC")) {
      addIfValid(IdentifierScheme.PMCID, number);
    } else if (number.regionMatches(true, 0, "arXiv:", 0, 6)) {
      addIfValid(IdentifierScheme.ARXIV, number);
    } else if (isOfPubmed()) {
      addIfValid(IdentifierScheme.PMID, number);
    }
  }

  private boolean isOfPubmed() {
    String database = fields.evidence().value(DB);
    return database.equalsIgnoreCase("PubMed")
        || database.equalsIgnoreCase("MEDLINE")
        || fields.evidence().value(UR).contains("pubmed");
  }

  private boolean addIfValid(IdentifierScheme scheme, String text) {
    Identifier identifier = Identifier.of(scheme, text);
    if (identifier.isValid()) {
      draft.addIdentifier(identifier);
    }
    return identifier.isValid();
  }

  /** Returns the DOI that the whole text is. */
  private static Optional<Identifier> doi(String text) {
    if (text.indexOf("10.") < 0 || text.indexOf('/') < 0 || text.length() > MAX_DOI_LENGTH) {
      return Optional.empty();
    }
    Identifier doi = Identifier.of(IdentifierScheme.DOI, text);
    return doi.isValid() ? Optional.of(doi) : Optional.empty();
  }
}
