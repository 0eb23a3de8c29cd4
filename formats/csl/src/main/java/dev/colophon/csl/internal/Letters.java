package dev.colophon.csl.internal;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text cases of CSL, each of which keeps the number of characters.
 *
 * <p>Source: CSL 1.0.2 specification, "Text-case".
 */
final class Letters {
  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[?!])\\s+[a-z]");

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
    return capitalsOnly
        ? text
        : AFTER_SENTENCE
            .matcher(sameLength(text, StringHelper.toTitleCase(text)))
            .replaceAll(match -> Matcher.quoteReplacement(match.group().toUpperCase(Locale.ROOT)));
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
