package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/**
 * Finds the terms of a language: those of the style first, then of the dialect, of the main dialect
 * of the language, of American English.
 *
 * <p>Source: CSL 1.0.2 specification, "Locale Fallback".
 */
final class Locales {
  private static final String LAST_RESORT = "en-US";
  private static final Map<String, Optional<String>> FILES = new ConcurrentHashMap<>();

  private Locales() {}

  /**
   * Returns one {@code locale} element with all terms, date formats and options.
   *
   * @param tag a BCP 47 tag
   * @param style the root element of the style
   */
  static Element merged(String tag, Element style) {
    String language = canonical(tag);
    LocaleMerger merger = new LocaleMerger(effective(language));
    files(language).forEach(file -> merger.add(file.getDocumentElement()));
    styleLocales(style, language).forEach(merger::add);
    return merger.merged();
  }

  /** Returns the tag in its usual letter case, with hyphens. */
  static String canonical(String tag) {
    String canonical = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return canonical.equals("und") ? LAST_RESORT : canonical;
  }

  /** Returns the tag itself if its language is known, else that of the last resort. */
  private static String effective(String language) {
    return file(mainDialect(language)).isPresent() || file(language).isPresent()
        ? language
        : LAST_RESORT;
  }

  private static List<org.w3c.dom.Document> files(String language) {
    List<org.w3c.dom.Document> files = new ArrayList<>();
    for (String tag : List.of(LAST_RESORT, mainDialect(language), language)) {
      file(tag).ifPresent(xml -> files.add(CslXml.parse(xml, "locales-" + tag)));
    }
    return files;
  }

  private static String mainDialect(String language) {
    String root = Locale.forLanguageTag(language).getLanguage();
    return LLocale.PRIMARY_DIALECTS.getOrDefault(root, LAST_RESORT);
  }

  private static Optional<String> file(String tag) {
    return FILES.computeIfAbsent(tag, key -> Bundled.text("locales-" + key + ".xml"));
  }

  private static List<Element> styleLocales(Element style, String language) {
    String root = Locale.forLanguageTag(language).getLanguage();
    List<Element> found = new ArrayList<>();
    for (String tag : root.equals(language) ? List.of("", root) : List.of("", root, language)) {
      Elements.children(style, "locale").stream()
          .filter(locale -> locale.getAttribute("xml:lang").equalsIgnoreCase(tag))
          .forEach(found::add);
    }
    return found;
  }
}
