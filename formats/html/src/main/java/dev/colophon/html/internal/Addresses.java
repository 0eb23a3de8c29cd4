package dev.colophon.html.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a page may have. */
final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");

  private Addresses() {}

  /** Returns an address that may be a link. */
  static Optional<String> link(String url) {
    int colon = url.indexOf(':');
    boolean safe = colon > 0 && SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
    return safe && url.chars().noneMatch(c -> c <= ' ') ? Optional.of(url) : Optional.empty();
  }

  /** Returns a picture that is in the page. */
  static Optional<String> picture(String url) {
    return url.startsWith("data:image/") && url.chars().noneMatch(c -> c <= ' ')
        ? Optional.of(url)
        : Optional.empty();
  }
}
