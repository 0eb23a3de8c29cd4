package dev.colophon.csl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the beginning of a style says about it, read without parsing the whole.
 *
 * @param title the title
 * @param shortTitle the short title
 * @param format the form of citations: {@code author-date}, {@code numeric} and so on
 * @param fields the fields of study
 * @param parent the id of the independent style that a dependent one stands for
 * @param defaultLocale the language that the style is written for, a BCP 47 tag
 */
public record StyleHeader(
    String title,
    Optional<String> shortTitle,
    Optional<String> format,
    List<String> fields,
    Optional<String> parent,
    Optional<String> defaultLocale) {
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern SHORT_TITLE = Pattern.compile("<title-short>([^<]*)</title-short>");
  private static final Pattern FORMAT = Pattern.compile("citation-format=\"([^\"]*)\"");
  private static final Pattern FIELD = Pattern.compile("<category\\s[^>]*?field=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("<link\\s[^>]*>");
  private static final Pattern PARENT = Pattern.compile("rel\\s*=\\s*[\"']independent-parent[\"']");
  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern LOCALE =
      Pattern.compile("<style\\s[^>]*?default-locale=\"([^\"]*)\"");

  /** Reads the header of a style. */
  static StyleHeader of(String xml) {
    int end = xml.indexOf("</info>");
    String head = end < 0 ? xml : xml.substring(0, end);
    return new StyleHeader(
        first(TITLE, head).orElse(""),
        first(SHORT_TITLE, head),
        first(FORMAT, head),
        all(FIELD, head),
        parent(head),
        first(LOCALE, head));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(unescape(matcher.group(1).strip())) : Optional.empty();
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    pattern.matcher(text).results().forEach(match -> found.add(unescape(match.group(1))));
    return List.copyOf(found);
  }

  private static Optional<String> parent(String head) {
    return LINK.matcher(head)
        .results()
        .map(match -> match.group())
        .filter(link -> PARENT.matcher(link).find())
        .findFirst()
        .flatMap(link -> first(HREF, link))
        .map(StyleHeader::lastSegment);
  }

  private static String lastSegment(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
