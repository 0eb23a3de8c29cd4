package dev.colophon.bibtex.key;

import java.util.List;

/**
 * The arguments of a field or modifier; numbers have been checked to be numbers.
 *
 * @param values the arguments as written, without quotes
 */
record Arguments(List<String> values) {
  static final int MAX = 9999;

  int number(int index, int otherwise) {
    return index < values.size() ? Integer.parseInt(values.get(index)) : otherwise;
  }

  String text(int index, String otherwise) {
    return index < values.size() ? values.get(index) : otherwise;
  }

  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
