package dev.colophon.csl.internal;

import dev.colophon.csl.Cite;
import dev.colophon.model.RichText;
import java.util.regex.Pattern;

/** Puts a space between a cite and the words before and after it. */
final class CiteAffixes {
  private static final String DELIMITERS = ",;.:";

  /** One word and a full stop is taken for an abbreviation. */
  private static final Pattern END_OF_SENTENCE = Pattern.compile("\\s.*[.!?][\\s\"'”’»]*$");

  private CiteAffixes() {}

  /** Tells whether a cite begins a sentence: it is the first, or comes after the end of one. */
  static boolean startsSentence(Cite cite, boolean first) {
    String prefix = cite.prefix().plain();
    return prefix.isEmpty() ? first : END_OF_SENTENCE.matcher(prefix).find();
  }

  /** Tells whether words before a cite bring the delimiter with them. */
  static boolean delimitsBefore(Cite cite) {
    String prefix = cite.prefix().plain().stripLeading();
    return !prefix.isEmpty() && DELIMITERS.indexOf(prefix.charAt(0)) >= 0;
  }

  /** Tells whether words after a cite bring the delimiter with them. */
  static boolean delimitsAfter(Cite cite) {
    String suffix = cite.suffix().plain().stripTrailing();
    return !suffix.isEmpty() && DELIMITERS.indexOf(suffix.charAt(suffix.length() - 1)) >= 0;
  }

  /** Returns the words before a cite, with {@link Marker markers}. */
  static String prefix(RichText prefix) {
    String plain = prefix.plain();
    boolean joined = plain.isEmpty() || isJoined(plain.charAt(plain.length() - 1));
    return Marker.encode(prefix) + (joined ? "" : " ");
  }

  /** Returns the words after a cite, with {@link Marker markers}. */
  static String suffix(RichText suffix) {
    String plain = suffix.plain();
    boolean separate =
        !plain.isEmpty()
            && (Character.isLetterOrDigit(plain.charAt(0)) || "([&".indexOf(plain.charAt(0)) >= 0);
    return (separate ? " " : "") + Marker.encode(suffix);
  }

  private static boolean isJoined(char last) {
    return Character.isSpaceChar(last) || "([{'\"‘“«-–—/".indexOf(last) >= 0;
  }
}
