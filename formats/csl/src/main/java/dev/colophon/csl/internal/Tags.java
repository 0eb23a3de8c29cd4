package dev.colophon.csl.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Opens and closes nested tags so that each piece stands in those that it asks for. */
final class Tags {
  /** A tag: how it is written, and where it may stand. */
  record Tag(String open, String close) {}

  private final StringBuilder out;
  private final Deque<Tag> open = new ArrayDeque<>();

  Tags(StringBuilder out) {
    this.out = out;
  }

  /** Closes and opens tags until exactly these are open, from the outermost to the innermost. */
  void set(List<Tag> wanted) {
    List<Tag> present = new ArrayList<>(open);
    int common = 0;
    while (common < present.size()
        && common < wanted.size()
        && present.get(common).equals(wanted.get(common))) {
      common++;
    }
    while (open.size() > common) {
      out.append(open.removeLast().close());
    }
    wanted.subList(common, wanted.size()).forEach(this::start);
  }

  private void start(Tag tag) {
    out.append(tag.open());
    open.addLast(tag);
  }
}
