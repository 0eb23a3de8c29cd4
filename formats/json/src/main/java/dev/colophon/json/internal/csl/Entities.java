package dev.colophon.json.internal.csl;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of XML. */
final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

  private Entities() {}

  /** Replaces references by their characters; what is not a reference stays. */
  static String decode(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), reference.group());
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    boolean scalar =
        Character.isValidCodePoint(code)
            && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    return scalar ? Character.toString(code) : reference.group();
  }
}
