package dev.colophon.core.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters in the encoding that it finds out: a byte order mark, UTF-16 by its
 * zero bytes, then UTF-8. Where bytes are not UTF-8, it goes on in the encoding that the text
 * declares in its first lines, or else takes just those bytes as Windows-1252.
 */
public final class DecodingReader extends Reader {
  private static final int CAPACITY = 1 << 16;
  private static final int HEAD_LENGTH = 1024;
  private static final Pattern DECLARATION =
      Pattern.compile("(?:coding: *|charset *= *[\"']?)([a-z0-9_-]*)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};

  private final InputStream input;
  private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY);
  private final CharBuffer characters = CharBuffer.allocate(CAPACITY / 8).limit(0);
  private CharsetDecoder decoder;
  private @Nullable Charset declared;
  private boolean inputEnded;
  private boolean flushed;
  private long offset;
  private int line = 1;
  private long lineStart;
  private char lastChar;
  private @Nullable Diagnostic problem;
  private boolean problemSeen;

  /** Opens bytes; {@code forced} is the encoding if it is known. */
  public DecodingReader(InputStream input, Optional<Charset> forced) throws IOException {
    this.input = input;
    bytes.limit(0);
    while (bytes.limit() < HEAD_LENGTH && !inputEnded) {
      fill();
    }
    Charset charset = forced.orElseGet(this::detect);
    skipMark(charset);
    decoder = newDecoder(charset);
  }

  /** Returns what was wrong with the encoding, once, after the characters concerned were read. */
  public Optional<Diagnostic> takeProblem() {
    Optional<Diagnostic> taken = Optional.ofNullable(problem);
    problem = null;
    return taken;
  }

  @Override
  public int read(char[] target, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!characters.hasRemaining() && !flushed) {
      decode();
    }
    int count = Math.min(length, characters.remaining());
    characters.get(target, start, count);
    return count == 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** Decodes up to the next problem, or the problem if it comes first. */
  private void decode() throws IOException {
    characters.clear();
    int start = bytes.position();
    if (decoder.charset().equals(UTF_8) && Utf8.decode(bytes, characters)) {
      characters.flip();
      track(Utf8.lineBreaks(bytes, start, bytes.position(), lastChar == '\r'));
      return;
    }
    CoderResult result = decoder.decode(bytes, characters, inputEnded);
    if (result.isError()) {
      if (characters.position() == 0) {
        decodeMalformed(result.length());
      }
    } else if (result.isUnderflow() && inputEnded) {
      flushed = decoder.flush(characters).isUnderflow();
    } else if (result.isUnderflow()) {
      fill();
    }
    characters.flip();
    track(lineBreaks());
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      inputEnded = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private void decodeMalformed(int length) {
    if (!decoder.charset().equals(UTF_8)) {
      report("bytes that are not " + decoder.charset().name() + " were read as U+FFFD");
      characters.put('\uFFFD');
      bytes.position(bytes.position() + (isUtf16() ? Math.min(length, 2) : length));
    } else if (declared != null) {
      report("not UTF-8, read as " + declared.name() + " as the text declares");
      decoder = newDecoder(declared);
    } else {
      report("bytes that are not UTF-8 were read as Windows-1252");
      for (int i = 0; i < length; i++) {
        characters.put(windows1252(bytes.get()));
      }
    }
  }

  /** Of a surrogate without its partner and what follows it, only the surrogate is wrong. */
  private boolean isUtf16() {
    return decoder.charset().equals(UTF_16BE) || decoder.charset().equals(UTF_16LE);
  }

  private static char windows1252(byte value) {
    byte[] one = {value};
    char decoded = new String(one, WINDOWS_1252).charAt(0);
    return decoded == '\uFFFD' ? new String(one, ISO_8859_1).charAt(0) : decoded;
  }

  private void report(String message) {
    if (!problemSeen) {
      problemSeen = true;
      SourcePosition here = new SourcePosition(offset, line, (int) (offset - lineStart) + 1);
      problem = Diagnostic.warning("input.encoding", message).at(SourceSpan.at(here));
    }
  }

  private int lineBreaks() {
    char[] text = characters.array();
    int count = 0;
    char before = lastChar;
    for (int i = 0; i < characters.limit(); i++) {
      if (text[i] == '\r' || (text[i] == '\n' && before != '\r')) {
        count++;
      }
      before = text[i];
    }
    return count;
  }

  /** Counts characters and lines, so that the first problem has a place. */
  private void track(int lineBreaks) {
    int end = characters.limit();
    if (problemSeen || end == 0) {
      return;
    }
    char[] text = characters.array();
    line += lineBreaks;
    int last = end - 1;
    while (last >= 0 && text[last] != '\n' && text[last] != '\r') {
      last--;
    }
    if (last >= 0) {
      lineStart = offset + last + 1;
    }
    lastChar = text[end - 1];
    offset += end;
  }

  private Charset detect() {
    if (startsWith(UTF_8_MARK)) {
      return UTF_8;
    }
    if (startsWith(UTF_16BE_MARK) || looksLikeUtf16(0, 1)) {
      return UTF_16BE;
    }
    if (startsWith(UTF_16LE_MARK) || looksLikeUtf16(1, 0)) {
      return UTF_16LE;
    }
    declared = declaredCharset();
    return UTF_8;
  }

  private boolean looksLikeUtf16(int zeroAt, int asciiAt) {
    return bytes.limit() >= 2 && bytes.get(zeroAt) == 0 && bytes.get(asciiAt) > 0;
  }

  private boolean startsWith(byte[] mark) {
    if (bytes.limit() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes.get(i) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private void skipMark(Charset charset) {
    if (charset.equals(UTF_8) && startsWith(UTF_8_MARK)) {
      bytes.position(UTF_8_MARK.length);
    } else if ((charset.equals(UTF_16BE) && startsWith(UTF_16BE_MARK))
        || (charset.equals(UTF_16LE) && startsWith(UTF_16LE_MARK))) {
      bytes.position(UTF_16BE_MARK.length);
    }
  }

  /**
   * Reads {@code Encoding: NAME} or {@code coding: NAME} in the first kilobyte, as JabRef and Emacs
   * write it, or {@code charset=NAME}, as web pages have it.
   */
  private @Nullable Charset declaredCharset() {
    int length = Math.min(bytes.limit(), HEAD_LENGTH);
    String head = new String(bytes.array(), 0, length, ISO_8859_1).toLowerCase(Locale.ROOT);
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.find() ? charset(declaration.group(1)) : null;
  }

  private static @Nullable Charset charset(String name) {
    try {
      Charset found = name.isEmpty() ? UTF_8 : Charset.forName(name);
      // In web pages ISO-8859-1 stands for Windows-1252 (WHATWG, Encoding Standard, 4.2).
      boolean usual = found.equals(UTF_8) || found.equals(ISO_8859_1);
      return usual || !readsAscii(found) ? null : found;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The declaration itself was read as ASCII, so UTF-16 cannot be true. */
  private static boolean readsAscii(Charset charset) {
    return new String(new byte[] {'a'}, charset).equals("a");
  }

  private static CharsetDecoder newDecoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
