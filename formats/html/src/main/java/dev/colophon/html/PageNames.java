package dev.colophon.html;

import dev.colophon.html.internal.FileName;
import dev.colophon.model.Publication;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of files for the pages of a collection.
 *
 * <pre>{@code
 * Map<String, Publication> pages = PageNames.of(publications);     // "schmitz2004.html" → ...
 * }</pre>
 *
 * <p>A name is made of the citation key, or else the id. It is at most 80 letters and digits of
 * ASCII, hyphens and underscores, and {@code .html}: a name for every file system, which can stand
 * in an address as it is. Of letters with accents, those without remain; underscores stand for
 * other characters. If a name is taken, also in other capitals, a number makes it unique. {@code
 * index.html} is never given, nor are the names that Windows keeps for devices.
 *
 * @since 0.1.0
 */
public final class PageNames {
  private static final String SUFFIX = ".html";

  private final Map<String, Integer> taken = new HashMap<>();

  private PageNames() {
    Stream.concat(
            Stream.of("index", "con", "prn", "aux", "nul"),
            IntStream.range(0, 10).boxed().flatMap(port -> Stream.of("com" + port, "lpt" + port)))
        .forEach(name -> taken.put(name, 1));
  }

  /**
   * Returns the publications by the name of their page, in their order.
   *
   * @param publications the publications; such as are equal have a page each
   * @return an unmodifiable map with an entry for each of them
   */
  public static Map<String, Publication> of(Collection<Publication> publications) {
    PageNames names = new PageNames();
    Map<String, Publication> pages = new LinkedHashMap<>();
    publications.forEach(
        publication -> pages.put(names.unique(FileName.of(publication)) + SUFFIX, publication));
    return Collections.unmodifiableMap(pages);
  }

  private String unique(String name) {
    String unique = name;
    while (taken.putIfAbsent(unique.toLowerCase(Locale.ROOT), 1) != null) {
      unique = name + "-" + taken.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return unique;
  }
}
