package dev.colophon.ris.internal;

import org.jspecify.annotations.Nullable;

/** The texts of a draft, and which field each of them comes from. */
final class SlotOwners {
  private static final int JA = Tag.of("JA");
  private static final int J1 = Tag.of("J1");

  private final RecordFields fields;
  private final Draft draft;
  private final int[] owners = new int[Slot.COUNT];
  private final @Nullable TagRule[] rules = new TagRule[Slot.COUNT];
  private @Nullable Displaced displaced;

  SlotOwners(RecordFields fields, Draft draft) {
    this.fields = fields;
    this.draft = draft;
  }

  /**
   * A field that a better one has displaced.
   *
   * @param index the field
   * @param next what else it can mean, or null
   */
  record Displaced(int index, @Nullable TagRule next) {}

  /** Sets a text, unless a tag that is as good has set another one. */
  boolean take(int index, String text, TagRule rule) {
    int slot = rule.slot().ordinal();
    String present = draft.text(rule.slot());
    TagRule owner = rules[slot];
    if (present != null && !present.equals(text)) {
      if (owner == null || owner.rank() <= rule.rank()) {
        return false;
      }
      displaced = new Displaced(owners[slot], owner.next());
      set(index, text, rule);
    } else if (present == null || owner == null || owner.rank() > rule.rank()) {
      set(index, text, rule);
    }
    return true;
  }

  /** Returns the field that the last text has displaced, null if there is none. */
  @Nullable Displaced takeDisplaced() {
    Displaced last = displaced;
    displaced = null;
    return last;
  }

  /** A last page without a first one says nothing. */
  void settlePages() {
    if (draft.text(Slot.PAGE_END) != null && draft.text(Slot.PAGE_START) == null) {
      fields.keep(owners[Slot.PAGE_END.ordinal()]);
      draft.setText(Slot.PAGE_END, null);
    }
  }

  void settleTitles() {
    settleTranslatedTitle();
    settleShortTitle();
  }

  /** A journal that is named by its abbreviation only. */
  private void settleShortTitle() {
    String shortTitle = draft.text(Slot.CONTAINER_SHORT);
    if (shortTitle == null || draft.text(Slot.CONTAINER_TITLE) != null) {
      return;
    }
    Field owner = fields.get(owners[Slot.CONTAINER_SHORT.ordinal()]);
    if (owner.is(JA) || owner.is(J1)) {
      draft.setText(Slot.CONTAINER_TITLE, shortTitle);
      draft.setText(Slot.CONTAINER_SHORT, null);
    }
  }

  private void settleTranslatedTitle() {
    String translated = draft.text(Slot.TRANSLATED_TITLE);
    if (translated == null) {
      return;
    }
    String title = draft.text(Slot.TITLE);
    if (title != null && draft.text(Slot.ORIGINAL_TITLE) != null) {
      fields.keep(owners[Slot.TRANSLATED_TITLE.ordinal()]);
      return;
    }
    if (title != null) {
      draft.setText(Slot.ORIGINAL_TITLE, title);
    }
    draft.setText(Slot.TITLE, translated);
  }

  private void set(int index, String text, TagRule rule) {
    draft.setText(rule.slot(), text);
    owners[rule.slot().ordinal()] = index;
    rules[rule.slot().ordinal()] = rule;
  }
}
