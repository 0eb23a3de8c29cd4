package dev.colophon.html.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements {@code meta} of a page by their names, in lower case, in order. */
final class MetaTags {
  private final List<Metadata.Tag> tags = new ArrayList<>();
  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      tags.add(name.strip().toLowerCase(Locale.ROOT), meta.attr("content"));
    }
    return tags;
  }

  private void add(String name, String content) {
    if (!content.isBlank()) {
      tags.add(new Metadata.Tag(name, content));
      byName.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
    }
  }

  /** Returns all tags. */
  List<Metadata.Tag> all() {
    return tags;
  }

  /** Returns the values of a name. */
  List<String> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Returns the first value of the first of these names that has one. */
  Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
  }
}
