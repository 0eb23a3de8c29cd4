package dev.colophon.core.internal;

import static java.util.Objects.requireNonNull;

/** Checks of arguments, with messages that name the argument. */
public final class Arguments {
  private Arguments() {}

  /**
   * Returns the text if it is well-formed UTF-16.
   *
   * @param value the text
   * @param name the name of the argument
   * @return {@code value}
   * @throws NullPointerException if {@code value} is null
   * @throws IllegalArgumentException if {@code value} has a lone surrogate
   */
  public static String text(String value, String name) {
    requireNonNull(value, name);
    for (int i = 0, end = value.length(); i < end; i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!isPair(value, i)) {
          throw new IllegalArgumentException(name + " has a lone surrogate at index " + i);
        }
        i++;
      }
    }
    return value;
  }

  /**
   * Returns the text if it is well-formed and has a character other than white space.
   *
   * @param value the text
   * @param name the name of the argument
   * @return {@code value}
   * @throws NullPointerException if {@code value} is null
   * @throws IllegalArgumentException if {@code value} is blank or has a lone surrogate
   */
  public static String nonBlank(String value, String name) {
    if (text(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  private static boolean isPair(String value, int index) {
    return Character.isHighSurrogate(value.charAt(index))
        && index + 1 < value.length()
        && Character.isLowSurrogate(value.charAt(index + 1));
  }
}
