package dev.colophon.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * A text made from pieces of records: words, lines and what brackets hold are left out, doubled,
 * moved, and put into another place or another record.
 */
final class Mutation {
  private static final int MAX_PIECE = 1_500;
  private static final int MAX_EDITS = 12;
  private static final String OPENING = "{[(<";
  private static final String CLOSING = "}])>";
  private static final List<String> HOSTILE =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "@",
          "#",
          ",",
          ":",
          "=",
          "%",
          "\n",
          "\r",
          "\n\n",
          "\t",
          " and ",
          "others",
          "\u0000",
          "\uFEFF",
          "\uFFFF",
          "\uD800",
          "e\u0301",
          "\u202E",
          "א",
          "🎈",
          "ER  - \n",
          "TY  - ",
          "@string{a = a # \"b\"}",
          "\\\"{\\i}",
          "$\\frac{a}{b}$",
          "\\u0000",
          "null",
          "1e400",
          "-9999",
          "99999",
          "2004-02-31/..",
          "<i>",
          "</sup>",
          "<!--",
          "&#0;");

  private final FuzzedDataProvider data;
  private final List<String> seeds;

  private Mutation(FuzzedDataProvider data, List<String> seeds) {
    this.data = data;
    this.seeds = seeds;
  }

  static String of(FuzzedDataProvider data, List<String> seeds) {
    Mutation mutation = new Mutation(data, seeds);
    List<String> tokens = mutation.piece();
    for (int edits = data.consumeInt(0, MAX_EDITS); edits > 0; edits--) {
      mutation.edit(tokens);
    }
    return String.join("", tokens);
  }

  /** Takes a part of a seed that starts at the beginning of a line. */
  private List<String> piece() {
    String seed = seeds.get(data.consumeInt(0, seeds.size() - 1));
    int from = seed.lastIndexOf('\n', data.consumeInt(0, seed.length())) + 1;
    return tokens(seed.substring(from, Math.min(from + MAX_PIECE, seed.length())));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean inWord =
          i < text.length()
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i));
      if (!inWord) {
        tokens.add(text.substring(start, i));
        start = i;
      }
    }
    return tokens;
  }

  private void edit(List<String> tokens) {
    int from = data.consumeInt(0, tokens.size());
    List<String> range = tokens.subList(from, endOfRange(tokens, from));
    List<String> copy = List.copyOf(range);
    switch (data.consumeInt(0, 4)) {
      case 0 -> range.clear();
      case 1 -> tokens.addAll(data.consumeInt(0, tokens.size()), copy);
      case 2 -> {
        range.clear();
        tokens.addAll(data.consumeInt(0, tokens.size()), copy);
      }
      case 3 -> tokens.addAll(from, piece());
      default -> {
        range.clear();
        tokens.add(from, data.pickValue(HOSTILE));
      }
    }
  }

  private int endOfRange(List<String> tokens, int from) {
    return switch (data.consumeInt(0, 3)) {
      case 0 -> from;
      case 1 -> Math.min(from + 1, tokens.size());
      case 2 -> endOfLine(tokens, from);
      default -> endOfBrackets(tokens, from);
    };
  }

  private static int endOfLine(List<String> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.get(end++).equals("\n")) {}
    return end;
  }

  private static int endOfBrackets(List<String> tokens, int from) {
    int depth = 0;
    int end = from;
    while (end < tokens.size()) {
      String token = tokens.get(end++);
      depth += OPENING.contains(token) ? 1 : CLOSING.contains(token) ? -1 : 0;
      if (depth <= 0) {
        break;
      }
    }
    return end;
  }
}
