package dev.colophon.ris.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Languages: names in English and in the language itself become BCP 47 tags, anything else stays as
 * it is.
 */
final class Languages {
  private Languages() {}

  static List<String> read(String text) {
    if (text.length() <= 3) {
      return List.of(text);
    }
    List<String> languages = new ArrayList<>();
    for (String piece : text.split("[;,]", -1)) {
      if (!piece.isBlank()) {
        languages.add(tag(piece.strip()));
      }
    }
    return languages;
  }

  private static String tag(String name) {
    return Names.TAGS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /** The table, which is read when a name is met. */
  private static final class Names {
    private static final Map<String, String> TAGS = tags();

    private static Map<String, String> tags() {
      Map<String, String> tags = new HashMap<>();
      for (String line : Resource.lines("languages.txt")) {
        List<String> parts = Resource.split(line, ';');
        for (String name : parts.subList(1, parts.size())) {
          tags.put(name.toLowerCase(Locale.ROOT), parts.get(0));
        }
      }
      return tags;
    }
  }
}
