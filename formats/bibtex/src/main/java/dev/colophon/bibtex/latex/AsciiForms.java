package dev.colophon.bibtex.latex;

import dev.colophon.bibtex.latex.MathAlphabet.Letter;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The LaTeX that stands for characters outside of ASCII, such that the decoder reads the very same
 * characters.
 *
 * <p>Commands that stand for text are in braces ({@code {\o}}, {@code {\'e}}), which BibTeX takes
 * for one character. Symbols of formulas are in {@code \ensuremath}.
 */
final class AsciiForms {
  private static final int PAGE = 256;
  private static final int LAST = 0x1FFFF;
  private static final String NO_FORM = "";
  private static final String FORMULA_START = "\\ensuremath{";
  private static final Map<Integer, String> LIGATURES =
      Map.of(0x00a0, "~", 0x2013, "--", 0x2014, "---", 0x201c, "``", 0x201d, "''");

  /** Accents that are set on a letter without its dot. */
  private static final String ACCENTS_ABOVE = "\"'.=^`~Huvr";

  private static final AsciiForms INSTANCE = new AsciiForms();

  private final CommandOfCharacter commands = CommandOfCharacter.get();

  /** Forms by code point, filled on demand; a race writes an equal value twice. */
  private final @Nullable String[][] pages = new String[(LAST + 1) / PAGE][];

  private AsciiForms() {}

  static AsciiForms get() {
    return INSTANCE;
  }

  /** Returns what stands for a character, or null if nothing does. */
  @Nullable String of(int codePoint) {
    if (codePoint > LAST) {
      return null;
    }
    @Nullable String[] page = pages[codePoint / PAGE];
    if (page == null) {
      page = new String[PAGE];
      pages[codePoint / PAGE] = page;
    }
    String form = page[codePoint % PAGE];
    if (form == null) {
      String found = find(codePoint);
      form = found == null ? NO_FORM : found;
      page[codePoint % PAGE] = form;
    }
    return form.equals(NO_FORM) ? null : form;
  }

  /** Returns what stands for a letter with combining marks after it, or null if nothing does. */
  @Nullable String ofCluster(String cluster) {
    int letter = cluster.codePointAt(0);
    int length = Character.charCount(letter);
    String form = letter < 128 ? asciiLetter(letter) : of(letter);
    for (int i = length; i < cluster.length() && form != null; i++) {
      form = accented(form, cluster.substring(0, i), cluster.charAt(i));
    }
    return form;
  }

  private static @Nullable String asciiLetter(int c) {
    return Character.isLetterOrDigit(c) ? Character.toString(c) : null;
  }

  private @Nullable String find(int codePoint) {
    String ligature = LIGATURES.get(codePoint);
    if (ligature != null) {
      return ligature;
    }
    Command symbol = commands.symbol(codePoint);
    if (symbol != null) {
      return ofSymbol(symbol);
    }
    String script = Scripts.toFormula(codePoint);
    if (script != null) {
      return formula(script);
    }
    Letter letter = MathAlphabet.take(codePoint);
    return letter == null ? ofComposed(Character.toString(codePoint)) : ofAlphabet(letter);
  }

  private static String ofSymbol(Command symbol) {
    String name = symbol.name();
    if (symbol.mathOnly()) {
      return formula("\\" + name);
    }
    boolean isWord = LatexCharacters.isLetter(name.charAt(name.length() - 1));
    return isWord ? "{\\" + name + "}" : "\\" + name;
  }

  private @Nullable String ofAlphabet(Letter letter) {
    if (letter.base() < 128) {
      return formula("\\" + letter.command() + "{" + letter.base() + "}");
    }
    Command greek = commands.symbol(letter.base());
    if (greek == null || !greek.mathOnly()) {
      return null;
    }
    return formula("\\" + letter.command() + "{\\" + greek.name() + "}");
  }

  private @Nullable String ofComposed(String composed) {
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    int markIndex = decomposed.length() - 1;
    if (markIndex < 1 || !Accents.isMark(decomposed.charAt(markIndex))) {
      return null;
    }
    char mark = decomposed.charAt(markIndex);
    String base = Normalizer.normalize(decomposed.substring(0, markIndex), Normalizer.Form.NFC);
    if (!Accents.combine(base, mark).equals(composed)) {
      return null;
    }
    String form = baseForm(base);
    return form == null ? null : natural(form, base, mark);
  }

  private @Nullable String baseForm(String base) {
    int first = base.codePointAt(0);
    if (Character.charCount(first) < base.length()) {
      return ofCluster(base);
    }
    boolean isSign = first < 128 && !Character.isLetterOrDigit(first);
    return isSign ? signForm(first) : first < 128 ? Character.toString(first) : of(first);
  }

  /** The signs of ASCII that have a negated form. */
  private static @Nullable String signForm(int sign) {
    return "<>=".indexOf(sign) < 0 ? null : formula(Character.toString(sign));
  }

  /**
   * Puts an accent on a form; apart from its letter, if the decoder would compose what is not
   * composed here.
   */
  private @Nullable String accented(String form, String letter, char mark) {
    if (Accents.combine(letter, mark).equals(letter + mark)) {
      return natural(form, letter, mark);
    }
    Command accent = commands.textAccent(mark);
    return accent == null ? null : "{\\" + accent.name() + "{" + form + "{}{}}}";
  }

  private @Nullable String natural(String form, String letter, char mark) {
    String formula = form.startsWith(FORMULA_START) ? accentedFormula(form, letter, mark) : null;
    Command accent = commands.textAccent(mark);
    if (formula != null || accent == null) {
      return formula;
    }
    return "{\\" + accent.name() + argument(accent.name(), form, letter) + "}";
  }

  private @Nullable String accentedFormula(String form, String letter, char mark) {
    Command accent = commands.mathAccent(mark);
    if (accent == null) {
      return null;
    }
    String inner = form.substring(FORMULA_START.length(), form.length() - 1);
    String accented = "\\" + accent.name() + "{" + inner + "}";
    return Accents.combine(letter, mark).equals(MathSymbol.parse(accented))
        ? formula(accented)
        : null;
  }

  private static String argument(String accent, String form, String letter) {
    boolean isSymbolAccent = !LatexCharacters.isLetter(accent.charAt(0));
    boolean losesDot = ACCENTS_ABOVE.contains(accent) && (letter.equals("i") || letter.equals("j"));
    String base = losesDot ? "\\" + letter : form;
    boolean isShort = isSymbolAccent && (form.length() == 1 || losesDot);
    return isShort || form.startsWith("{") ? base : "{" + base + "}";
  }

  private static String formula(String tex) {
    return FORMULA_START + tex + "}";
  }
}
