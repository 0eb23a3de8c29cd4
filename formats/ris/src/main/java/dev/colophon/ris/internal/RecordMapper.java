package dev.colophon.ris.internal;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.Severity;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Name;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.ris.RisDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a publication of the fields of one record. Used once. */
public final class RecordMapper {
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final int AB = Tag.of("AB");
  private static final int EP = Tag.of("EP");
  private static final int SP = Tag.of("SP");
  private static final int N1 = Tag.of("N1");
  private static final int N2 = Tag.of("N2");
  private static final int L3 = Tag.of("L3");
  private static final int VO = Tag.of("VO");

  private final RecordFields fields;
  private final List<Field> foreign;
  private final RecordKind kind;
  private final Draft draft = new Draft();
  private final SlotOwners texts;
  private final DateFields dates;
  private final IdentifierFields identifiers;
  private @Nullable String carrier;

  private RecordMapper(RecordFields fields, List<Field> foreign, Optional<RisDialect> dialect) {
    this.fields = fields;
    this.foreign = foreign;
    this.kind = new RecordKind(fields, dialect);
    this.texts = new SlotOwners(fields, draft);
    this.dates = new DateFields(fields, kind, draft);
    this.identifiers = new IdentifierFields(fields, kind, draft);
  }

  /** Returns the record that the fields make. */
  public static ReadRecord map(RawRecord raw, Optional<RisDialect> dialect) {
    List<Field> foreign = new ArrayList<>(0);
    List<Field> fields =
        raw.isWebOfScience() ? WebOfScience.translate(raw.fields(), foreign) : raw.fields();
    return new RecordMapper(new RecordFields(fields, raw.diagnostics()), foreign, dialect).read();
  }

  /** Returns the publication of a record that is written. */
  static Publication map(List<Field> fields) {
    List<Diagnostic> ignored = new ArrayList<>(0);
    RecordMapper mapper =
        new RecordMapper(new RecordFields(fields, ignored), List.of(), Optional.empty());
    return mapper.read().publication().orElseThrow();
  }

