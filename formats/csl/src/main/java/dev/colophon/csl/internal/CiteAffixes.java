package dev.colophon.csl.internal;

/** Puts a space between a cite and the words before and after it. */
final class CiteAffixes {
  private CiteAffixes() {}

  static String prefix(String prefix) {
    String clean = Marker.clean(prefix);
    return clean.isEmpty() || isJoined(clean.charAt(clean.length() - 1)) ? clean : clean + " ";
  }

  static String suffix(String suffix) {
    String clean = Marker.clean(suffix);
    boolean separate =
        !clean.isEmpty()
            && (Character.isLetterOrDigit(clean.charAt(0)) || "([&".indexOf(clean.charAt(0)) >= 0);
    return separate ? " " + clean : clean;
  }

  private static boolean isJoined(char last) {
    return Character.isSpaceChar(last) || "([{'\"‘“«-–—/".indexOf(last) >= 0;
  }
}
