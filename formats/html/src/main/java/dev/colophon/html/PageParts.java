package dev.colophon.html;

import dev.colophon.model.Publication;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of which a page is made, for a layout of your own. All are HTML that is ready to use.
 *
 * @param publication the publication
 * @param locale the language of the words on the page
 * @param head what belongs into {@code head}: character set, policy, title, metadata, style sheet
 * @param sections the blocks, each in one element; empty where the publication has nothing for it
 * @param script the element {@code script} that makes the button work, for the end of {@code body}
 * @since 0.1.0
 */
public record PageParts(
    Publication publication,
    Locale locale,
    String head,
    Map<PageSection, String> sections,
    String script) {
  /**
   * Holds the parts.
   *
   * @param publication the publication
   * @param locale the language of the words
   * @param head what belongs into {@code head}
   * @param sections the blocks
   * @param script the element {@code script}
   */
  public PageParts {
    sections = Map.copyOf(sections);
  }

  /**
   * Returns a block.
   *
   * @param section which
   * @return its HTML, may be empty
   */
  public String section(PageSection section) {
    return sections.getOrDefault(section, "");
  }
}
