package dev.colophon.csl.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The styles that come with the library: those of the CSL project and our own. */
public final class StyleLibrary {
  private static final String OWN_FOLDER = "dev/colophon/csl/styles/";
  private static final String DEPENDENT_FOLDER = "dependent/";
  private static final String SUFFIX = ".csl";
  private static final String OWN_STYLE = "ids-harvard";
  private static final String KNOWN_STYLE = "apa.csl";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private static final class Index {
    private static final Map<String, StyleHeader> HEADERS = read();

    private static Map<String, StyleHeader> read() {
      Map<String, StyleHeader> headers = new TreeMap<>();
      Bundled.readAll(KNOWN_STYLE, StyleLibrary::isStyle)
          .forEach((file, xml) -> headers.put(id(file), StyleHeader.of(xml)));
      xml(OWN_STYLE).ifPresent(xml -> headers.put(OWN_STYLE, StyleHeader.of(xml)));
      return Collections.unmodifiableMap(headers);
    }
  }

  private StyleLibrary() {}

  /** Returns the text of a style, or empty if there is none of this id. */
  public static Optional<String> xml(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return List.of(OWN_FOLDER, "", DEPENDENT_FOLDER).stream()
        .flatMap(folder -> Bundled.text(folder + id + SUFFIX).stream())
        .findFirst();
  }

  /** Returns what is known about each style, by id. The first call reads all styles. */
  public static Map<String, StyleHeader> headers() {
    return Index.HEADERS;
  }

  private static boolean isStyle(String file) {
    boolean inFolder = file.indexOf('/') >= 0 && !file.startsWith(DEPENDENT_FOLDER);
    return file.endsWith(SUFFIX) && !inFolder;
  }

  private static String id(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - SUFFIX.length());
  }
}
