package dev.colophon.bibtex.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done with a value. */
enum Modifier {
  LOWER,
  UPPER,
  CAPITALIZE,
  TITLECASE,
  SENTENCECASE,
  ABBR,
  SKIPWORDS,
  SELECT(Signature.ONE_OR_TWO_NUMBERS),
  SUBSTRING(Signature.ONE_OR_TWO_NUMBERS),
  TRUNCATE(Signature.ONE_NUMBER),
  CONDENSE(Signature.UP_TO_ONE_TEXT),
  REPLACE(Signature.TWO_TEXTS),
  PREFIX(Signature.ONE_TEXT),
  POSTFIX(Signature.ONE_TEXT),
  DEFAULT(Signature.ONE_TEXT),
  FOLD,
  TRANSLITERATE(Signature.UP_TO_ONE_TEXT),
  ASCII,
  ALPHANUM,
  NOPUNCT,
  NOPUNCTORDASH,
  NUMERIC;

  private final Signature signature;

  Modifier() {
    this(Signature.NONE);
  }

  Modifier(Signature signature) {
    this.signature = signature;
  }

  Signature signature() {
    return signature;
  }

  /** Returns the modifier of a name, null if there is none. */
  static @Nullable Modifier find(String name) {
    String upper = name.toUpperCase(Locale.ROOT).replace("_", "");
    for (Modifier modifier : values()) {
      if (modifier.name().equals(upper)) {
        return modifier;
      }
    }
    return null;
  }

  String apply(String value, Arguments arguments) {
    return switch (this) {
      case LOWER -> value.toLowerCase(Locale.ROOT);
      case UPPER -> value.toUpperCase(Locale.ROOT);
      case CAPITALIZE -> eachWord(value, Characters::capitalized);
      case TITLECASE ->
          eachWord(value, word -> Characters.capitalized(word.toLowerCase(Locale.ROOT)));
      case SENTENCECASE -> Characters.capitalized(value.toLowerCase(Locale.ROOT));
      case ABBR -> words(value).stream().map(word -> Characters.first(word, 1)).collect(joining());
      case SKIPWORDS -> new Words(words(value)).significant().joined();
      case SELECT -> select(words(value), arguments);
      case SUBSTRING ->
          Characters.substring(
              value, Math.max(arguments.number(0, 1) - 1, 0), arguments.number(1, Arguments.MAX));
      case TRUNCATE ->
          Characters.substring(value.replace(" ", ""), 0, arguments.number(0, Arguments.MAX));
      case CONDENSE -> value.replace(" ", arguments.text(0, ""));
      case REPLACE -> replaced(value, arguments);
      case PREFIX -> value.isEmpty() ? "" : arguments.text(0, "") + value;
      case POSTFIX -> value.isEmpty() ? "" : value + arguments.text(0, "");
      case DEFAULT -> value.isEmpty() ? arguments.text(0, "") : value;
      case FOLD -> Transliteration.fold(value);
      case TRANSLITERATE ->
          arguments.text(0, "").equalsIgnoreCase("german")
              ? Transliteration.foldGerman(value)
              : Transliteration.fold(value);
      case ASCII -> only(value, c -> c < 128);
      case ALPHANUM -> only(value, c -> Character.isLetterOrDigit(c) || c == ' ');
      case NOPUNCT -> only(value, c -> c == '-' || isNoPunctuation(c));
      case NOPUNCTORDASH -> only(value, Modifier::isNoPunctuation);
      case NUMERIC -> only(value, c -> c >= '0' && c <= '9');
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining();
  }

  private static List<String> words(String value) {
    return Arrays.stream(value.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String eachWord(String value, UnaryOperator<String> change) {
    return words(value).stream().map(change).collect(Collectors.joining(" "));
  }

  private static String select(List<String> words, Arguments arguments) {
    int from = Math.min(Math.max(arguments.number(0, 1) - 1, 0), words.size());
    int to = Math.min(from + arguments.number(1, Arguments.MAX), words.size());
    return String.join(" ", words.subList(from, to));
  }

  private static String replaced(String value, Arguments arguments) {
    String wanted = arguments.text(0, "");
    return wanted.isEmpty() ? value : value.replace(wanted, arguments.text(1, ""));
  }

  private static boolean isNoPunctuation(int c) {
    return Character.isLetterOrDigit(c) || Character.isWhitespace(c);
  }

  private static String only(String value, IntPredicate isKept) {
    StringBuilder kept = new StringBuilder(value.length());
    value.codePoints().filter(isKept).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
