package dev.colophon.bibtex.internal.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of languages in babel and BibLaTeX, and their tags in BCP 47. The first name of a tag
 * is the one that is written.
 *
 * <p>Source: BibLaTeX manual, table 2 "Supported languages"; babel manual, 1.20.
 */
final class Languages {
  private static final String TABLE =
      """
      af afrikaans
      ar arabic
      ast asturian
      be belarusian
      bg bulgarian
      br breton
      ca catalan
      cs czech
      cy welsh
      da danish
      de german ngerman deutsch
      de-AT austrian naustrian
      de-CH swissgerman nswissgerman
      el greek
      el-polyton polutonikogreek
      en english
      en-AU australian
      en-CA canadian
      en-GB british ukenglish
      en-NZ newzealand
      en-US american usenglish
      eo esperanto
      es spanish espanol castilian
      et estonian
      eu basque
      fa persian farsi
      fi finnish
      fr french francais frenchb
      fr-CA canadien acadian
      ga irish
      gd scottish
      gl galician
      grc ancientgreek
      he hebrew
      hi hindi
      hr croatian
      hu hungarian magyar
      hy armenian
      ia interlingua
      id indonesian bahasai bahasa
      is icelandic
      it italian
      ja japanese
      ka georgian
      kmr kurmanji
      ko korean
      la latin
      lo lao
      lt lithuanian
      lv latvian
      mk macedonian
      mn mongolian
      mr marathi
      ms malay bahasam
      nb norsk norwegian bokmal
      nn nynorsk
      nl dutch
      pl polish
      pt portuguese portuges
      pt-BR brazilian brazil
      rm romansh
      ro romanian
      ru russian
      sa sanskrit
      se samin
      sk slovak
      sl slovene slovenian
      sq albanian
      sr serbian
      sr-Cyrl serbianc
      sv swedish
      sw swahili
      ta tamil
      te telugu
      th thai
      tk turkmen
      tr turkish
      uk ukrainian
      ur urdu
      vi vietnamese
      zh chinese
      """;
  private static final Map<String, String> TAGS = new HashMap<>();
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    TABLE.lines().forEach(Languages::add);
  }

  private Languages() {}

  private static void add(String row) {
    String[] columns = row.split(" ", -1);
    NAMES.put(columns[0], columns[1]);
    for (int i = 1; i < columns.length; i++) {
      TAGS.put(columns[i], columns[0]);
    }
  }

  /** Returns the tag of a language, or the name as it is if it is not known. */
  static String tag(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String key = lower.startsWith("lang") ? lower.substring(4) : lower;
    return TAGS.getOrDefault(lower, TAGS.getOrDefault(key, name));
  }

  /** Returns the name of a language, or the tag as it is if it has none. */
  static String name(String tag) {
    return NAMES.getOrDefault(tag, tag);
  }

  static boolean hasName(String tag) {
    return NAMES.containsKey(tag);
  }
}
