package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.colophon.csl.FormattedText;
import dev.colophon.csl.FormattedText.Block;
import dev.colophon.csl.FormattedText.Display;
import dev.colophon.csl.FormattedText.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes formatted text of the engine's tokens. */
final class TextBuilder {
  private static final List<String> LINK_SCHEMES =
      List.of("http://", "https://", "ftp://", "mailto:");

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Display> open = new ArrayDeque<>();
  private List<Run> runs = new ArrayList<>();

  private TextBuilder() {}

  /**
   * Returns the text of a citation or entry.
   *
   * @param secondFieldAlign whether the first field goes to the margin
   */
  static FormattedText text(List<Token> tokens, boolean secondFieldAlign) {
    TextBuilder builder = new TextBuilder();
    if (secondFieldAlign) {
      int end = 0;
      while (end < tokens.size() && tokens.get(end).isFirstField()) {
        end++;
      }
      builder.block(Display.LEFT_MARGIN, tokens.subList(0, end));
      builder.block(Display.RIGHT_INLINE, tokens.subList(end, tokens.size()));
    } else {
      tokens.forEach(builder::add);
      builder.endBlock();
    }
    return FormattedText.of(builder.blocks);
  }

  private void block(Display display, List<Token> tokens) {
    open.push(display);
    tokens.forEach(this::add);
    endBlock();
    open.pop();
  }

  private void add(Token token) {
    if (token instanceof DisplayGroupToken group) {
      endBlock();
      if (group.isOpen()) {
        open.push(Display.valueOf(group.getType().name()));
      } else {
        open.poll();
      }
    } else if (token instanceof TextToken text) {
      add(run(text));
    }
  }

  private void endBlock() {
    if (!runs.isEmpty()) {
      blocks.add(new Block(Optional.ofNullable(open.peek()), runs));
      runs = new ArrayList<>();
    }
  }

  /** Adds a run, to the one before if it looks the same. */
  private void add(Run run) {
    int last = runs.size() - 1;
    if (last >= 0 && looksTheSame(runs.get(last), run)) {
      String joined = runs.get(last).text() + run.text();
      runs.set(last, new Run(joined, run.emphasis(), Optional.empty()));
    } else {
      runs.add(run);
    }
  }

  private static boolean looksTheSame(Run a, Run b) {
    return a.link().isEmpty() && b.link().isEmpty() && a.emphasis().equals(b.emphasis());
  }

  private static Run run(TextToken token) {
    return new Run(
        token.getText(), Formatting.emphasis(token.getFormattingAttributes()), link(token));
  }

  private static Optional<String> link(TextToken token) {
    return switch (token.getType()) {
      case URL -> Optional.of(token.getText()).filter(TextBuilder::isAddress);
      case DOI -> Optional.of(doiAddress(token.getText()));
      default -> Optional.empty();
    };
  }

  private static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LINK_SCHEMES.stream().anyMatch(lower::startsWith);
  }

  private static String doiAddress(String doi) {
    return isAddress(doi) ? doi : "https://doi.org/" + doi;
  }
}
