package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Pages;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be right in pages. */
final class PageCheck {
  private static final Set<String> WORDS =
      Set.of("n/a", "na", "none", "null", "in press", "to appear", "forthcoming", "online", "tba");

  private PageCheck() {}

  /** Returns what is wrong with pages; null if nothing is. */
  static @Nullable String problem(Pages pages) {
    String text = pages.toString();
    if (isPlainNumber(text)) {
      return null;
    }
    if (WORDS.contains(text.toLowerCase(Locale.ROOT)) || text.indexOf('?') >= 0) {
      return "these are no pages";
    }
    for (Pages.Range range : pages.ranges()) {
      String problem = problem(range);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private static @Nullable String problem(Pages.Range range) {
    String first = range.first();
    if (range.last().isPresent()) {
      return isBackwards(first, range.last().get()) ? "this range of pages runs backwards" : null;
    }
    if (first.isBlank() || first.endsWith(",")) {
      return "a page is missing";
    }
    return isDash(first.charAt(0)) || isDash(first.charAt(first.length() - 1))
        ? "one end of this range of pages is missing"
        : null;
  }

  /** With fewer digits the last page is a short form, as in 123-30. */
  private static boolean isBackwards(String first, String last) {
    return isPlainNumber(first)
        && isPlainNumber(last)
        && first.length() == last.length()
        && first.compareTo(last) > 0;
  }

  private static boolean isPlainNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
