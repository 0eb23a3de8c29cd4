package dev.colophon.csl.internal;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.Locale;

/**
 * The text cases of CSL, each of which keeps the number of characters.
 *
 * <p>Source: CSL 1.0.2 specification, "Text-case".
 */
final class Letters {
  private Letters() {}

  static String lowercase(String text, Locale language) {
    return sameLength(text, text.toLowerCase(language));
  }

  static String uppercase(String text, Locale language) {
    return sameLength(text, text.toUpperCase(language));
  }

  static String capitalizeFirst(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.substring(0, i) + capital(text.charAt(i)) + text.substring(i + 1);
      }
    }
    return text;
  }

  static String capitalizeAll(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start) {
        out.setCharAt(i, capital(c));
      }
      start = Character.isWhitespace(c);
    }
    return out.toString();
  }

  static String sentence(String text, Locale language) {
    boolean capitalsOnly = text.chars().noneMatch(Character::isLowerCase);
    return capitalizeFirst(capitalsOnly ? lowercase(text, language) : text);
  }

  static String title(String text) {
    boolean capitalsOnly = text.chars().noneMatch(Character::isLowerCase);
    return capitalsOnly ? text : sameLength(text, StringHelper.toTitleCase(text));
  }

  private static char capital(char c) {
    return Character.toTitleCase(c);
  }

  private static String sameLength(String before, String after) {
    return after.length() == before.length() ? after : before;
  }

  /** Tells whether text cases for English apply to text in this language. */
  static boolean isEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }
}
