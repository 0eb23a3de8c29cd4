package dev.colophon.bibtex.latex;

import org.jspecify.annotations.Nullable;

/** A group or an argument that is being read. */
final class Frame {
  /** Whose argument it is; null for a plain group. */
  final @Nullable Command command;

  /** The marks to go back to at the end. */
  final int marks;

  /** Where its text starts in the output. */
  final int textStart;

  /** Where it starts in the source, with its command. */
  final int sourceStart;

  /** Whether it is an argument without braces, which ends with the next character or command. */
  final boolean isSingle;

  /** What the command needs to remember until the end, such as the closing quote. */
  final String note;

  /** The frame around it. */
  final @Nullable Frame below;

  Frame(
      @Nullable Command command,
      int marks,
      int textStart,
      int sourceStart,
      boolean isSingle,
      String note,
      @Nullable Frame below) {
    this.command = command;
    this.marks = marks;
    this.textStart = textStart;
    this.sourceStart = sourceStart;
    this.isSingle = isSingle;
    this.note = note;
    this.below = below;
  }
}
