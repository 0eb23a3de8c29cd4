package dev.colophon.bibtex.key;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Latin letters without accents for those with accents and for those of other scripts. */
final class Transliteration {
  private static final Map<Integer, String> GERMAN =
      Map.of(
          (int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue", (int) 'Ä', "Ae", (int) 'Ö', "Oe",
          (int) 'Ü', "Ue");
  private static final char SMALL_TSU_HIRAGANA = 'っ';
  private static final char SMALL_TSU_KATAKANA = 'ッ';

  private final String text;
  private final boolean isGerman;
  private final StringBuilder folded = new StringBuilder();

  private Transliteration(String text, boolean isGerman) {
    this.text = text;
    this.isGerman = isGerman;
  }

  /** Folds a text; characters for which there are no letters stay. */
  static String fold(String text) {
    return isAscii(text) ? text : new Transliteration(text, false).run();
  }

  /** Folds a text as {@link #fold} does, but writes umlauts with an e. */
  static String foldGerman(String text) {
    return isAscii(text) ? text : new Transliteration(text, true).run();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private String run() {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    boolean doubles = false;
    for (int i = 0; i < composed.length(); ) {
      int start = folded.length();
      int c = composed.codePointAt(i);
      if (c == SMALL_TSU_HIRAGANA || c == SMALL_TSU_KATAKANA) {
        doubles = true;
        i++;
        continue;
      }
      i += put(composed, i, c);
      if (doubles && folded.length() > start) {
        char first = folded.charAt(start);
        folded.insert(start, first == 'c' ? 't' : first);
      }
      doubles = false;
    }
    return folded.toString();
  }

  /** Appends what stands for the characters at an index, and returns how many these are. */
  private int put(String composed, int index, int c) {
    int length = Character.charCount(c);
    if (c < 128) {
      folded.append((char) c);
      return length;
    }
    String german = isGerman ? GERMAN.get(c) : null;
    if (german != null) {
      folded.append(german);
      return length;
    }
    int next = index + length;
    String pair = next < composed.length() ? pair(Character.toString(c), composed, next) : null;
    if (pair != null) {
      folded.append(pair);
      return length + 1;
    }
    single(Character.toString(c));
    return length;
  }

  /** Two letters that are one sound, the second one perhaps with the stress of Greek. */
  private static @Nullable String pair(String first, String composed, int next) {
    String second = composed.substring(next, next + 1);
    String exact = Table.find(first + second);
    if (exact != null || composed.charAt(next) < 128) {
      return exact;
    }
    String bare = Normalizer.normalize(second, Normalizer.Form.NFD).replace("\u0301", "");
    return bare.length() == 1 && !bare.equals(second) ? Table.find(first + bare) : null;
  }

  private void single(String character) {
    String known = Table.find(character);
    int c = character.codePointAt(0);
    if (known != null) {
      folded.append(known);
    } else if (Hangul.isSyllable(c)) {
      folded.append(Hangul.letters(c));
    } else {
      decomposed(character);
    }
  }

  /** Drops marks; what is below them may be a letter of another script. */
  private void decomposed(String character) {
    String parts = Normalizer.normalize(character, Normalizer.Form.NFD);
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              String base = Character.toString(c);
              String known = Table.find(base);
              folded.append(known == null ? base : known);
            });
  }

  /** The letters of the resource, read when the first text needs them. */
  private static final class Table {
    private static final Map<String, String> LETTERS = read();

    static @Nullable String find(String characters) {
      String exact = LETTERS.get(characters);
      if (exact != null) {
        return exact;
      }
      String lower = characters.toLowerCase(Locale.ROOT);
      String letters = lower.equals(characters) ? null : LETTERS.get(lower);
      return letters == null ? null : Characters.capitalized(letters);
    }

    private static Map<String, String> read() {
      Map<String, String> letters = new HashMap<>();
      try (InputStream bytes =
              requireNonNull(Transliteration.class.getResourceAsStream("letters.txt"));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#")) {
            addLine(letters, line);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return letters;
    }

    private static void addLine(Map<String, String> letters, String line) {
      for (String pair : line.split(" ", -1)) {
        int equals = pair.indexOf('=');
        letters.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
  }

  /** Korean syllables. Source: Revised Romanization, each syllable by itself. */
  private static final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    private static final String[] INITIAL =
        "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ", -1);
    private static final String[] VOWEL =
        "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
    private static final String[] FINAL =
        "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);

    static boolean isSyllable(int c) {
      return c >= FIRST && c <= LAST;
    }

    static String letters(int c) {
      int index = c - FIRST;
      String letters =
          INITIAL[index / (VOWELS * FINALS)]
              + VOWEL[index / FINALS % VOWELS]
              + FINAL[index % FINALS];
      return letters.replace("-", "");
    }
  }
}
