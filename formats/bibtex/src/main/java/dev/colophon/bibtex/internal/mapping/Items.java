package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.bibtex.latex.LatexDiagnostic;
import dev.colophon.bibtex.latex.LatexEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lists of texts: with "and" between the items, or with a comma. */
final class Items {
  private Items() {}

  static List<String> decodeList(
      String source, LatexDecoder decoder, Consumer<LatexDiagnostic> diagnostics) {
    List<String> items = new ArrayList<>();
    int start = 0;
    while (start >= 0) {
      int and = Latex.indexOfAnd(source, start);
      add(
          items,
          and < 0 ? source.substring(start) : source.substring(start, and),
          decoder,
          diagnostics);
      start = and < 0 ? -1 : and + 4;
    }
    return items;
  }

  /** Returns how many items a list has, the empty ones included. */
  static int count(String source) {
    int count = 1;
    for (int and = Latex.indexOfAnd(source, 0); and >= 0; count++) {
      and = Latex.indexOfAnd(source, and + 4);
    }
    return count;
  }

  /** Divides at commas, or at semicolons if there are any. */
  static List<String> decodeKeywords(
      String source, LatexDecoder decoder, Consumer<LatexDiagnostic> diagnostics) {
    char separator = Latex.indexOf(source, ';', 0) >= 0 ? ';' : ',';
    return decodeSeparated(source, separator, decoder, diagnostics);
  }

  private static List<String> decodeSeparated(
      String source, char separator, LatexDecoder decoder, Consumer<LatexDiagnostic> diagnostics) {
    List<String> items = new ArrayList<>();
    int start = 0;
    while (start >= 0) {
      int end = Latex.indexOf(source, separator, start);
      add(
          items,
          end < 0 ? source.substring(start) : source.substring(start, end),
          decoder,
          diagnostics);
      start = end < 0 ? -1 : end + 1;
    }
    return items;
  }

  private static void add(
      List<String> items, String raw, LatexDecoder decoder, Consumer<LatexDiagnostic> diagnostics) {
    String item = decoder.decodePlain(Latex.unbraced(raw), diagnostics).strip();
    if (!item.isEmpty()) {
      items.add(item);
    }
  }

  static String encodeList(List<String> items, LatexEncoder encoder) {
    List<String> parts = new ArrayList<>();
    for (String item : items) {
      String latex = encoder.encode(item);
      boolean isDivided =
          Latex.isAnd(latex, 0) || Latex.indexOfAnd(latex, 0) >= 0 || latex.endsWith(" and");
      addPart(parts, latex, isDivided);
    }
    return String.join(" and ", parts);
  }

  static String encodeKeywords(List<String> items, LatexEncoder encoder) {
    List<String> parts = new ArrayList<>();
    for (String item : items) {
      String latex = encoder.encode(item);
      addPart(parts, latex, latex.indexOf(',') >= 0 || latex.indexOf(';') >= 0);
    }
    return String.join(", ", parts);
  }

  private static void addPart(List<String> parts, String latex, boolean isDivided) {
    if (!latex.isBlank()) {
      parts.add(isDivided || Latex.isGroup(latex) ? "{" + latex + "}" : latex);
    }
  }
}
