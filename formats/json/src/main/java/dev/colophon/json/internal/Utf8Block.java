package dev.colophon.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes that are checked for being UTF-8. Not safe for use by several threads. */
final class Utf8Block {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;

  private final byte[] bytes;
  private int checkedEnd;
  private int surplus;
  private boolean surrogateEscape;

  Utf8Block(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the end of the bytes that are known to be UTF-8. */
  int checkedEnd() {
    return checkedEnd;
  }

  /** Returns how many bytes the checked bytes have more than UTF-16 has code units. */
  int surplus() {
    return surplus;
  }

  /** Tells whether the checked bytes may have an escape of a surrogate. */
  boolean hasSurrogateEscape() {
    return surrogateEscape;
  }

  /** Passes over the first byte that is not checked. */
  void skip() {
    checkedEnd++;
  }

  /**
   * Goes on to check up to an end; stops at the first byte of what is malformed or cut off there.
   */
  void check(int end) {
    int at = checkedEnd;
    while (at < end) {
      at = skipAscii(at, end);
      if (at < end) {
        byte lead = bytes[at];
        if (lead >= 0) {
          surrogateEscape |= lead == '\\' && isSurrogateEscape(at, end);
          at++;
        } else {
          int length = sequenceLength(at, end);
          if (length == 0) {
            break;
          }
          surplus += Math.min(length - 1, 2);
          at += length;
        }
      }
    }
    checkedEnd = at;
  }

  /** Skips eight bytes at a time, as long as none of them needs a closer look. */
  private int skipAscii(int from, int end) {
    int at = from;
    while (at + Long.BYTES <= end) {
      long eight = (long) LONGS.get(bytes, at);
      long backslashes = eight ^ BACKSLASHES;
      if (((eight | ((backslashes - LOW_BITS) & ~backslashes)) & HIGH_BITS) != 0) {
        break;
      }
      at += Long.BYTES;
    }
    return at;
  }

  private boolean isSurrogateEscape(int backslash, int end) {
    boolean unicode = backslash + 1 >= end || bytes[backslash + 1] == 'u';
    return unicode && (backslash + 2 >= end || (bytes[backslash + 2] | 0x20) == 'd');
  }

  /**
   * Returns the length of the sequence of a byte that is not ASCII; 0 if it is malformed or cut
   * off.
   *
   * <p>Source: Unicode 15, table 3-7, "Well-Formed UTF-8 Byte Sequences".
   */
  private int sequenceLength(int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int min = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int max = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    boolean right = second >= min && second <= max;
    for (int i = 2; i < length; i++) {
      right &= (bytes[at + i] & 0xC0) == 0x80;
    }
    return right ? length : 0;
  }
}
