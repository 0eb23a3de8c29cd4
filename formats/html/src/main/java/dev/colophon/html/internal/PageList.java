package dev.colophon.html.internal;

import dev.colophon.html.internal.templates.JtearticleGenerated;
import dev.colophon.html.internal.templates.JtelistGenerated;
import dev.colophon.model.Publication;

/** One page for several publications, made piece by piece: what each embeds, and its citation. */
public final class PageList {
  private static final String ARTICLES = "<!--articles-->";

  private final PageSettings settings;
  private final String around;

  /** Begins a page. */
  public PageList(PageSettings settings) {
    this.settings = settings;
    this.around =
        Templates.render(
            output ->
                JtelistGenerated.render(
                    output,
                    null,
                    settings.words(),
                    Languages.direction(settings.words().locale()),
                    settings.policy(),
                    settings.styleSheet(),
                    ARTICLES));
  }

  /** Returns what stands before the first publication. */
  public String start() {
    return around.substring(0, around.indexOf(ARTICLES));
  }

  /** Returns a publication. */
  public String article(Publication publication) {
    return Templates.render(
            output ->
                JtearticleGenerated.render(
                    output,
                    null,
                    Heading.of(publication, settings.words()),
                    settings.citations().first(publication).orElse(null),
                    Coins.of(publication),
                    Downloads.embedded(publication)))
        + "\n";
  }

  /** Returns what stands after the last publication. */
  public String end() {
    return around.substring(around.indexOf(ARTICLES) + ARTICLES.length()).stripLeading();
  }
}
