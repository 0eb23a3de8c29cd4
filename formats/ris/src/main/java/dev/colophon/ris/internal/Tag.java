package dev.colophon.ris.internal;

/** Tags as small numbers: a capital letter, and a capital letter or digit. */
public final class Tag {
  /** How many tags there are. */
  static final int COUNT = 26 * 36;

  /** No tag. */
  static final int NONE = -1;

  static final int TY = of("TY");
  static final int ER = of("ER");
  static final int AU = of("AU");
  static final int KW = of("KW");
  static final int U5 = of("U5");

  private static final String[] NAMES = names();

  private Tag() {}

  /**
   * Returns the number of a tag of two characters, {@link #NONE} if they are not one; case does not
   * matter.
   */
  static int of(char first, char second) {
    int high = letter(first);
    int low = second >= '0' && second <= '9' ? 26 + second - '0' : letter(second);
    return high < 0 || low < 0 ? NONE : high * 36 + low;
  }

  /** Returns the number of a tag, {@link #NONE} if the text is not one. */
  public static int of(String tag) {
    return tag.length() == 2 ? of(tag.charAt(0), tag.charAt(1)) : NONE;
  }

  /** Returns the tag of a number in capitals. */
  public static String name(int tag) {
    return NAMES[tag];
  }

  private static int letter(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c >= 'a' && c <= 'z' ? c - 'a' : -1;
  }

  private static String[] names() {
    String second = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    String[] names = new String[COUNT];
    for (int i = 0; i < COUNT; i++) {
      names[i] = "" + (char) ('A' + i / 36) + second.charAt(i % 36);
    }
    return names;
  }
}
