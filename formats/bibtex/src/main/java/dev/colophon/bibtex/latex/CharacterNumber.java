package dev.colophon.bibtex.latex;

/**
 * Reads the number of a character as {@code \char} and {@code \symbol} take it: decimal, {@code '}
 * octal, {@code "} hexadecimal, or {@code `} and the character.
 *
 * <p>Only printable ASCII characters count: the others depend on the encoding of a font.
 */
final class CharacterNumber {
  private static final int MAX_DIGITS = 4;

  private CharacterNumber() {}

  /** Reads a number, or returns {@link Cursor#NONE} and leaves the cursor where it is. */
  static int read(Cursor cursor) {
    int start = cursor.position;
    boolean inBraces = cursor.isAtGroup();
    cursor.position += inBraces ? 1 : 0;
    int number = readNumber(cursor);
    boolean ends = !inBraces || cursor.isAt('}');
    if (number < ' ' || number > '~' || !ends) {
      cursor.position = start;
      return Cursor.NONE;
    }
    if (inBraces) {
      cursor.position++;
    } else {
      cursor.skipSpaces();
    }
    return number;
  }

  private static int readNumber(Cursor cursor) {
    if (cursor.isAt('`')) {
      return readCharacter(cursor);
    }
    if (cursor.isAt('\'')) {
      return readDigits(cursor, cursor.position + 1, 8);
    }
    return cursor.isAt('"')
        ? readDigits(cursor, cursor.position + 1, 16)
        : readDigits(cursor, cursor.position, 10);
  }

  private static int readCharacter(Cursor cursor) {
    int index = cursor.position + 1;
    index += cursor.source.startsWith("\\", index) ? 1 : 0;
    cursor.position = index + 1;
    return index < cursor.source.length() ? cursor.source.charAt(index) : Cursor.NONE;
  }

  private static int readDigits(Cursor cursor, int start, int radix) {
    int end = start;
    int number = 0;
    while (end < cursor.source.length() && end - start < MAX_DIGITS) {
      int digit = Character.digit(cursor.source.charAt(end), radix);
      if (digit < 0) {
        break;
      }
      number = number * radix + digit;
      end++;
    }
    cursor.position = end;
    return end == start ? Cursor.NONE : number;
  }
}
