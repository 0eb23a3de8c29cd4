package dev.colophon.csl.internal;

import dev.colophon.model.Mark;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Applies {@link TextTransform transforms} to fragments of output. */
final class Transformer {
  private final OrdinalTerms ordinals;
  private final Locale language;

  /**
   * Creates a transformer for one item.
   *
   * @param ordinals the ordinal numbers of the output's language
   * @param language the language of the item, which decides whether title case applies
   */
  Transformer(OrdinalTerms ordinals, Locale language) {
    this.ordinals = ordinals;
    this.language = language;
  }

  /** Changes the fragments of the list in place. */
  void apply(TextTransform transform, List<Object> region) {
    switch (transform) {
      case LOWERCASE -> letters(region, text -> Letters.lowercase(text, language));
      case UPPERCASE -> letters(region, text -> Letters.uppercase(text, language));
      case CAPITALIZE_FIRST -> letters(region, Letters::capitalizeFirst);
      case CAPITALIZE_ALL -> letters(region, Letters::capitalizeAll);
      case SENTENCE -> letters(region, text -> Letters.sentence(text, language));
      case TITLE -> letters(region, Letters.isEnglish(language) ? Letters::title : text -> text);
      case STRIP_PERIODS -> each(region, text -> text.replace(".", ""));
      case ORDINAL -> each(region, text -> ordinals.ordinals(text, OrdinalTerms.Gender.NONE));
      case ORDINAL_MASCULINE ->
          each(region, text -> ordinals.ordinals(text, OrdinalTerms.Gender.MASCULINE));
      case ORDINAL_FEMININE ->
          each(region, text -> ordinals.ordinals(text, OrdinalTerms.Gender.FEMININE));
      case LONG_ORDINAL -> each(region, ordinals::longOrdinals);
      case ROMAN -> each(region, Numerals::romanNumbers);
      case SHORT_YEAR -> each(region, text -> text.length() == 4 ? text.substring(2) : text);
      case ITALIC -> mark(region, Mark.ITALIC);
      case BOLD -> mark(region, Mark.BOLD);
      case SMALL_CAPS -> mark(region, Mark.SMALL_CAPS);
      case SUPERSCRIPT -> mark(region, Mark.SUPERSCRIPT);
    }
  }

  private static void each(List<Object> region, UnaryOperator<String> change) {
    region.replaceAll(
        part ->
            part instanceof Fragment fragment && fragment.isText()
                ? fragment.withText(change.apply(fragment.text()))
                : part);
  }

  private static void mark(List<Object> region, Mark mark) {
    region.replaceAll(part -> part instanceof Fragment fragment ? fragment.withMark(mark) : part);
  }

  /** Applies a change that keeps the number of characters to the region as one text. */
  private static void letters(List<Object> region, UnaryOperator<String> change) {
    StringBuilder text = new StringBuilder();
    region.forEach(part -> text.append(part instanceof Fragment fragment ? fragment.text() : ""));
    String changed = change.apply(text.toString());
    int[] position = {0};
    region.replaceAll(
        part -> {
          if (!(part instanceof Fragment fragment)) {
            return part;
          }
          int from = position[0];
          position[0] += fragment.text().length();
          return fragment.isProtected()
              ? fragment
              : fragment.withText(changed.substring(from, position[0]));
        });
  }
}
