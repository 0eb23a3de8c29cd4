package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.colophon.model.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Carries out what the {@link Marker markers} in the tokens of the engine ask for. */
final class MarkerDecoder {
  private record Open(TextTransform transform, int from) {}

  private final Transformer transformer;
  private final String etAl;
  private final boolean startsSentence;
  private String yearSuffix;
  private boolean capitalizesNext;
  private final List<Object> out = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * Creates a decoder for one citation or entry.
   *
   * @param transformer carries out the transforms
   * @param etAl the words for "and others" in the language of the output
   * @param cite what the output depends on besides the item
   */
  MarkerDecoder(Transformer transformer, String etAl, CiteContext cite) {
    this.yearSuffix = cite.yearSuffix();
    this.startsSentence = cite.startsSentence();
    this.transformer = transformer;
    this.etAl = etAl;
  }

  /** Returns the tokens without markers: the other tokens as they are, text in fragments. */
  List<Object> decode(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof TextToken text) {
        decode(text);
      } else {
        out.add(token);
      }
    }
    return out;
  }

  private void decode(TextToken token) {
    String text = token.getText();
    if (text.equals(Marker.OTHERS)) {
      others(token);
      return;
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marker.isMarker(c)) {
        add(token, text.substring(start, i), marks);
        start = i + 1;
        Marker.mark(c).ifPresent(mark -> toggle(marks, mark));
        transform(c);
        add(token, Marker.literal(c), marks);
        capitalizesNext |= c == Marker.TERM && startsSentence && out.isEmpty();
        if (c == Marker.YEAR_SUFFIX) {
          add(token, yearSuffix, marks);
          yearSuffix = "";
        }
      }
    }
    add(token, text.substring(start), marks);
  }

  private static void toggle(Set<Mark> marks, Mark mark) {
    if (!marks.remove(mark)) {
      marks.add(mark);
    }
  }

  private void add(TextToken token, String text, Set<Mark> marks) {
    if (!text.isEmpty()) {
      String cased = capitalizesNext ? Letters.capitalizeFirst(text) : text;
      capitalizesNext = false;
      out.add(new Fragment(token, cased, marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks)));
    }
  }

  private void transform(char marker) {
    Marker.transform(marker).ifPresent(transform -> open.push(new Open(transform, out.size())));
    if (Marker.endsTransform(marker) && !open.isEmpty()) {
      Open ended = open.pop();
      transformer.apply(ended.transform(), out.subList(ended.from(), out.size()));
    }
  }

  /** "A, B and [others]" becomes "A, B et al.". */
  private void others(TextToken token) {
    while (!out.isEmpty()
        && out.get(out.size() - 1) instanceof Fragment last
        && last.isDelimiter()) {
      out.remove(out.size() - 1);
    }
    add(token, out.isEmpty() ? etAl : " " + etAl, Set.of());
  }
}
