package dev.colophon.html.internal;

import dev.colophon.html.internal.Row.Value;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The details of a publication. */
final class Details {
  private final Publication publication;
  private final Words words;
  private final List<Row> rows = new ArrayList<>();

  Details(Publication publication, Words words) {
    this.publication = publication;
    this.words = words;
  }

  /** Returns how and where the work was published. */
  List<Row> published() {
    publication.publisher().ifPresent(this::publisher);
    people();
    publication.container().ifPresent(this::container);
    publication
        .series()
        .ifPresent(
            series -> {
              rich("series", series.title().or(series::shortTitle));
              text("series.number", series.number());
            });
    publication
        .event()
        .ifPresent(
            event -> {
              rich("event", event.title());
              date("event.date", event.date());
              text("event.place", event.place());
            });
    extent();
    identifiers();
    return rows;
  }

  /** Returns what the work is, not how it was published. */
  List<Row> about() {
    add("type", Value.of(words.orName("type.", publication.type().cslName())));
    text("genre", publication.genre());
    List<Value> languages =
        publication.languages().stream()
            .map(tag -> Value.of(Languages.name(tag, words.locale())))
            .toList();
    add("language", languages);
    dates();
    publication.rights().ifPresent(this::rights);
    return rows;
  }

  private void publisher(Publisher publisher) {
    add("publisher", publisher.names().stream().map(Value::of).toList());
    add("place", publisher.places().stream().map(Value::of).toList());
  }

  private void people() {
    Map<ContributorRole, List<Value>> byRole = new LinkedHashMap<>();
    for (Contributor each : publication.contributors()) {
      byRole
          .computeIfAbsent(each.role(), role -> new ArrayList<>())
          .add(Value.of(Cards.shortName(each.name(), words)));
    }
    byRole.forEach((role, names) -> rows.add(new Row(words.orName("role.", role.name()), names)));
  }

  private void container(Container container) {
    rich("container", container.title().or(container::shortTitle));
    rich("volume.title", container.volumeTitle().or(container::volumeShortTitle));
    text("volume", container.volume());
    text("issue", container.issue());
    text("supplement", container.supplement());
    rich("part.title", container.partTitle());
    text("part", container.part());
    text("chapter", container.chapter());
    text("section", container.section());
    text("pages", container.pages().map(Object::toString).or(container::firstPage));
    text("article.number", container.articleNumber());
  }

  private void extent() {
    text("edition", publication.edition());
    text("printing", publication.printing());
    text("version", publication.version());
    text("number", publication.number());
    text("number.of.pages", publication.numberOfPages());
    text("number.of.volumes", publication.numberOfVolumes());
    text("medium", publication.medium());
    text("dimensions", publication.dimensions());
    text("scale", publication.scale());
    text("status", publication.status());
  }

  private void identifiers() {
    Map<String, List<Value>> byScheme = new LinkedHashMap<>();
    for (Identifier each : publication.identifiers()) {
      String qualifier = each.qualifier().map(text -> " (" + text + ")").orElse("");
      byScheme
          .computeIfAbsent(each.scheme().label(), label -> new ArrayList<>())
          .add(Value.link(each.display() + qualifier, each.url()));
    }
    byScheme.forEach((label, values) -> rows.add(new Row(label, values)));
  }

  private void dates() {
    date("available", publication.available());
    date("submitted", publication.submitted());
    publication
        .original()
        .ifPresent(
            original -> {
              rich("original.title", original.title());
              date("original.date", original.date());
            });
  }

  private void rights(Rights rights) {
    Optional<String> licence = rights.license().or(rights::url);
    licence.ifPresent(text -> add("licence", Value.link(text, rights.url())));
    text("rights", rights.statement());
  }

  private void date(String key, Optional<PublicationDate> date) {
    text(key, date.map(value -> value.display(words.locale())));
  }

  private void text(String key, Optional<String> text) {
    text.ifPresent(value -> add(key, Value.of(value)));
  }

  private void rich(String key, Optional<RichText> text) {
    text.ifPresent(value -> add(key, Value.of(value)));
  }

  private void add(String key, Value value) {
    add(key, Stream.of(value).toList());
  }

  private void add(String key, List<Value> values) {
    if (!values.isEmpty()) {
      rows.add(new Row(words.get("detail." + key), values));
    }
  }
}
