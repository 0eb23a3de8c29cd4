package dev.colophon.bibtex.key;

import dev.colophon.bibtex.key.Part.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads patterns in both forms. */
final class PatternReader {
  private static final char END = '\0';

  private final String pattern;
  private int at;

  PatternReader(String pattern) {
    this.pattern = pattern;
  }

  List<List<Part>> read() {
    boolean isBracketed = pattern.indexOf('[') >= 0;
    List<List<Part>> alternatives = new ArrayList<>();
    do {
      alternatives.add(List.copyOf(isBracketed ? brackets() : formula()));
    } while (skip('|'));
    if (at < pattern.length()) {
      throw problem(isBracketed ? "a bracket without its partner" : "expected + or |", at);
    }
    return List.copyOf(alternatives);
  }

  private List<Part> brackets() {
    List<Part> parts = new ArrayList<>();
    while (at < pattern.length() && peek() != '|' && peek() != ']') {
      if (skip('[')) {
        parts.add(value(':', true));
        if (!skip(']')) {
          throw problem(at < pattern.length() ? "expected : or ]" : "missing ]", at);
        }
      } else {
        int start = at;
        while (at < pattern.length() && "[]|".indexOf(peek()) < 0) {
          at++;
        }
        parts.add(new Part.Literal(pattern.substring(start, at)));
      }
    }
    return parts;
  }

  private List<Part> formula() {
    List<Part> parts = new ArrayList<>();
    do {
      skipSpace();
      boolean isQuoted = peek() == '\'' || peek() == '"';
      parts.add(isQuoted ? new Part.Literal(quoted()) : value('.', false));
      skipSpace();
    } while (skip('+'));
    return parts;
  }

  private Part value(char separator, boolean withDots) {
    int start = at;
    String name = name(withDots);
    KeyField.Choice choice = KeyField.find(name);
    if (choice == null) {
      throw problem(name.isEmpty() ? "expected a field" : "unknown field " + name, start);
    }
    Arguments arguments = arguments(choice.field().signature(), start);
    List<Step> steps = new ArrayList<>();
    while (skip(separator)) {
      steps.add(step());
    }
    return new Part.Value(choice, arguments, List.copyOf(steps));
  }

  private Step step() {
    int start = at;
    if (skip('(')) {
      int close = pattern.indexOf(')', at);
      if (close < 0) {
        throw problem("missing )", pattern.length());
      }
      String text = pattern.substring(at, close);
      at = close + 1;
      return new Step(Modifier.DEFAULT, new Arguments(List.of(text)));
    }
    String name = name(false);
    Modifier modifier = Modifier.find(name);
    if (modifier == null) {
      throw problem(name.isEmpty() ? "expected a modifier" : "unknown modifier " + name, start);
    }
    return new Step(modifier, arguments(modifier.signature(), start));
  }

  /** Reads a name, of which a digit at the end is a part in {@code authEtal2} only. */
  private String name(boolean withDots) {
    int start = at;
    while (isLetter(peek()) || (withDots && peek() == '.' && isLetter(peek(1)))) {
      at++;
    }
    boolean isWord = peek() == '_' && isLetter(peek(1));
    if (isWord) {
      at++;
      name(false);
    }
    String letters = pattern.substring(start, at);
    if (peek() == '2' && KeyField.find(letters + '2') != null) {
      at++;
    }
    return pattern.substring(start, at);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Arguments arguments(Signature signature, int start) {
    List<String> values = new ArrayList<>();
    if (isDigit(peek())) {
      values.add(digits());
      if (peek() == '_' && isDigit(peek(1))) {
        at++;
        values.add(digits());
      }
    }
    if (skip('(')) {
      addArguments(values);
    }
    if (values.size() < signature.fewest() || values.size() > signature.most()) {
      throw problem("expected " + count(signature) + ", found " + values.size(), start);
    }
    for (String value : values) {
      if (signature.areNumbers() && !Arguments.isNumber(value)) {
        throw problem("expected a number from 0 to 9999, found " + value, start);
      }
    }
    return new Arguments(List.copyOf(values));
  }

  private static String count(Signature signature) {
    if (signature.most() == 0) {
      return "no arguments";
    }
    String range = signature.fewest() == signature.most() ? "" : signature.fewest() + " to ";
    return range + signature.most() + (signature.most() == 1 ? " argument" : " arguments");
  }

  private void addArguments(List<String> values) {
    skipSpace();
    if (skip(')')) {
      return;
    }
    do {
      skipSpace();
      values.add(peek() == '\'' || peek() == '"' ? quoted() : bare());
      skipSpace();
    } while (skip(','));
    if (!skip(')')) {
      throw problem(at < pattern.length() ? "expected , or )" : "missing )", at);
    }
  }

  private String bare() {
    int start = at;
    while (at < pattern.length() && ",) ".indexOf(peek()) < 0) {
      at++;
    }
    if (start == at) {
      throw problem("expected an argument", at);
    }
    return pattern.substring(start, at);
  }

  private String digits() {
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    return pattern.substring(start, at);
  }

  private String quoted() {
    int close = pattern.indexOf(peek(), at + 1);
    if (close < 0) {
      throw problem("a quote that is not closed", at);
    }
    String text = pattern.substring(at + 1, close);
    at = close + 1;
    return text;
  }

  private void skipSpace() {
    while (peek() == ' ') {
      at++;
    }
  }

  private boolean skip(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  private char peek() {
    return peek(0);
  }

  private char peek(int ahead) {
    return at + ahead < pattern.length() ? pattern.charAt(at + ahead) : END;
  }

  private KeyPatternException problem(String message, int index) {
    return new KeyPatternException(message, pattern, index);
  }
}
