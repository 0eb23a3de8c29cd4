package dev.colophon.csl.internal;

/**
 * What cites of a work have more than others, so that they don't look like those of another work.
 *
 * @param addedNames how many names more than usual are shown before "et al."
 * @param condition whether conditions that ask for disambiguation are true
 */
record Disambiguation(int addedNames, boolean condition) {
  static final Disambiguation NONE = new Disambiguation(0, false);

  Disambiguation withNames(int names) {
    return new Disambiguation(names, condition);
  }

  Disambiguation withCondition() {
    return new Disambiguation(addedNames, true);
  }

  /** Returns what holds in the bibliography, where names have rules of their own. */
  Disambiguation ofEntry() {
    return new Disambiguation(0, condition);
  }
}
