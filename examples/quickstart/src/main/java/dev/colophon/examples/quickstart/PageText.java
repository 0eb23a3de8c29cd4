package dev.colophon.examples.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a publication page, cut into its sections at the headings that every page of the site
 * has.
 *
 * <p>No-break spaces are the page's layout, not part of what it says: they are read as spaces.
 */
final class PageText {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** A section, and the line that begins it. */
  enum Section {
    HEAD(""),
    ABSTRACT("published on "),
    CITATION("cite this publication"),
    PEOPLE("citation copied"),
    DETAILS("publication details"),
    ABOUT("about this publication"),
    RELATED("related content");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }

    private boolean begins(String line) {
      String lower = line.toLowerCase(Locale.ROOT);
      return this == ABSTRACT ? lower.startsWith(heading) : lower.equals(heading);
    }
  }

  /** A line that says something, counted from 1. */
  record Line(int number, String text) {}

  private final Map<Section, List<Line>> lines = new EnumMap<>(Section.class);
  private final Map<Section, Line> headings = new EnumMap<>(Section.class);

  private PageText() {}

  static PageText parse(String text) {
    PageText page = new PageText();
    Section section = Section.HEAD;
    int number = 0;
    for (String raw : text.lines().toList()) {
      Line line = new Line(++number, raw.replace(NO_BREAK_SPACE, ' ').strip());
      Optional<Section> next = page.sectionBegunBy(line, section);
      if (next.isPresent()) {
        section = next.get();
        page.headings.put(section, line);
      } else if (!line.text().isEmpty()) {
        page.lines.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
      }
    }
    return page;
  }

  /**
   * Headings count in the order of the page only, so that an abstract may speak of "related
   * content".
   */
  private Optional<Section> sectionBegunBy(Line line, Section current) {
    for (Section section : Section.values()) {
      if (section.ordinal() > current.ordinal() && section.begins(line.text())) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** Returns the lines below a heading, without blank ones. */
  List<Line> lines(Section section) {
    return lines.getOrDefault(section, List.of());
  }

  /** Returns the line that begins a section. */
  Optional<Line> heading(Section section) {
    return Optional.ofNullable(headings.get(section));
  }
}
