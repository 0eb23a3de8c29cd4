package dev.colophon.core.internal.identifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of URIs in UTF-8 (RFC 3986, section 2). */
final class PercentEncoding {

  private static final String UNRESERVED = "-._~";
  private static final String PATH = UNRESERVED + "!$&'()*+,;=:@/";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoding() {}

  /** Encodes what a path, slashes included, may not hold as it is. */
  static String encodePath(String text) {
    return encode(text, PATH);
  }

  /** Encodes everything that has a meaning in a query. */
  static String encodeParameter(String text) {
    return encode(text, UNRESERVED);
  }

  /** Decodes the text; text that is not well-formed percent-encoded UTF-8 stays as it is. */
  static String decode(String text) {
    return text.indexOf('%') < 0 ? text : decodeBytes(text);
  }

  /** Tells whether two hexadecimal digits stand after the given index. */
  static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  private static String encode(String text, String safe) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (Characters.isAsciiLetterOrDigit(c) || safe.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 0xF]);
      }
    }
    return encoded.toString();
  }

  private static String decodeBytes(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] != '%') {
        decoded.put(encoded[i]);
        continue;
      }
      int value = hexPair(encoded, i + 1);
      if (value < 0) {
        return text;
      }
      decoded.put((byte) value);
      i += 2;
    }
    return utf8(decoded.flip(), text);
  }

  private static int hexPair(byte[] units, int start) {
    if (start + 1 >= units.length) {
      return -1;
    }
    int high = Character.digit((char) (units[start] & 0xFF), 16);
    int low = Character.digit((char) (units[start + 1] & 0xFF), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static String utf8(ByteBuffer units, String otherwise) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(units).toString();
    } catch (CharacterCodingException malformed) {
      return otherwise;
    }
  }
}
