package dev.colophon.bibtex.internal.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The keys of the field {@code type} and the words for them.
 *
 * <p>Source: BibLaTeX manual 4.9.2.13 "Types", with the English words of {@code english.lbx}.
 */
final class Genres {
  static final String DOCTORAL = "PhD thesis";
  static final String MASTER = "Master’s thesis";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("mathesis", MASTER),
          Map.entry("phdthesis", DOCTORAL),
          Map.entry("bathesis", "Bachelor’s thesis"),
          Map.entry("candthesis", "Candidate thesis"),
          Map.entry("techreport", "Technical report"),
          Map.entry("resreport", "Research report"),
          Map.entry("software", "Computer software"),
          Map.entry("datacd", "CD-ROM"),
          Map.entry("audiocd", "Audio CD"),
          Map.entry("patent", "Patent"),
          Map.entry("patentde", "German patent"),
          Map.entry("patenteu", "European patent"),
          Map.entry("patentfr", "French patent"),
          Map.entry("patentuk", "British patent"),
          Map.entry("patentus", "U.S. patent"),
          Map.entry("patreq", "Patent request"),
          Map.entry("patreqde", "German patent request"),
          Map.entry("patreqeu", "European patent request"),
          Map.entry("patreqfr", "French patent request"),
          Map.entry("patrequk", "British patent request"),
          Map.entry("patrequs", "U.S. patent request"));
  private static final Map<String, String> KEYS = new HashMap<>();

  static {
    WORDS.forEach((key, words) -> KEYS.put(words, key));
  }

  private Genres() {}

  /** Returns the words for a key, or the text as it is if it is none. */
  static String words(String text) {
    return WORDS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
  }

  /** Returns the key for words, or the words as they are if there is none. */
  static String key(String words) {
    return KEYS.getOrDefault(words, words);
  }
}
