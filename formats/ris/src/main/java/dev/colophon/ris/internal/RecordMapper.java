package dev.colophon.ris.internal;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.Severity;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Name;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.ris.RisDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a publication of the fields of one record. Used once. */
public final class RecordMapper {
  private static final TagTable TAGS = TagTable.get();
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final int A2 = Tag.of("A2");
  private static final int A3 = Tag.of("A3");
  private static final int T1 = Tag.of("T1");
  private static final int TI = Tag.of("TI");
  private static final int EP = Tag.of("EP");
  private static final int SP = Tag.of("SP");
  private static final int JA = Tag.of("JA");
  private static final int J1 = Tag.of("J1");
  private static final int N1 = Tag.of("N1");
  private static final int L3 = Tag.of("L3");
  private static final int Y2 = Tag.of("Y2");
  private static final int DB = Tag.of("DB");
  private static final int UR = Tag.of("UR");

  private final List<Field> fields;
  private final List<Field> foreign;
  private final List<Diagnostic> diagnostics;
  private final Evidence evidence;
  private final Draft draft = new Draft();
  private final boolean[] kept;
  private final int[] owners = new int[Slot.values().length];
  private final @Nullable TagRule[] ownerRules = new TagRule[Slot.values().length];
  private final IssuedDate issued = new IssuedDate();
  private final List<Field> doiHints = new ArrayList<>(0);
  private final @Nullable RisType code;
  private final PublicationType type;
  private final @Nullable TagRule[] row;
  private final boolean refman;
  private @Nullable String carrier;

  private RecordMapper(
      List<Field> fields,
      List<Field> foreign,
      List<Diagnostic> diagnostics,
      Optional<RisDialect> dialect) {
    this.fields = fields;
    this.foreign = foreign;
    this.diagnostics = diagnostics;
    this.evidence = new Evidence(fields);
    this.kept = new boolean[fields.size()];
    this.code = code();
    this.type = code == null ? PublicationType.DOCUMENT : code.typeOf(evidence);
    this.row = code == null ? TAGS.row("", type) : code.row(type);
    this.refman = dialect.map(RisDialect.REFMAN::equals).orElseGet(this::looksLikeRefman);
  }

  /** Returns the record that the fields make. */
  public static ReadRecord map(RawRecord raw, Optional<RisDialect> dialect) {
    List<Diagnostic> diagnostics = raw.diagnostics();
    List<Field> foreign = new ArrayList<>(0);
    List<Field> fields =
        raw.isWebOfScience() ? WebOfScience.translate(raw.fields(), foreign) : raw.fields();
    return new RecordMapper(fields, foreign, diagnostics, dialect).read();
  }

