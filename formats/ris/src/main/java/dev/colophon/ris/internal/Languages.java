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
    return Holder.TAGS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  private static final class Holder {
    private static final Map<String, String> TAGS = tags();

    private static Map<String, String> tags() {
      Map<String, String> tags = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        Locale locale = new Locale.Builder().setLanguage(code).build();
        tags.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
        tags.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      }
      return tags;
    }
  }
}
