package dev.colophon.ris.internal;

import dev.colophon.model.Pages;
import java.util.List;
import java.util.Optional;

/** Pages in SP and EP. */
final class PageText {
  private PageText() {}

  /** Returns what stands in SP: the first page if EP has the last, else all pages. */
  static String start(Pages pages) {
    return isRange(pages) ? pages.first() : whole(pages);
  }

  static Optional<String> end(Pages pages) {
    return isRange(pages) ? pages.ranges().get(0).last() : Optional.empty();
  }

  /** Returns all pages with hyphens if they read as the same pages. */
  static String whole(Pages pages) {
    String hyphened = pages.toString().replace('–', '-');
    return Pages.of(hyphened).equals(pages) ? hyphened : pages.toString();
  }

  static Pages read(String start, String end) {
    Pages alone = Pages.of(start);
    return end.isEmpty() || end(alone).filter(end::equals).isPresent()
        ? alone
        : Pages.of(start, end);
  }

  /** Tells whether the text is a range of pages, not a number of them. */
  static boolean isRange(String text) {
    return (text.indexOf('-') > 0 || text.indexOf('–') > 0) && isRange(Pages.of(text));
  }

  private static boolean isRange(Pages pages) {
    List<Pages.Range> ranges = pages.ranges();
    return ranges.size() == 1
        && ranges.get(0).last().isPresent()
        && Pages.of(ranges.get(0).first(), ranges.get(0).last().get()).equals(pages);
  }
}
