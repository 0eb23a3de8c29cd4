package dev.colophon.html.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.Relation;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Related publications by the kind of relation. */
final class RelatedWorks {
  private RelatedWorks() {}

  static List<Row> of(Publication publication, Collection<Publication> collection, Words words) {
    Map<String, List<Row.Value>> byKind = new LinkedHashMap<>();
    for (Relation relation : publication.relations()) {
      String label =
          relation.label().orElseGet(() -> words.orName("relation.", relation.kind().name()));
      byKind
          .computeIfAbsent(label, key -> new java.util.ArrayList<>())
          .add(value(relation, collection));
    }
    return byKind.entrySet().stream().map(each -> new Row(each.getKey(), each.getValue())).toList();
  }

  private static Row.Value value(Relation relation, Collection<Publication> collection) {
    Optional<Publication> known =
        relation.target().isEmpty()
            ? Optional.empty()
            : collection.stream().filter(each -> each.id().equals(relation.target())).findFirst();
    RichText text =
        relation
            .title()
            .or(() -> known.flatMap(Publication::title).map(Title::full))
            .orElseGet(() -> RichText.of(fallback(relation)));
    Optional<String> url =
        relation
            .url()
            .or(() -> address(relation.identifiers()))
            .or(() -> known.flatMap(each -> address(each.identifiers())))
            .or(() -> known.flatMap(Publication::url));
    return new Row.Value(text, url.flatMap(Addresses::link));
  }

  private static Optional<String> address(List<Identifier> identifiers) {
    return identifiers.stream().map(Identifier::url).flatMap(Optional::stream).findFirst();
  }

  private static String fallback(Relation relation) {
    return relation.identifiers().stream()
        .map(Identifier::display)
        .findFirst()
        .or(relation::url)
        .or(relation::target)
        .or(relation::label)
        .orElse("–");
  }
}
