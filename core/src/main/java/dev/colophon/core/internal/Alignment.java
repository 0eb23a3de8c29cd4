package dev.colophon.core.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two lists by their longest common subsequence and names the gaps between what they share.
 */
final class Alignment {
  /** Beyond this product of lengths the lists are compared position by position. */
  private static final long MAX_CELLS = 1_000_000;

  private Alignment() {}

  /**
   * A stretch of the first list that stands against a stretch of the second; one of them may be
   * empty.
   */
  record Gap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
    int beforeLength() {
      return beforeEnd - beforeStart;
    }

    int afterLength() {
      return afterEnd - afterStart;
    }
  }

  /** Tells whether two lists that are not equal have the same elements. */
  static boolean isReordered(List<?> before, List<?> after) {
    return before.size() == after.size() && counts(before).equals(counts(after));
  }

  static List<Gap> gaps(List<?> before, List<?> after) {
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after, prefix);
    int beforeEnd = before.size() - suffix;
    int afterEnd = after.size() - suffix;
    if ((long) (beforeEnd - prefix) * (afterEnd - prefix) > MAX_CELLS) {
      return List.of(new Gap(prefix, beforeEnd, prefix, afterEnd));
    }
    return middleGaps(before.subList(prefix, beforeEnd), after.subList(prefix, afterEnd), prefix);
  }

  private static Map<Object, Integer> counts(List<?> elements) {
    Map<Object, Integer> counts = new HashMap<>();
    elements.forEach(element -> counts.merge(element, 1, Integer::sum));
    return counts;
  }

  private static int commonPrefix(List<?> before, List<?> after) {
    int most = Math.min(before.size(), after.size());
    int length = 0;
    while (length < most && before.get(length).equals(after.get(length))) {
      length++;
    }
    return length;
  }

  private static int commonSuffix(List<?> before, List<?> after, int prefix) {
    int most = Math.min(before.size(), after.size()) - prefix;
    int length = 0;
    while (length < most
        && before.get(before.size() - 1 - length).equals(after.get(after.size() - 1 - length))) {
      length++;
    }
    return length;
  }

  private static List<Gap> middleGaps(List<?> before, List<?> after, int offset) {
    int[][] common = commonLengths(before, after);
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    int gapI = 0;
    int gapJ = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        addGap(gaps, gapI, i, gapJ, j, offset);
        gapI = ++i;
        gapJ = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(gaps, gapI, before.size(), gapJ, after.size(), offset);
    return gaps;
  }

  private static void addGap(List<Gap> gaps, int i, int iEnd, int j, int jEnd, int offset) {
    if (i < iEnd || j < jEnd) {
      gaps.add(new Gap(i + offset, iEnd + offset, j + offset, jEnd + offset));
    }
  }

  /** {@code common[i][j]} is the length of the longest common subsequence from i and j on. */
  private static int[][] commonLengths(List<?> before, List<?> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
