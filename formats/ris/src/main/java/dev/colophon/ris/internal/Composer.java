package dev.colophon.ris.internal;

import dev.colophon.format.Carrier;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Link;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.ris.RisProfile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a publication. */
final class Composer {
  private static final int M3 = Tag.of("M3");
  private static final int T2 = Tag.of("T2");
  private static final int C3 = Tag.of("C3");
  private static final int DA = Tag.of("DA");
  private static final int SN = Tag.of("SN");
  private static final int UR = Tag.of("UR");

  private final Publication publication;
  private final RisProfile profile;
  private final Lines lines;
  private final List<Extension> extensions;

  private Composer(Publication publication, RisProfile profile) {
    this.publication = publication;
    this.profile = profile;
    this.lines = new Lines(profile);
    this.extensions = writable(publication.extensions("ris"));
  }

  static Lines compose(Publication publication, RisProfile profile) {
    return new Composer(publication, profile).lines();
  }

  private static List<Extension> writable(List<Extension> extensions) {
    List<Extension> writable = new ArrayList<>(extensions.size());
    for (Extension extension : extensions) {
      if (isWritable(extension)) {
        writable.add(extension);
      }
    }
    return writable;
  }

  private static boolean isWritable(Extension extension) {
    int tag = Tag.of(extension.name());
    return tag != Tag.NONE
        && tag != Tag.ER
        && Tag.name(tag).equals(extension.name())
        && !extension.structured()
        && !(tag == Tag.U5 && Carrier.isCarrier(Lines.oneLine(extension.value())));
  }

  private Lines lines() {
    List<String> types = typeValues();
    boolean unknown = isUnknownType(types);
    RisType code = unknown ? null : code(types);
    String first = code == null ? types.get(0) : code.code();
    lines.add(Tag.TY, first);
    types.remove(first);
    for (String other : types) {
      lines.add(Tag.TY, other);
    }
    body(code);
    return lines;
  }

  private List<String> typeValues() {
    List<String> values = new ArrayList<>(0);
    for (Extension extension : extensions) {
      String value = extension.name().equals("TY") ? Lines.oneLine(extension.value()) : "";
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /**
   * Tells whether the type is written as a source had it: it is not known, and the publication has
   * not got another type since.
   */
  private boolean isUnknownType(List<String> types) {
    if (publication.type() != PublicationType.DOCUMENT || types.isEmpty()) {
      return false;
    }
    for (String type : types) {
      if (RisType.isKnown(type)) {
        return false;
      }
    }
    return true;
  }

  private RisType code(List<String> types) {
    for (String value : types) {
      RisType code = RisType.find(value);
      if (code != null && code.code().equals(value) && code.canBe(publication.type())) {
        return code;
      }
    }
    return switch (publication.type()) {
      case MOTION_PICTURE -> RisType.get(hasAuthorsOnly() ? "VIDEO" : "MPCT");
      case PAPER_CONFERENCE -> RisType.get(hasEventOnly() ? "CPAPER" : "CONF");
      default -> RisType.written(publication.type()).code();
    };
  }

  private boolean hasAuthorsOnly() {
    return !publication.contributors(ContributorRole.AUTHOR).isEmpty()
        && publication.contributors(ContributorRole.DIRECTOR).isEmpty();
  }

  private boolean hasEventOnly() {
    return hasValue(Slot.EVENT_TITLE) && !hasValue(Slot.CONTAINER_TITLE);
  }

  private void body(@Nullable RisType code) {
    @Nullable TagRule[] row =
        code == null ? TagTable.get().row("", publication.type()) : code.row(publication.type());
    for (int tag : TagTable.get().order()) {
      addTag(tag, row, code);
    }
    for (Extension extension : extensions) {
      if (!extension.name().equals("TY")) {
        lines.add(Tag.of(extension.name()), extension.value());
      }
    }
    if (code != null) {
      addTypeWord(code);
    }
  }

  private void addTag(int tag, @Nullable TagRule[] row, @Nullable RisType code) {
    boolean conference = code != null && code.code().equals("CONF");
    if (conference && (tag == T2 || tag == C3)) {
      addConferenceTitle(tag, row);
      return;
    }
    for (TagRule rule = row[tag]; rule != null; rule = rule.next()) {
      if (rule.isWritten()) {
        add(tag, rule.slot());
      }
    }
    if (conference && tag == DA) {
      addConferenceYear();
    } else if (tag == SN) {
      addIdentifiers(row);
    } else if (tag == UR) {
      addLinks();
    }
  }

  /** Identifiers and links stand together in the order that they have, each with its tag. */
  private void addIdentifiers(@Nullable TagRule[] row) {
    for (Identifier identifier : publication.identifiers()) {
      IdentifierText.write(identifier, row).ifPresent(lines::add);
    }
  }

  private void addLinks() {
    for (Link link : publication.links()) {
      int tag = LinkText.tag(link);
      if (tag != Tag.NONE) {
        lines.add(tag, link.url());
      }
    }
  }

  /**
   * C3 is the title of the proceedings. T2 is the name of the conference for EndNote, Zotero and
   * citation-js; others look for the proceedings there, so it has their title too when there is no
   * such name.
   */
  private void addConferenceTitle(int tag, @Nullable TagRule[] row) {
    boolean event = hasValue(Slot.EVENT_TITLE);
    if (row[C3] == null || row[C3].slot() != Slot.CONTAINER_TITLE) {
      add(tag, Slot.SERIES_TITLE);
    } else if (tag == T2 && event) {
      add(tag, Slot.EVENT_TITLE);
    } else if (event || (tag == T2 ? knowsProceedingsInT2() : profile != RisProfile.REFWORKS)) {
      add(tag, Slot.CONTAINER_TITLE);
    }
  }

  private boolean knowsProceedingsInT2() {
    return profile == RisProfile.STANDARD || profile == RisProfile.REFWORKS;
  }

  /** PY is the year of the conference for citation-js; DA is that of the publication for all. */
  private void addConferenceYear() {
    if (profile == RisProfile.STANDARD && !hasValue(Slot.ISSUED_DATE)) {
      publication.issued().flatMap(DateText::year).ifPresent(year -> lines.add(DA, year + "///"));
    }
  }

  private void add(int tag, Slot slot) {
    List<String> values = SlotText.of(slot, publication);
    if (slot == Slot.ABSTRACT) {
      lines.addParagraphs(tag, values);
      return;
    }
    for (String value : values) {
      lines.add(tag, value);
    }
  }

  private boolean hasValue(Slot slot) {
    return !SlotText.of(slot, publication).isEmpty();
  }

  /** Adds the type of work if the record would be of another type without it. */
  private void addTypeWord(RisType code) {
    String word = RisType.written(publication.type()).word();
    if (word.isEmpty()
        || !code.canBe(publication.type())
        || code.typeOf(new Evidence(lines.fields())) == publication.type()) {
      return;
    }
    lines.replace(M3, word);
  }
}