  private ReadRecord read() {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (!field.is(Tag.TY) && !field.value().isEmpty() && !takeCarrier(field)) {
        offer(i, kind.rule(field.tag()));
      }
    }
    settle();
    Publication publication = draft.build(kind.type());
    if (carrier != null) {
      ReadRecord applied = Carrier.apply(publication, carrier);
      fields.reportAll(applied.diagnostics());
      return new ReadRecord(applied.publication(), fields.diagnostics(draft.text(Slot.ID)));
    }
    return ReadRecord.of(publication, fields.diagnostics(draft.text(Slot.ID)));
  }

  private boolean takeCarrier(Field field) {
    if (!field.is(Tag.U5) || carrier != null || !Carrier.isCarrier(field.value())) {
      return false;
    }
    carrier = field.value();
    return true;
  }

  /** Finds a place for a field; what it displaces tries what else its tag can mean. */
  private void offer(int index, @Nullable TagRule first) {
    TagRule rule = first;
    while (rule != null && !take(index, fields.get(index), rule)) {
      rule = rule.next();
    }
    if (rule == null) {
      keep(index);
    }
    SlotOwners.Displaced displaced = texts.takeDisplaced();
    if (displaced != null) {
      offer(displaced.index(), displaced.next());
    }
  }

  private void keep(int index) {
    fields.keep(index);
    Field field = fields.get(index);
    if (!TagTable.get().isKnown(field.tag())) {
      fields.report(Severity.INFO, "ris.unknown-tag", "unknown tag " + field.tagName(), field);
    }
  }

  private boolean take(int index, Field field, TagRule rule) {
    Slot slot = rule.slot();
    ContributorRole role = slot.role();
    if (role != null) {
      return takeNames(field, role);
    }
    return switch (slot) {
      case ISSUED_DATE, ISSUED_YEAR, ISSUED_FIRST -> dates.take(index, slot);
      case ABSTRACT -> takeAbstract(field);
      case NOTE -> takeNote(field);
      case KEYWORD -> takeKeywords(field);
      case LANGUAGE -> draft.addLanguages(Languages.read(field.line()));
      case DOI -> identifiers.takeDoi(field);
      case STANDARD_NUMBER -> identifiers.takeStandardNumbers(field, rule.next() != null);
      case PMID -> identifiers.takeMarked(field, "[pmid]", IdentifierScheme.PMID);
      case PMCID_MARKED -> identifiers.takeMarked(field, "[pmcid]", IdentifierScheme.PMCID);
      case PMCID -> identifiers.takePmcid(field);
      case URL -> takeLinks(field, "");
      case FILE -> takeLinks(field, "file");
      case FULL_TEXT -> takeLinks(field, "full-text");
      case RELATED -> !isDoi(field, L3) && takeLinks(field, "related");
      case FIGURE -> takeLinks(field, "figure");
      case GENRE, MEDIUM -> takeTypeOfWork(index, field, rule);
      case NUMBER_OF_PAGES, FIRST_PAGE -> takePageNumber(index, field, rule);
      default -> fits(slot, field) && texts.take(index, field.line(), rule);
    };
  }

  private boolean fits(Slot slot, Field field) {
    String text = field.value();
    return switch (slot) {
      case AVAILABLE -> DateFields.isDate(text) && text.length() >= 4;
      case SUBMITTED, ORIGINAL_DATE -> DateFields.isDate(text);
      case ACCESSED -> DateFields.isDate(text) || text.startsWith("///");
      case NUMBER -> text.length() <= MAX_NUMBER_LENGTH;
      case VOLUME -> !field.is(VO) || text.length() <= 4;
      case STATUS ->
          !text.startsWith("IN FILE")
              && !text.startsWith("NOT IN FILE")
              && !text.startsWith("ON REQUEST");
      default -> true;
    };
  }

  private boolean takeNames(Field field, ContributorRole role) {
    for (Name name : NameText.read(field.line())) {
      draft.addName(role, name);
    }
    return true;
  }

  private boolean takeTypeOfWork(int index, Field field, TagRule rule) {
    String text = field.line();
    boolean doi = identifiers.isHint(field) || text.startsWith("doi:");
    return !doi && (kind.isTypeWord(text) || texts.take(index, text, rule));
  }

  /**
   * In a book SP is the number of pages, unless it or EP shows that it is where the pages begin.
   */
  private boolean takePageNumber(int index, Field field, TagRule rule) {
    String text = field.line();
    boolean begins = field.is(SP) && (fields.evidence().has(EP) || PageText.isRange(text));
    return texts.take(index, text, begins ? new TagRule(Slot.PAGE_START, 1, null) : rule);
  }

  /** N2 is another abstract only if there is no AB, else it is a note unless it says the same. */
  private boolean takeAbstract(Field field) {
    List<RichText> paragraphs = Paragraphs.read(field.value());
    if (field.is(N2) && fields.evidence().has(AB)) {
      return Paragraphs.read(fields.evidence().value(AB)).equals(paragraphs);
    }
    if (field.is(N2) && !draft.abstractParagraphs().isEmpty()) {
      return draft.abstractParagraphs().equals(paragraphs);
    }
    paragraphs.forEach(draft::addAbstract);
    return true;
  }

  private boolean takeNote(Field field) {
    if (isDoi(field, N1)) {
      return false;
    }
    draft.addNote(Markup.read(field.value()));
    return true;
  }

  private boolean takeKeywords(Field field) {
    Keywords.read(field.value(), fields.evidence().hasOne(Tag.KW)).forEach(draft::addKeyword);
    return true;
  }

  private boolean takeLinks(Field field, String relation) {
    for (String url : LinkText.read(field.line())) {
      draft.addLink(url, relation);
    }
    return true;
  }

  private boolean isDoi(Field field, int tag) {
    return field.is(tag) && identifiers.isHint(field);
  }

  private void settle() {
    dates.settle();
    identifiers.settle();
    texts.settlePages();
    texts.settleTitles();
    if (kind.isCode("INPR") && draft.text(Slot.STATUS) == null) {
      draft.setText(Slot.STATUS, "in press");
    }
    kind.keepCode(draft);
    for (int i = 0; i < fields.size(); i++) {
      if (fields.isKept(i)) {
        draft.addExtension(fields.get(i).tagName(), fields.get(i).line());
      }
    }
    for (Field field : foreign) {
      String format = TagTable.get().isKnown(field.tag()) ? "wos" : "ris";
      draft.addForeign(format, field.tagName(), field.line());
    }
  }
}