  private ReadRecord read() {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (!field.is(Tag.TY) && !field.value().isEmpty() && !takeCarrier(field)) {
        offer(i, rule(field.tag()));
      }
    }
    finish();
    Publication publication = draft.build(type);
    ReadRecord record = ReadRecord.of(publication, withKey(diagnostics));
    return carrier == null ? record : applied(publication, carrier);
  }

  private ReadRecord applied(Publication publication, String value) {
    ReadRecord applied = Carrier.apply(publication, value);
    diagnostics.addAll(applied.diagnostics());
    return new ReadRecord(applied.publication(), withKey(diagnostics));
  }

  private List<Diagnostic> withKey(List<Diagnostic> found) {
    String id = draft.text(Slot.ID);
    return id == null || found.isEmpty()
        ? found
        : found.stream().map(diagnostic -> diagnostic.inRecord(id)).toList();
  }

  private @Nullable RisType code() {
    RisType found = null;
    Field first = null;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.is(Tag.TY) && !field.value().isEmpty()) {
        RisType known = RisType.find(field.value());
        kept[i] = known == null || found != null;
        found = found == null ? known : found;
        if (first != null) {
          report(Severity.WARNING, "ris.repeated-type", "the record has another TY", field);
        } else if (known == null) {
          report(Severity.WARNING, "ris.unknown-type", "unknown type " + field.value(), field);
        }
        first = first == null ? field : first;
      }
    }
    return found == null && first == null ? RisType.get("GEN") : found;
  }

  /** Writes down the code where another one would be written for the type. */
  private void keepCode() {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.is(Tag.TY) && !kept[i] && code != null && RisType.find(field.value()) == code) {
        if (RisType.written(type).code() != code || hasKeptType()) {
          draft.addExtension("TY", code.code());
        }
        return;
      }
    }
  }

  private boolean hasKeptType() {
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && fields.get(i).is(Tag.TY)) {
        return true;
      }
    }
    return false;
  }

  private boolean looksLikeRefman() {
    return evidence.has(T1) && !evidence.has(TI);
  }

  private @Nullable TagRule rule(int tag) {
    return refman && (tag == A2 || tag == A3) && isSeriesEditor(row[tag])
        ? TAGS.row("", type)[tag]
        : row[tag];
  }

  /** The rules for which the forms of 2001 and 2011 differ. */
  private boolean isSeriesEditor(@Nullable TagRule rule) {
    TagRule second = row[A2];
    boolean seriesEditor = second != null && second.slot() == Slot.COLLECTION_EDITOR;
    return seriesEditor && (rule == null || rule.slot().role() != null);
  }

  private boolean takeCarrier(Field field) {
    if (!field.is(Tag.U5) || carrier != null || !Carrier.isCarrier(field.value())) {
      return false;
    }
    carrier = field.value();
    return true;
  }

  private void offer(int index, @Nullable TagRule first) {
    for (TagRule rule = first; rule != null; rule = rule.next()) {
      if (take(index, fields.get(index), rule)) {
        return;
      }
    }
    kept[index] = true;
    Field field = fields.get(index);
    if (!TAGS.isKnown(field.tag())) {
      report(Severity.INFO, "ris.unknown-tag", "unknown tag " + field.tagName(), field);
    }
  }

  private boolean take(int index, Field field, TagRule rule) {
    Slot slot = rule.slot();
    ContributorRole role = slot.role();
    if (role != null) {
      for (Name name : NameText.read(line(field))) {
        draft.addName(role, name);
      }
      return true;
    }
    return switch (slot) {
      case ISSUED_DATE -> taken(() -> issued.addDate(index, line(field)));
      case ISSUED_YEAR -> taken(() -> issued.addYear(index, line(field)));
      case ISSUED_FIRST -> taken(() -> issued.addFirst(index, line(field)));
      case ABSTRACT -> takeAbstract(field);
      case NOTE -> takeNote(field);
      case KEYWORD -> taken(() -> takeKeywords(field));
      case LANGUAGE -> taken(() -> draft.addLanguages(Languages.read(line(field))));
      case DOI -> taken(() -> addDoi(field));
      case STANDARD_NUMBER -> takeStandardNumbers(field, rule.next() != null);
      case PMID -> takeMarked(field, "[pmid]", IdentifierScheme.PMID);
      case PMCID_MARKED -> takeMarked(field, "[pmcid]", IdentifierScheme.PMCID);
      case PMCID -> takePmcid(field);
      case URL -> taken(() -> takeLinks(field, ""));
      case FILE -> taken(() -> takeLinks(field, "file"));
      case FULL_TEXT -> taken(() -> takeLinks(field, "full-text"));
      case RELATED -> takeRelated(field);
      case FIGURE -> taken(() -> takeLinks(field, "figure"));
      case GENRE, MEDIUM -> takeTypeOfWork(index, field, rule);
      case NUMBER_OF_PAGES, FIRST_PAGE -> takePageNumber(index, field, rule);
      default -> fits(slot, field) && takeText(index, line(field), rule);
    };
  }

  private static boolean taken(Runnable action) {
    action.run();
    return true;
  }

  /**
   * Sets a text, unless a better tag has set it; the worse one tries what else its tag can mean.
   */
  private boolean takeText(int index, String text, TagRule rule) {
    int slot = rule.slot().ordinal();
    String present = draft.text(rule.slot());
    TagRule owner = ownerRules[slot];
    if (present != null && !present.equals(text)) {
      if (owner == null || owner.rank() <= rule.rank()) {
        return false;
      }
      int displaced = owners[slot];
      set(index, text, rule);
      offer(displaced, owner.next());
      return true;
    }
    if (present == null || owner == null || owner.rank() > rule.rank()) {
      set(index, text, rule);
    }
    return true;
  }

  private void set(int index, String text, TagRule rule) {
    draft.setText(rule.slot(), text);
    owners[rule.slot().ordinal()] = index;
    ownerRules[rule.slot().ordinal()] = rule;
  }

  private boolean fits(Slot slot, Field field) {
    String text = field.value();
    return switch (slot) {
      case AVAILABLE -> isDate(text) && text.length() >= 4;
      case SUBMITTED, ORIGINAL_DATE -> isDate(text);
      case ACCESSED -> isDate(text) || text.startsWith("///");
      case NUMBER -> text.length() <= MAX_NUMBER_LENGTH;
      case VOLUME -> !field.tagName().equals("VO") || text.length() <= 4;
      case STATUS ->
          !text.startsWith("IN FILE")
              && !text.startsWith("NOT IN FILE")
              && !text.startsWith("ON REQUEST");
      default -> true;
    };
  }

  private static boolean isDate(String text) {
    DateText.Reading reading = DateText.read(text);
    return reading != null && reading.whole();
  }

  private boolean takeTypeOfWork(int index, Field field, TagRule rule) {
    String text = line(field);
    Optional<Identifier> doi = doi(text);
    doi.ifPresent(found -> doiHints.add(field));
    if (doi.isPresent() || text.startsWith("doi:")) {
      return false;
    }
    boolean word =
        code != null && type != code.type() && text.equalsIgnoreCase(RisType.written(type).word());
    return word || takeText(index, text, rule);
  }

  /**
   * In a book SP is the number of pages, unless it or EP shows that it is where the pages begin.
   */
  private boolean takePageNumber(int index, Field field, TagRule rule) {
    String text = line(field);
    boolean begins = field.is(SP) && (evidence.has(EP) || PageText.isRange(text));
    return takeText(index, text, begins ? new TagRule(Slot.PAGE_START, 1, null) : rule);
  }

  private boolean takeAbstract(Field field) {
    List<RichText> paragraphs = Paragraphs.read(field.value());
    boolean first = draft.abstractParagraphs().isEmpty();
    boolean second = field.tagName().equals("N2");
    if (first || (!second && !evidence.has(Tag.of("N2")))) {
      paragraphs.forEach(draft::addAbstract);
      return true;
    }
    return draft.abstractParagraphs().equals(paragraphs);
  }

  private boolean takeNote(Field field) {
    if (field.is(N1) && doi(field.value()).isPresent()) {
      doiHints.add(field);
      return false;
    }
    draft.addNote(Markup.read(field.value()));
    return true;
  }

  private boolean takeRelated(Field field) {
    if (field.is(L3) && doi(field.value()).isPresent()) {
      doiHints.add(field);
      return false;
    }
    takeLinks(field, "related");
    return true;
  }

  private void takeKeywords(Field field) {
    boolean only = fields.stream().filter(other -> other.is(Tag.KW)).limit(2).count() == 1;
    Keywords.read(field.value(), only).forEach(draft::addKeyword);
  }

  /** Several addresses in one line are separated by a semicolon before another address. */
  private void takeLinks(Field field, String relation) {
    String text = line(field);
    int start = 0;
    for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
      int next = at + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (text.startsWith("http://", next) || text.startsWith("https://", next)) {
        draft.addLink(text.substring(start, at).strip(), relation);
        start = next;
      }
    }
    draft.addLink(text.substring(start), relation);
  }

  private void addDoi(Field field) {
    Identifier doi = Identifier.of(IdentifierScheme.DOI, line(field));
    draft.addIdentifier(doi);
    if (!doi.isValid()) {
      reportInvalid("DOI", field);
    }
  }

  private boolean takeStandardNumbers(Field field, boolean mayBeNumber) {
    List<Identifier> found = StandardNumbers.readValid(line(field));
    if (found != null) {
      found.forEach(draft::addIdentifier);
      return true;
    }
    if (mayBeNumber) {
      return false;
    }
    draft.addIdentifier(StandardNumbers.readInvalid(line(field), type));
    reportInvalid("ISBN or ISSN", field);
    return true;
  }

  private boolean takeMarked(Field field, String mark, IdentifierScheme scheme) {
    String text = line(field);
    if (!text.endsWith(mark)) {
      return false;
    }
    Identifier identifier =
        Identifier.of(scheme, text.substring(0, text.length() - mark.length()).strip());
    if (identifier.isValid()) {
      draft.addIdentifier(identifier);
    }
    return identifier.isValid();
  }

  /** In place of the number of PubMed Central, Scopus has that of PubMed. */
  private boolean takePmcid(Field field) {
    String text = line(field);
    boolean prefixed = text.regionMatches(true, 0, "PMC", 0, 3);
    Identifier identifier =
        Identifier.of(prefixed ? IdentifierScheme.PMCID : IdentifierScheme.PMID, text);
    if (identifier.isValid()) {
      draft.addIdentifier(identifier);
    }
    return identifier.isValid() && prefixed;
  }

  private void finish() {
    finishDates();
    finishDois();
    finishPages();
    finishTitles();
    finishArchive();
    if (code != null && code.code().equals("INPR") && draft.text(Slot.STATUS) == null) {
      draft.setText(Slot.STATUS, "in press");
    }
    keepCode();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        draft.addExtension(fields.get(i).tagName(), line(fields.get(i)));
      }
    }
    for (Field field : foreign) {
      String format = TAGS.isKnown(field.tag()) ? "wos" : "ris";
      draft.addForeign(format, field.tagName(), line(field));
    }
  }

  private void finishDates() {
    IssuedDate.Outcome outcome = issued.outcome();
    draft.setIssued(outcome.date());
    for (int index : outcome.kept()) {
      kept[index] = !takeAsAccessed(fields.get(index), outcome.conflicting().contains(index));
    }
    for (int index : outcome.conflicting()) {
      if (kept[index]) {
        report(
            Severity.WARNING,
            "ris.conflicting-dates",
            "another year of publication",
            fields.get(index));
      }
    }
    if (outcome.unreadable() >= 0) {
      report(
          Severity.WARNING,
          "ris.unreadable-date",
          "no date could be read",
          fields.get(outcome.unreadable()));
    }
  }

  /** EndNote writes the day of access in DA for what is online. */
  private boolean takeAsAccessed(Field field, boolean otherYear) {
    boolean online = code != null && OnlineTypes.CODES.contains(code.code());
    DateText.Reading reading =
        online && otherYear && field.is(Tag.of("DA")) && !evidence.has(Y2)
            ? DateText.read(line(field))
            : null;
    if (reading == null || !reading.whole()) {
      return false;
    }
    draft.setAccessed(reading.date());
    return true;
  }

  private void finishDois() {
    if (evidence.has(Tag.of("DO"))) {
      return;
    }
    for (Field field : doiHints) {
      doi(field.value()).ifPresent(draft::addIdentifier);
    }
    if (doiHints.isEmpty()) {
      for (Field field : fields) {
        if (field.is(UR) && field.value().contains("doi.org/")) {
          Identifier.detect(field.value())
              .filter(found -> found.scheme().equals(IdentifierScheme.DOI))
              .ifPresent(draft::addIdentifier);
        }
      }
    }
  }

  private void finishPages() {
    int end = Slot.PAGE_END.ordinal();
    if (draft.text(Slot.PAGE_END) != null && draft.text(Slot.PAGE_START) == null) {
      kept[owners[end]] = true;
      draft.setText(Slot.PAGE_END, null);
    }
  }

  private void finishTitles() {
    String translated = draft.text(Slot.TRANSLATED_TITLE);
    if (translated != null) {
      String title = draft.text(Slot.TITLE);
      if (title != null && draft.text(Slot.ORIGINAL_TITLE) == null) {
        draft.setText(Slot.ORIGINAL_TITLE, title);
        draft.setText(Slot.TITLE, translated);
      } else if (title == null) {
        draft.setText(Slot.TITLE, translated);
      } else {
        kept[owners[Slot.TRANSLATED_TITLE.ordinal()]] = true;
      }
    }
    int owner = owners[Slot.CONTAINER_SHORT.ordinal()];
    String shortTitle = draft.text(Slot.CONTAINER_SHORT);
    if (shortTitle != null
        && draft.text(Slot.CONTAINER_TITLE) == null
        && (fields.get(owner).is(JA) || fields.get(owner).is(J1))) {
      draft.setText(Slot.CONTAINER_TITLE, shortTitle);
      draft.setText(Slot.CONTAINER_SHORT, null);
    }
  }

  /** The accession number of PubMed is its identifier, and that of arXiv names itself. */
  private void finishArchive() {
    String location = draft.text(Slot.ARCHIVE_LOCATION);
    if (location == null || location.length() > MAX_NUMBER_LENGTH) {
      return;
    }
    String database = evidence.value(DB);
    boolean pubmed =
        database.equalsIgnoreCase("PubMed")
            || database.equalsIgnoreCase("MEDLINE")
            || evidence.value(UR).contains("pubmed");
    IdentifierScheme scheme =
        location.startsWith("PMC")
            ? IdentifierScheme.PMCID
            : location.regionMatches(true, 0, "arXiv:", 0, 6)
                ? IdentifierScheme.ARXIV
                : IdentifierScheme.PMID;
    if (scheme.equals(IdentifierScheme.PMID) && !pubmed) {
      return;
    }
    Identifier identifier = Identifier.of(scheme, location);
    if (identifier.isValid()) {
      draft.addIdentifier(identifier);
    }
  }

  /** Returns the DOI that the whole text is. */
  private static Optional<Identifier> doi(String text) {
    if (text.indexOf("10.") < 0 || text.indexOf('/') < 0 || text.length() > 300) {
      return Optional.empty();
    }
    Identifier doi = Identifier.of(IdentifierScheme.DOI, text);
    return doi.isValid() ? Optional.of(doi) : Optional.empty();
  }

  /** The value on one line. */
  private static String line(Field field) {
    String value = field.value();
    return value.indexOf('\n') < 0 ? value : value.replace("\n\n", " ").replace('\n', ' ');
  }

  private void reportInvalid(String what, Field field) {
    report(Severity.WARNING, "ris.invalid-identifier", "not a valid " + what, field);
  }

  private void report(Severity severity, String diagnosticCode, String message, Field field) {
    diagnostics.add(
        Diagnostic.of(severity, diagnosticCode, message)
            .at(field.valueSpan())
            .about(field.tagName(), field.value()));
  }
}
