package dev.colophon.bibtex.latex;

/**
 * The case of a word, as BibTeX's name algorithm asks for it.
 *
 * <p>The first letter outside of braces decides. A special character, that is a group at the
 * outermost level that starts with a command ({@code {\'E}}), counts as what it produces; every
 * other group has no case and is passed over.
 *
 * <pre>{@code
 * WordCase.of("van");          // LOWER
 * WordCase.of("{\\'E}tienne"); // UPPER
 * WordCase.of("{de la}");      // NONE
 * }</pre>
 *
 * <p>Source: BibTeX 0.99d, {@code bibtex.web}, "von_token_found"; letters are Unicode's here.
 *
 * @since 0.1.0
 */
public enum WordCase {
  /** The word starts with a capital (or title-case) letter. */
  UPPER,
  /** The word starts with a small letter. */
  LOWER,
  /** The word has no letter that counts, or its script has no case. */
  NONE;

  /**
   * Returns the case of a word.
   *
   * @param word LaTeX source, as it stands in a name
   * @return the case
   */
  public static WordCase of(CharSequence word) {
    int i = 0;
    while (i < word.length()) {
      int c = Character.codePointAt(word, i);
      if (Character.isLetter(c)) {
        return ofLetter(c);
      }
      if (c != '{') {
        i += Character.charCount(c);
      } else if (i + 1 < word.length() && word.charAt(i + 1) == '\\') {
        return ofSpecialCharacter(word, i + 2);
      } else {
        i = groupEnd(word, i + 1);
      }
    }
    return NONE;
  }

  private static WordCase ofLetter(int letter) {
    if (Character.isUpperCase(letter) || Character.isTitleCase(letter)) {
      return UPPER;
    }
    return Character.isLowerCase(letter) ? LOWER : NONE;
  }

  private static WordCase ofSpecialCharacter(CharSequence word, int nameStart) {
    int nameEnd = nameStart;
    while (nameEnd < word.length() && LatexCharacters.isLetter(word.charAt(nameEnd))) {
      nameEnd++;
    }
    Command command = CommandTable.get().find(word, nameStart, nameEnd);
    if (command != null
        && command.kind() == CommandKind.SYMBOL
        && startsWithLetter(command.text())) {
      return ofLetter(command.text().codePointAt(0));
    }
    return ofFirstLetter(word, nameEnd);
  }

  private static boolean startsWithLetter(String text) {
    return Character.isLetter(text.codePointAt(0));
  }

  private static WordCase ofFirstLetter(CharSequence word, int start) {
    int depth = 1;
    int i = start;
    while (i < word.length() && depth > 0) {
      int c = Character.codePointAt(word, i);
      if (Character.isLetter(c)) {
        return ofLetter(c);
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      i += Character.charCount(c);
    }
    return NONE;
  }

  private static int groupEnd(CharSequence word, int start) {
    int depth = 1;
    int i = start;
    while (i < word.length() && depth > 0) {
      char c = word.charAt(i++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return i;
  }
}
