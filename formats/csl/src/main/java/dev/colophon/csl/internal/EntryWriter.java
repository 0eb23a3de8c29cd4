package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import dev.colophon.csl.FormattedText;
import dev.colophon.csl.Limitation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the entries of a bibliography one after the other, and replaces names that repeat.
 *
 * <p>Source: CSL 1.0.2 specification, "Reference Grouping".
 */
final class EntryWriter {
  private final CiteprocRenderer renderer;
  private final StyleTraits traits;
  private final NamesView view;
  private String lastNames = "";

  EntryWriter(CiteprocRenderer renderer, StyleTraits traits) {
    this.renderer = renderer;
    this.traits = traits;
    this.view = traits.authorSubstitute().isPresent() ? NamesView.MARKED : NamesView.PLAIN;
  }

  /** Returns the next entry; adds to {@code met} what was not done. */
  FormattedText entry(Work work, Set<Limitation> met) {
    NamesRegion region = NamesRegion.of(renderer.entry(work, view));
    Optional<String> substitute = traits.authorSubstitute();
    String names = substitute.isPresent() ? renderer.text(region.names()) : "";
    boolean repeated = !names.isEmpty() && names.equals(lastNames);
    lastNames = names;
    if (repeated && !traits.substitutesSingleNames()) {
      TextToken token = new TextToken(substitute.orElseThrow(), TextToken.Type.TEXT);
      return renderer.finishEntry(region.with(List.of(token)), work);
    }
    if (repeated && traits.substitutesSingleNames()) {
      met.add(Limitation.SUBSTITUTE_NAMES);
    }
    return renderer.finishEntry(region.tokens(), work);
  }
}
