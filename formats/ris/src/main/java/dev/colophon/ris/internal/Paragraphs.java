package dev.colophon.ris.internal;

import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of an abstract that runs over several lines: a line begins a paragraph if it
 * stands after a blank line, or if the line before ends a sentence and it begins with a capital or
 * a digit; else it goes on with the line before.
 */
final class Paragraphs {
  private Paragraphs() {}

  static List<RichText> read(String value) {
    if (value.indexOf('\n') < 0) {
      return Markup.paragraphs(value);
    }
    List<RichText> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean blank = false;
    for (String line : value.split("\n", -1)) {
      if (line.isEmpty()) {
        blank = true;
        continue;
      }
      if (paragraph.length() > 0 && (blank || isBreak(paragraph, line))) {
        paragraphs.addAll(Markup.paragraphs(paragraph.toString()));
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.length() > 0 ? " " : "").append(line);
      blank = false;
    }
    paragraphs.addAll(Markup.paragraphs(paragraph.toString()));
    return paragraphs;
  }

  private static boolean isBreak(CharSequence before, String line) {
    char last = before.charAt(before.length() - 1);
    char first = line.charAt(0);
    boolean ends = last == '.' || last == '?' || last == '!' || last == ':' || last == '…';
    return ends && (Character.isUpperCase(first) || Character.isDigit(first));
  }
}
