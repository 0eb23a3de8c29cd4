package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Pages;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How a value of the model is written as a value of CSL-JSON, and read.
 *
 * @param read reads the value at which the input stands; null, with a diagnostic, if there is none
 * @param write gives the value as a tree
 * @param <V> the Java type of the value in the model
 */
record Codec<V>(Function<JsonInput, @Nullable V> read, Function<V, Object> write) {
  private static final char EN_DASH = '–';

  static final Codec<String> TEXT = new Codec<>(Scalar::read, value -> value);
  static final Codec<RichText> RICH_TEXT =
      new Codec<>(input -> text(input, Codec::readMarkup), Markup::write);
  static final Codec<List<RichText>> PARAGRAPHS =
      new Codec<>(
          input -> text(input, Abstracts::read),
          paragraphs ->
              String.join(Abstracts.SEPARATOR, paragraphs.stream().map(Markup::write).toList()));
  static final Codec<List<String>> COMMA_LIST = list(", ");
  static final Codec<List<String>> SEMICOLON_LIST = list("; ");
  static final Codec<List<String>> KEYWORDS =
      new Codec<>(input -> text(input, Codec::readKeywords), Codec::writeKeywords);
  static final Codec<List<String>> STRINGS = new Codec<>(Codec::readStrings, List::copyOf);
  static final Codec<PublicationDate> DATE = new Codec<>(DateDraft::read, CslDates::write);
  static final Codec<Pages> PAGES =
      new Codec<>(input -> text(input, Codec::readPages), Codec::writePages);

  private static <V> @Nullable V text(JsonInput input, BiFunction<JsonInput, String, V> read) {
    String text = Scalar.read(input);
    return text == null ? null : read.apply(input, text);
  }

  static RichText readMarkup(JsonInput input, String text) {
    RichText rich = Markup.read(text);
    if (!rich.isPlain() && input.isHeard() && !Markup.write(rich).equals(text)) {
      input.note("markup", "the tags are written back in another form");
    }
    return rich;
  }

  private static Codec<List<String>> list(String separator) {
    return new Codec<>(
        input -> text(input, (in, text) -> Separated.split(text, separator)),
        list -> String.join(separator, list));
  }

  private static List<String> readKeywords(JsonInput input, String text) {
    List<String> keywords = splitKeywords(text);
    if (input.isHeard() && !joinKeywords(keywords).equals(text)) {
      input.note("keyword", "the keywords are written back with another separator");
    }
    return keywords;
  }

  private static List<String> splitKeywords(String text) {
    return Separated.split(text, text.contains("; ") ? "; " : ", ");
  }

  private static String joinKeywords(List<String> keywords) {
    boolean comma = keywords.stream().anyMatch(keyword -> keyword.contains(", "));
    return String.join(comma ? "; " : ", ", keywords);
  }

  /** Writes what reads and writes as the same. */
  private static Object writeKeywords(List<String> keywords) {
    return joinKeywords(splitKeywords(joinKeywords(keywords)));
  }

  private static List<String> readStrings(JsonInput input) {
    List<String> strings = new ArrayList<>();
    if (input.token() != JsonToken.START_ARRAY) {
      String text = Scalar.read(input);
      if (text == null) {
        return strings;
      }
      input.note("array", "a string in place of a list; it is written back as one");
      return List.of(text);
    }
    while (input.nextInside() != JsonToken.END_ARRAY) {
      String text = Scalar.read(input);
      if (text != null) {
        strings.add(text);
      }
    }
    if (strings.isEmpty()) {
      input.note("empty", "an empty list; it is not written back");
    }
    return strings;
  }

  private static Pages readPages(JsonInput input, String text) {
    Pages pages = Pages.of(text);
    if (!input.isHeard()) {
      return pages;
    }
    boolean hyphenated = pages.toString().replace(EN_DASH, '-').equals(text);
    if (!hyphenated && !writePages(pages).equals(text)) {
      input.noteForm("pages", () -> writePages(pages));
    }
    return pages;
  }

  /** Ranges are written with a hyphen, as nearly all programs do. */
  private static Object writePages(Pages pages) {
    String hyphenated = pages.toString().replace(EN_DASH, '-');
    return Pages.of(hyphenated).equals(pages) ? hyphenated : pages.toString();
  }
}
