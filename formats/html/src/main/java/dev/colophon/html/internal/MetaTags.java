package dev.colophon.html.internal;

import static dev.colophon.json.internal.Surrogates.repaired;

import dev.colophon.model.Extension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements {@code meta} of a page in order, and which of them were read. */
final class MetaTags {
  /** An element {@code meta}; its name in lower case and as written. */
  record MetaTag(int number, String name, String written, String content) {}

  private final List<MetaTag> tags = new ArrayList<>();
  private final Set<MetaTag> read = new LinkedHashSet<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      tags.add(repaired(name.strip()), repaired(meta.attr("content")));
    }
    return tags;
  }

  private void add(String name, String content) {
    if (!content.isBlank()) {
      tags.add(new MetaTag(tags.size(), name.toLowerCase(Locale.ROOT), name, content));
    }
  }

  /** Returns all tags. */
  List<MetaTag> all() {
    return tags;
  }

  /** Returns the values of a name, which are read then. */
  List<String> all(String name) {
    return all(name, Optional::of);
  }

  /** Returns what is made of the values of a name; those of which nothing is made are not read. */
  <T> List<T> all(String name, Function<String, Optional<T>> meaning) {
    List<T> found = new ArrayList<>();
    for (MetaTag tag : tags) {
      if (tag.name().equals(name)) {
        Optional<T> meant = meaning.apply(tag.content());
        meant.ifPresent(
            each -> {
              found.add(each);
              setRead(tag);
            });
      }
    }
    return found;
  }

  /** Returns the first value of the first of these names that has one; only this is read. */
  Optional<String> first(String... names) {
    return first(any -> true, names);
  }

  /** Returns the first value that is wanted of the first of these names that has one. */
  Optional<String> first(Predicate<String> wanted, String... names) {
    return Stream.of(names)
        .flatMap(name -> tags.stream().filter(tag -> tag.name().equals(name)))
        .filter(tag -> wanted.test(tag.content()))
        .findFirst()
        .map(
            tag -> {
              setRead(tag);
              return tag.content();
            });
  }

  /** Tells whether there is a tag of this name. */
  boolean has(String name) {
    return tags.stream().anyMatch(tag -> tag.name().equals(name));
  }

  /** Says that a tag was read. */
  void setRead(MetaTag tag) {
    read.add(tag);
  }

  /** Returns the tags with one of these prefixes that say what no tag says that was read. */
  List<Extension> unread(String... prefixes) {
    Set<String> said = new LinkedHashSet<>();
    read.forEach(tag -> said.add(tag.content()));
    return tags.stream()
        .filter(tag -> Stream.of(prefixes).anyMatch(tag.name()::startsWith))
        .filter(tag -> !said.contains(tag.content()))
        .map(tag -> Extension.of("html", tag.written(), tag.content()))
        .toList();
  }
}
