package dev.colophon.csl.internal;

import static de.undercouch.citeproc.csl.internal.token.TextToken.Type.DELIMITER;
import static de.undercouch.citeproc.csl.internal.token.TextToken.Type.PREFIX;
import static de.undercouch.citeproc.csl.internal.token.TextToken.Type.SUFFIX;
import static de.undercouch.citeproc.csl.internal.token.TextToken.Type.TEXT;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts particles and suffixes of names where CSL has them: in inverted names after the given name.
 *
 * <p>The engine has them before and after the family name, inverted or not. They and the separator
 * of inverted names carry a {@link Part mark}.
 *
 * <p>Source: CSL 1.0.2 specification, "Name-part Order".
 */
final class NameParts {
  private static final char MARK = '\uFDE7';
  private static final String SPACE = " ";
  private static final String COMMA = ", ";
  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  /** What the token of a name stands for. */
  enum Part {
    DROPPING_PARTICLE('d'),
    NON_DROPPING_PARTICLE('n'),
    SUFFIX('s'),
    SUFFIX_AFTER_COMMA('c'),
    SEPARATOR('i');

    private final String mark;

    Part(char letter) {
      this.mark = String.valueOf(new char[] {MARK, letter});
    }

    /** Returns text with the mark. */
    String marked(String text) {
      return mark + text;
    }

    private boolean is(Token token) {
      return token instanceof TextToken text && text.getText().startsWith(mark);
    }
  }

  private final boolean demotes;
  private final List<Token> out = new ArrayList<>();

  /** Makes an order in which particles are part of the family name, or are not. */
  NameParts(boolean demotes) {
    this.demotes = demotes;
  }

  /** Returns the tokens in their order, without marks. */
  List<Token> arrange(List<Token> tokens) {
    if (tokens.stream().noneMatch(NameParts::isMarked)) {
      return tokens;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Part.SEPARATOR.is(token)) {
        i = inverted(tokens, i);
      } else {
        out.add(token);
      }
    }
    separateSuffixes();
    return out.stream().map(NameParts::unmarked).toList();
  }

  /** The engine has a space before each suffix. */
  private void separateSuffixes() {
    for (int i = 1; i < out.size(); i++) {
      if (Part.SUFFIX_AFTER_COMMA.is(out.get(i)) && isSpace(out.get(i - 1))) {
        out.set(i - 1, new TextToken(COMMA, DELIMITER));
      }
    }
  }

  private static boolean isMarked(Token token) {
    return token instanceof TextToken text && text.getText().indexOf(MARK) == 0;
  }

  /** Writes the given name and what follows it; returns the index of the last token read. */
  private int inverted(List<Token> tokens, int separator) {
    List<Token> particles = new ArrayList<>();
    List<Token> suffixes = new ArrayList<>();
    take(Part.DROPPING_PARTICLE, particles);
    if (demotes) {
      take(Part.NON_DROPPING_PARTICLE, particles);
    }
    take(Part.SUFFIX, suffixes);
    take(Part.SUFFIX_AFTER_COMMA, suffixes);
    TextToken delimiter = unmarked(tokens.get(separator)) instanceof TextToken text ? text : null;
    if (!isJoined(delimiter)) {
      out.add(tokens.get(separator));
    }
    int end = endOfGiven(tokens, separator + 1);
    out.addAll(tokens.subList(separator + 1, end));
    particles.forEach(particle -> add(SPACE, particle));
    suffixes.forEach(
        suffix -> add(delimiter == null ? COMMA : delimiter.getText(), unmarked(suffix)));
    return end - 1;
  }

  /** Names in scripts that have no spaces have none between family name and given name. */
  private boolean isJoined(@Nullable TextToken delimiter) {
    String family = out.isEmpty() ? "" : out.get(out.size() - 1).toString();
    return delimiter != null
        && delimiter.getText().isBlank()
        && !family.isEmpty()
        && UNSPACED.contains(Character.UnicodeScript.of(family.codePointBefore(family.length())));
  }

  private static int endOfGiven(List<Token> tokens, int start) {
    int end = start;
    boolean affixed = isOfType(tokens, end, PREFIX);
    while (end < tokens.size() && !isOfType(tokens, end, TEXT)) {
      end++;
    }
    end = Math.min(tokens.size(), end + 1);
    return affixed && isOfType(tokens, end, SUFFIX) ? end + 1 : end;
  }

  private static boolean isOfType(List<Token> tokens, int index, TextToken.Type type) {
    return index < tokens.size()
        && tokens.get(index) instanceof TextToken text
        && text.getType() == type;
  }

  private void add(String delimiter, Token token) {
    out.add(new TextToken(delimiter, DELIMITER, token.getFormattingAttributes()));
    out.add(token);
  }

  /** Takes a part of the name at the end out, and the space that parts it from the others. */
  private void take(Part part, List<Token> taken) {
    for (int i = out.size() - 1; i >= 0 && !isEndOfOther(out.get(i)); i--) {
      if (part.is(out.get(i))) {
        taken.add(out.remove(i));
        int space = part == Part.SUFFIX || part == Part.SUFFIX_AFTER_COMMA ? i - 1 : i;
        if (space >= 0 && space < out.size() && isSpace(out.get(space))) {
          out.remove(space);
        }
        return;
      }
    }
  }

  private static boolean isSpace(Token token) {
    return token instanceof TextToken text
        && text.getType() == DELIMITER
        && text.getText().equals(SPACE);
  }

  private static boolean isEndOfOther(Token token) {
    boolean delimiter = token instanceof TextToken text && text.getType() == DELIMITER;
    return !(token instanceof TextToken) || (delimiter && !isSpace(token));
  }

  private static Token unmarked(Token token) {
    return isMarked(token) && token instanceof TextToken text
        ? text.copyWithText(text.getText().substring(2))
        : token;
  }
}
