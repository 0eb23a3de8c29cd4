package dev.colophon.core.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * Decodes well-formed sequences of up to three bytes, which is nearly all text. The JDK's decoder
 * for buffers is slow from the first character on that is not ASCII.
 */
final class Utf8 {
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
    int length = 1;
    while (at < end && out < room && length > 0) {
      byte first = source[at];
      if (first >= 0) {
        target[out++] = (char) first;
        at++;
        continue;
      }
      length = sequenceLength(source, at, end);
      if (length == 2) {
        target[out++] = two(source, at);
      } else if (length > 0) {
        target[out++] = three(source, at);
      }
      at += length;
    }
    boolean moved = at > bytes.position();
    bytes.position(at);
    characters.position(out);
    return moved;
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
