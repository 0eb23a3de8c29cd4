package dev.colophon.json.internal.csl;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rich text as a string with tags.
 *
 * <p>A tag that is not known, and one that has no partner, is text. CSL has no formulas; they are
 * written as TeX between dollar signs, which users of Zotero and pandoc write there, too, and which
 * can be read back.
 *
 * <p>Source: CSL 1.0.2, "Rich text within fields".
 */
final class Markup {
  /**
   * How many runs are looked at to find the mark that lasts longest; more would make hostile input
   * slow.
   */
  private static final int LOOK_AHEAD = 50;

  private static final int MAX_ROUNDS = 10;
  private static final List<Mark> MARKS = List.of(Mark.values());

  private Markup() {}

  /** Reads a string with tags. */
  static RichText read(String text) {
    return text.indexOf('<') < 0 && text.indexOf(Formulas.DOLLAR) < 0
        ? RichText.of(text)
        : build(text, paired(text));
  }

  /** Writes rich text so that reading and writing the string again gives the same string. */
  static String write(RichText rich) {
    if (rich.isPlain() && rich.plain().indexOf('<') < 0) {
      return rich.plain();
    }
    String text = render(rich.runs());
    for (int i = 0; i < MAX_ROUNDS; i++) {
      String again = render(read(text).runs());
      if (again.equals(text)) {
        return text;
      }
      text = again;
    }
    return text;
  }

  private static List<Tag> paired(String text) {
    List<Tag> tags = new ArrayList<>();
    List<Tag> open = new ArrayList<>();
    Map<String, Integer> openByName = new HashMap<>();
    int at = text.indexOf('<');
    while (at >= 0) {
      Tag tag = Tag.at(text, at);
      if (tag != null && tag.isOpening()) {
        tags.add(tag);
        open.add(tag);
        openByName.merge(tag.name(), 1, Integer::sum);
      } else if (tag != null && openByName.getOrDefault(tag.name(), 0) > 0) {
        tags.add(tag);
        tag.pairWith(pop(tag.name(), open, openByName));
      }
      at = text.indexOf('<', tag == null ? at + 1 : tag.end());
    }
    return tags;
  }

  private static Tag pop(String name, List<Tag> open, Map<String, Integer> openByName) {
    while (true) {
      Tag last = open.remove(open.size() - 1);
      openByName.merge(last.name(), -1, Integer::sum);
      if (last.name().equals(name)) {
        return last;
      }
    }
  }

  private static RichText build(String text, List<Tag> tags) {
    RichText.Builder rich = RichText.builder();
    int[] depth = new int[MARKS.size()];
    int from = 0;
    for (Tag tag : tags) {
      Mark mark = tag.mark();
      if (mark != null) {
        Formulas.append(text.substring(from, tag.start()), marks(depth), rich);
        depth[mark.ordinal()] += tag.isOpening() ? 1 : -1;
        from = tag.end();
      }
    }
    Formulas.append(text.substring(from), marks(depth), rich);
    return rich.build();
  }

  private static Set<Mark> marks(int[] depth) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : MARKS) {
      if (depth[mark.ordinal()] > 0) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private static String render(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    List<Mark> open = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Set<Mark> wanted = runs.get(i).marks();
      close(open, firstUnwanted(open, wanted), text);
      open(runs, i, open, text);
      String dollar = wanted.contains(Mark.MATH) ? Formulas.DOLLAR : "";
      text.append(dollar).append(runs.get(i).text()).append(dollar);
    }
    close(open, 0, text);
    return text.toString();
  }

  private static int firstUnwanted(List<Mark> open, Set<Mark> wanted) {
    int first = 0;
    while (first < open.size() && wanted.contains(open.get(first))) {
      first++;
    }
    return first;
  }

  private static void close(List<Mark> open, int downTo, StringBuilder text) {
    for (int i = open.size() - 1; i >= downTo; i--) {
      text.append(Tag.closing(open.remove(i)));
    }
  }

  /** Opens the marks that are missing, the one that lasts longest first. */
  private static void open(List<Run> runs, int index, List<Mark> open, StringBuilder text) {
    Set<Mark> missing = EnumSet.noneOf(Mark.class);
    missing.addAll(runs.get(index).marks());
    missing.removeAll(open);
    missing.remove(Mark.MATH);
    List<Mark> sorted = new ArrayList<>(missing);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparingInt((Mark mark) -> -extent(runs, index, mark)));
    }
    for (Mark mark : sorted) {
      open.add(mark);
      text.append(Tag.opening(mark));
    }
  }

  private static int extent(List<Run> runs, int from, Mark mark) {
    int end = from;
    int limit = Math.min(runs.size(), from + LOOK_AHEAD);
    while (end < limit && runs.get(end).marks().contains(mark)) {
      end++;
    }
    return end - from;
  }
}
