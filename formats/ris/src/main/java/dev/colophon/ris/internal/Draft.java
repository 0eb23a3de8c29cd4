package dev.colophon.ris.internal;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Link;
import dev.colophon.model.Name;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a publication while a record is read. */
final class Draft {
  private static final String FORMAT = "ris";

  private final SlotTexts texts = new SlotTexts();
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<RichText> abstractParagraphs = new ArrayList<>(1);
  private final List<RichText> notes = new ArrayList<>(0);
  private final List<String> keywords = new ArrayList<>();
  private final List<String> languages = new ArrayList<>(1);
  private final Set<Identifier> identifiers = new LinkedHashSet<>(8);
  private final List<Link> links = new ArrayList<>(1);
  private final List<Extension> extensions = new ArrayList<>(0);
  private @Nullable PublicationDate issued;
  private @Nullable PublicationDate accessed;

  @Nullable String text(Slot slot) {
    return texts.get(slot);
  }

  void setText(Slot slot, @Nullable String text) {
    texts.set(slot, text);
  }

  void setIssued(@Nullable PublicationDate date) {
    issued = date;
  }

  void setAccessed(PublicationDate date) {
    accessed = date;
  }

  void addName(ContributorRole role, Name name) {
    contributors.add(Contributor.of(role, name));
  }

  void addAbstract(RichText paragraph) {
    abstractParagraphs.add(paragraph);
  }

  List<RichText> abstractParagraphs() {
    return abstractParagraphs;
  }

  void addNote(RichText note) {
    notes.add(note);
  }

  void addKeyword(String keyword) {
    keywords.add(keyword);
  }

  boolean addLanguages(List<String> added) {
    return languages.addAll(added);
  }

  void addLink(String url, String relation) {
    Link.Builder link = Link.builder().url(url);
    links.add(relation.isEmpty() ? link.build() : link.relation(relation).build());
  }

  void addIdentifier(Identifier identifier) {
    identifiers.add(identifier);
  }

  void addExtension(String tag, String value) {
    extensions.add(Extension.of(FORMAT, tag, value));
  }

  void addForeign(String format, String tag, String value) {
    extensions.add(Extension.of(format, tag, value));
  }

  Publication build(PublicationType type) {
    Publication.Builder built =
        Publication.of(type)
            .id(texts.optional(Slot.ID))
            .title(texts.title())
            .number(texts.optional(Slot.NUMBER))
            .numberOfPages(texts.optional(Slot.NUMBER_OF_PAGES))
            .numberOfVolumes(texts.optional(Slot.NUMBER_OF_VOLUMES))
            .edition(texts.optional(Slot.EDITION))
            .version(texts.optional(Slot.VERSION))
            .genre(texts.optional(Slot.GENRE))
            .medium(texts.optional(Slot.MEDIUM))
            .dimensions(texts.optional(Slot.DIMENSIONS))
            .scale(texts.optional(Slot.SCALE))
            .status(texts.optional(Slot.STATUS))
            .citationLabel(texts.optional(Slot.CITATION_LABEL))
            .container(texts.container())
            .series(texts.series())
            .event(texts.event())
            .publisher(texts.publisher())
            .legal(texts.legal())
            .archive(texts.archive())
            .original(texts.original())
            .reviewed(texts.reviewed())
            .rights(texts.rights());
    dates(built);
    lists(built);
    return built.build();
  }

  private void dates(Publication.Builder built) {
    built
        .issued(Optional.ofNullable(issued))
        .available(texts.date(Slot.AVAILABLE))
        .submitted(texts.date(Slot.SUBMITTED))
        .accessed(accessed == null ? texts.date(Slot.ACCESSED) : Optional.of(accessed));
  }

  private void lists(Publication.Builder built) {
    built
        .addAllContributors(contributors)
        .addAllAbstractParagraphs(abstractParagraphs)
        .addAllNotes(notes)
        .addAllKeywords(keywords)
        .addAllLanguages(languages)
        .addAllIdentifiers(identifiers)
        .addAllLinks(links)
        .addAllExtensions(extensions);
  }
}
