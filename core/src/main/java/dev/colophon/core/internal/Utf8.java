package dev.colophon.core.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * Decodes well-formed sequences of up to three bytes, which is nearly all text. The JDK's decoder
 * for buffers is slow from the first character on that is not ASCII.
 */
final class Utf8 {
  /** From this length on a string is made for widening. */
  private static final int SHORT = 16;

  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final long LINE_FEEDS = '\n' * 0x0101010101010101L;
  private static final long RETURNS = '\r' * 0x0101010101010101L;

  private static final int CONTINUATION_BITS = 6;
  private static final int TWO_BYTES = (0xC0 << 6) + 0x80;
  private static final int THREE_BYTES = (0xE0 << 12) + (0x80 << 6) + 0x80;

  private Utf8() {}

  /**
   * Decodes until there is no more room or no more input, or before a sequence of another kind;
   * returns false if that is the first one. Both buffers have arrays and start at their index 0.
   */
  @SuppressWarnings("ByteBufferBackingArray") // DecodingReader allocates it
  static boolean decode(ByteBuffer bytes, CharBuffer characters) {
    byte[] source = bytes.array();
    char[] target = characters.array();
    int at = bytes.position();
    int end = bytes.limit();
    int out = characters.position();
    int room = characters.limit();
    while (at < end && out < room) {
      if (source[at] >= 0) {
        int length = asciiLength(bytes, at, Math.min(end, at + room - out));
        widen(source, at, target, out, length);
        at += length;
        out += length;
        continue;
      }
      int length = sequenceLength(source, at, end);
      if (length == 0) {
        break;
      }
      target[out++] = length == 2 ? two(source, at) : three(source, at);
      at += length;
    }
    boolean moved = at > bytes.position();
    bytes.position(at);
    characters.position(out);
    return moved;
  }

  /** Looks at eight bytes at a time. */
  private static int asciiLength(ByteBuffer bytes, int start, int end) {
    int at = start;
    while (at + Long.BYTES <= end && (bytes.getLong(at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < end && bytes.get(at) >= 0) {
      at++;
    }
    return at - start;
  }

  /** A string widens its bytes by an instruction for many of them, a loop one by one. */
  private static void widen(byte[] source, int at, char[] target, int out, int length) {
    if (length < SHORT) {
      for (int i = 0; i < length; i++) {
        target[out + i] = (char) source[at + i];
      }
    } else {
      new String(source, at, length, ISO_8859_1).getChars(0, length, target, out);
    }
  }

  /**
   * Counts the line breaks in well-formed text: line feeds, carriage returns, and both together as
   * one.
   *
   * @param afterReturn whether the byte before the first one is a carriage return
   */
  @SuppressWarnings("ByteBufferBackingArray") // DecodingReader allocates it
  static int lineBreaks(ByteBuffer bytes, int start, int end, boolean afterReturn) {
    byte[] source = bytes.array();
    boolean isAfterReturn = afterReturn;
    int count = 0;
    int at = start;
    while (at < end) {
      if (at + Long.BYTES <= end && !isAfterReturn) {
        long eight = bytes.getLong(at);
        if (equal(eight, RETURNS) == 0) {
          count += Long.bitCount(equal(eight, LINE_FEEDS));
          at += Long.BYTES;
          continue;
        }
      }
      byte b = source[at++];
      if (b == '\r' || (b == '\n' && !isAfterReturn)) {
        count++;
      }
      isAfterReturn = b == '\r';
    }
    return count;
  }

  /** Returns the high bit of each of eight bytes that is the same as in the other eight. */
  private static long equal(long eight, long others) {
    long different = eight ^ others;
    return ~(((different & ~HIGH_BITS) + ~HIGH_BITS) | different) & HIGH_BITS;
  }

  /**
   * Returns the length of a sequence of two or three bytes that is well-formed; 0 if it is none.
   */
  private static int sequenceLength(byte[] source, int at, int end) {
    int first = source[at] & 0xFF;
    if (first >= 0xC2 && first < 0xE0) {
      return at + 1 < end && isContinuation(source[at + 1]) ? 2 : 0;
    }
    if (first < 0xE0 || first > 0xEF || at + 2 >= end) {
      return 0;
    }
    boolean continued = isContinuation(source[at + 1]) && isContinuation(source[at + 2]);
    char c = three(source, at);
    return continued && c >= 0x800 && !Character.isSurrogate(c) ? 3 : 0;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static char two(byte[] source, int at) {
    return (char)
        (((source[at] & 0xFF) << CONTINUATION_BITS) + (source[at + 1] & 0xFF) - TWO_BYTES);
  }

  private static char three(byte[] source, int at) {
    return (char)
        (((source[at] & 0xFF) << (2 * CONTINUATION_BITS))
            + ((source[at + 1] & 0xFF) << CONTINUATION_BITS)
            + (source[at + 2] & 0xFF)
            - THREE_BYTES);
  }
}
