package dev.colophon.examples.cli;

/** A number and a noun: "1 record", "2 records". */
final class Counted {
  private Counted() {}

  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
