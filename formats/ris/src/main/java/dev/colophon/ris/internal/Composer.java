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
  private static final int SN = Tag.of("SN");
  private static final int UR = Tag.of("UR");

  private final Publication publication;
  private final Lines lines;
  private final List<Extension> extensions;

  private Composer(Publication publication, RisProfile profile) {
    this.publication = publication;
    this.lines = new Lines(profile);
    this.extensions = publication.extensions("ris").stream().filter(Composer::isWritable).toList();
  }

  static Lines compose(Publication publication, RisProfile profile) {
    return new Composer(publication, profile).lines();
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
    Extension unknown = unknownType();
    List<String> otherTypes = new ArrayList<>(typeValues());
    if (unknown != null) {
      lines.add(Tag.TY, unknown.value());
      otherTypes.remove(Lines.oneLine(unknown.value()));
    } else {
      RisType code = code();
      lines.add(Tag.TY, code.code());
      otherTypes.remove(code.code());
    }
    otherTypes.forEach(value -> lines.add(Tag.TY, value));
    body(unknown == null ? code() : null);
    return lines;
  }

  private List<String> typeValues() {
    return extensions.stream()
        .filter(extension -> extension.name().equals("TY"))
        .map(extension -> Lines.oneLine(extension.value()))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The type as a source wrote it, if the publication has not got another type since. */
  private @Nullable Extension unknownType() {
    if (publication.type() != PublicationType.DOCUMENT) {
      return null;
    }
    List<Extension> types =
        extensions.stream()
            .filter(extension -> extension.name().equals("TY"))
            .filter(extension -> !Lines.oneLine(extension.value()).isEmpty())
            .toList();
    boolean unknown =
        !types.isEmpty()
            && types.stream().noneMatch(each -> RisType.isKnown(Lines.oneLine(each.value())));
    return unknown ? types.get(0) : null;
  }

  private RisType code() {
    for (String value : typeValues()) {
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
    return publication.event().flatMap(event -> event.title()).isPresent()
        && publication.container().flatMap(container -> container.title()).isEmpty();
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
    if (tag == SN) {
      addIdentifiers(row);
    } else if (tag == UR) {
      addLinks();
    }
  }

  /** Identifiers and links stand together in the order that they have, each with its tag. */
  private void addIdentifiers(@Nullable TagRule[] row) {
    for (Identifier identifier : publication.identifiers()) {
      IdentifierText.write(identifier, row).ifPresent(lines.fields()::add);
    }
  }

  private void addLinks() {
    for (Link link : publication.links()) {
      LinkText.tag(link).ifPresent(tag -> lines.add(tag, link.url()));
    }
  }

  /**
   * Without the name of the conference, T2 has the title of the proceedings, where every program
   * looks for it.
   */
  private void addConferenceTitle(int tag, @Nullable TagRule[] row) {
    boolean event = publication.event().flatMap(found -> found.title()).isPresent();
    if (row[C3] == null || row[C3].slot() != Slot.CONTAINER_TITLE) {
      add(tag, Slot.SERIES_TITLE);
    } else if (tag == T2) {
      add(tag, event ? Slot.EVENT_TITLE : Slot.CONTAINER_TITLE);
    } else if (event) {
      add(tag, Slot.CONTAINER_TITLE);
    }
  }

  private void add(int tag, Slot slot) {
    List<String> values = slot.values(publication);
    if (slot == Slot.ABSTRACT) {
      lines.addParagraphs(tag, values);
    } else {
      values.forEach(value -> lines.add(tag, value));
    }
  }

  /** Adds the type of work if the record would be of another type without it. */
  private void addTypeWord(RisType code) {
    String word = RisType.written(publication.type()).word();
    if (word.isEmpty()
        || code != RisType.written(publication.type()).code()
        || code.typeOf(new Evidence(lines.fields())) == publication.type()) {
      return;
    }
    lines.fields().removeIf(field -> field.is(M3));
    lines.add(M3, word);
  }
}
