package dev.colophon.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of dates in several languages: the table {@code date-words.txt}. */
final class DateWords {
  /** What a word does in a date. */
  enum Kind {
    MONTH,
    SEASON,
    /** "About". */
    CIRCA,
    /** Stands between the ends of an interval. */
    TO,
    /** Says nothing: "of". */
    LINK,
    /** Follows the number of a day: "st". */
    NTH,
    BC,
    AD
  }

  /**
   * A word.
   *
   * @param number the month from 1, or the code of the season; otherwise of no meaning
   */
  record Word(Kind kind, int number) {}

  /** In the table: no word. */
  private static final String NONE = "-";

  private static final DateWords TABLE = read("date-words.txt");

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, List<String>> seasons = new HashMap<>();

  private DateWords() {}

  static @Nullable Word find(String word) {
    return TABLE.words.get(folded(word));
  }

  /** The name of one of the four plain seasons; empty if the table does not have the language. */
  static Optional<String> season(Season plain, Locale locale) {
    return Optional.ofNullable(TABLE.seasons.get(locale.getLanguage()))
        .map(names -> names.get(plain.code() - Season.MIN_CODE));
  }

  private static DateWords read(String resource) {
    DateWords table = new DateWords();
    InputStream bytes = Objects.requireNonNull(DateWords.class.getResourceAsStream(resource));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    List<String> fields = Arrays.stream(line.split(" ")).filter(field -> !field.isEmpty()).toList();
    Kind kind = Kind.valueOf(fields.get(0));
    List<String> names = fields.subList(2, fields.size());
    if (kind == Kind.SEASON) {
      seasons.putIfAbsent(fields.get(1), names);
    }
    int first = kind == Kind.SEASON ? Season.MIN_CODE : 1;
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).equals(NONE)) {
        words.put(folded(names.get(i)), new Word(kind, first + i));
      }
    }
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
