package dev.colophon.json.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Bytes in UTF-8 as the source of a text. Bytes that are not UTF-8 are taken as Windows-1252.
 *
 * <p>A place in bytes is turned into one in characters with the bytes of the last two blocks.
 * Within a value that is longer than a block the place is only near.
 */
public final class ByteSource extends InputStream implements Source {
  private static final int BLOCK_SIZE = 1 << 16;
  private static final int MAX_SEQUENCE = 4;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream input;
  private Block current = new Block(new byte[0], 0, 0, 0);
  private Block previous = current;
  private byte[] rest = new byte[0];
  private int at;
  private boolean started;
  private boolean ended;
  private boolean surrogateEscape;
  private long surplusTotal;
  private long surplusAtLineStart;
  private boolean problemSeen;
  private boolean problemTaken;

  /**
   * Makes a source.
   *
   * @param input the bytes; what was read of them to find out the encoding is to be put back
   */
  public ByteSource(InputStream input) {
    this.input = input;
  }

  @Override
  public JsonParser parser(JsonFactory factory) {
    return factory.createParser(ObjectReadContext.empty(), this);
  }

  @Override
  public long count() {
    return current.start + at;
  }

  @Override
  public boolean mayHaveLoneSurrogates() {
    return surrogateEscape;
  }

  @Override
  public Optional<Diagnostic> takeProblem() {
    if (!problemSeen || problemTaken) {
      return Optional.empty();
    }
    problemTaken = true;
    return Optional.of(
        Diagnostic.warning("input.encoding", "bytes that are not UTF-8 were read as Windows-1252"));
  }

  @Override
  public SourcePosition position(TokenStreamLocation location) {
    long place = Math.max(location.getByteOffset(), 0);
    int column = Math.max(location.getColumnNr(), 1);
    long lineStart = place - column + 1;
    long surplus = surplusAt(place);
    long shift =
        surplus
            - (lineStart < previous.start ? surplusAtLineStart : surplusBefore(place, lineStart));
    return new SourcePosition(
        Math.max(place - surplus, 0),
        Math.max(location.getLineNr(), 1),
        (int) Math.max(column - Math.max(shift, 0), 1));
  }

  @Override
  public @Nullable CharacterSource from(TokenStreamLocation place) {
    long start = place.getByteOffset();
    if (start < previous.start) {
      return null;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long end = current.start + at;
    previous.copy(start, Math.min(previous.end(), end), kept);
    current.copy(start, end, kept);
    byte[] bytes = kept.toByteArray();
    int first = firstCharacter(bytes);
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(bytes, first, bytes.length - first), this);
    return new CharacterSource(new InputStreamReader(all, UTF_8), position(place));
  }

  /** Returns where the first whole character starts; a parser can stop within one. */
  private static int firstCharacter(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && (bytes[first] & 0xC0) == 0x80) {
      first++;
    }
    return first;
  }

  @Override
  public CharacterSource rest(JsonParser parser) {
    ByteArrayOutputStream unparsed = new ByteArrayOutputStream();
    SourcePosition place = position(parser.currentLocation());
    parser.releaseBuffered(unparsed);
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(unparsed.toByteArray()), this);
    return new CharacterSource(new InputStreamReader(all, UTF_8), place);
  }

  private long surplusAt(long place) {
    if (surplusTotal == 0) {
      return 0;
    }
    return (place >= current.start ? current : previous).surplusAt(place);
  }

  private long surplusBefore(long place, long lineStart) {
    boolean near = lineStart >= current.start && place >= current.start;
    return near
        ? surplusAt(place) - current.surplusBetween(lineStart, place)
        : surplusAt(lineStart);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (at == current.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current.bytes, at, target, from, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** Makes the next block current; returns false at the end. */
  private boolean fill() throws IOException {
    rememberLineStart();
    byte[] bytes = freeBytes();
    int length = rest.length;
    System.arraycopy(rest, 0, bytes, 0, length);
    Utf8Block block = new Utf8Block(bytes);
    while (block.checkedEnd() == 0 && !ended && length < BLOCK_SIZE) {
      length = readInto(bytes, length);
      block.check(length);
    }
    if (isMalformed(block, length)) {
      bytes = repaired(bytes, length);
      length = bytes.length;
      block = new Utf8Block(bytes);
      block.check(length);
    } else {
      rest = Arrays.copyOfRange(bytes, block.checkedEnd(), length);
    }
    surrogateEscape |= block.hasSurrogateEscape();
    next(bytes, block);
    return block.checkedEnd() > 0;
  }

  /** Returns the bytes of the block that is about to be forgotten, or new ones. */
  private byte[] freeBytes() {
    return previous.bytes.length == BLOCK_SIZE ? previous.bytes : new byte[BLOCK_SIZE];
  }

  private int readInto(byte[] bytes, int length) throws IOException {
    int read = input.read(bytes, length, BLOCK_SIZE - length);
    ended = read < 0;
    int total = length + Math.max(read, 0);
    boolean undecided = total < MARK.length && (total == 0 || bytes[0] == MARK[0]);
    if (started || undecided) {
      return total;
    }
    started = true;
    if (total < MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
      return total;
    }
    System.arraycopy(bytes, MARK.length, bytes, 0, total - MARK.length);
    return total - MARK.length;
  }

  /**
   * Tells whether the bytes after those that are checked are not just the beginning of a sequence.
   */
  private boolean isMalformed(Utf8Block block, int length) {
    int unchecked = length - block.checkedEnd();
    return unchecked >= MAX_SEQUENCE || (ended && unchecked > 0);
  }

  /** Returns the bytes with each one that is not UTF-8 taken as Windows-1252. */
  private byte[] repaired(byte[] bytes, int length) {
    ByteArrayOutputStream repaired = new ByteArrayOutputStream(2 * length);
    Utf8Block block = new Utf8Block(bytes);
    block.check(length);
    int from = 0;
    while (isMalformed(block, length)) {
      repaired.write(bytes, from, block.checkedEnd() - from);
      repaired.writeBytes(windows1252(bytes[block.checkedEnd()]));
      block.skip();
      from = block.checkedEnd();
      block.check(length);
    }
    repaired.write(bytes, from, block.checkedEnd() - from);
    rest = Arrays.copyOfRange(bytes, block.checkedEnd(), length);
    problemSeen = true;
    return repaired.toByteArray();
  }

  private static byte[] windows1252(byte value) {
    byte[] one = {value};
    String decoded = new String(one, WINDOWS_1252);
    return (decoded.charAt(0) == '\uFFFD' ? new String(one, ISO_8859_1) : decoded).getBytes(UTF_8);
  }

  private void next(byte[] bytes, Utf8Block block) {
    previous = current;
    current = new Block(bytes, block.checkedEnd(), previous.end(), surplusTotal);
    surplusTotal += block.surplus();
    at = 0;
  }

  /** Notes where the last line starts in the block that is about to be forgotten. */
  private void rememberLineStart() {
    if (surplusTotal > 0) {
      long lineStart = previous.lastLineStart();
      if (lineStart >= 0) {
        surplusAtLineStart =
            current.surplusBefore - previous.surplusBetween(lineStart, previous.end());
      }
    }
  }

  /** Bytes that were given out, from a place in the text, and the surplus of bytes before them. */
  private static final class Block {
    private final byte[] bytes;
    private final int length;
    private final long start;
    private final long surplusBefore;
    private int knownEnd;
    private long knownSurplus;

    private Block(byte[] bytes, int length, long start, long surplusBefore) {
      this.bytes = bytes;
      this.length = length;
      this.start = start;
      this.surplusBefore = surplusBefore;
    }

    long end() {
      return start + length;
    }

    /** Returns the surplus of bytes over characters before a place; places mostly come in order. */
    long surplusAt(long place) {
      int end = (int) Math.max(Math.min(place - start, length), 0);
      if (end < knownEnd) {
        knownEnd = 0;
        knownSurplus = 0;
      }
      knownSurplus += surplusBetween(start + knownEnd, start + end);
      knownEnd = end;
      return surplusBefore + knownSurplus;
    }

    /** Returns the surplus of the bytes between two places in this block. */
    long surplusBetween(long from, long to) {
      long surplus = 0;
      for (int i = (int) (from - start), end = (int) Math.min(to - start, length); i < end; i++) {
        int unsigned = bytes[i] & 0xFF;
        surplus += unsigned >= 0xF0 ? -1 : (unsigned & 0xC0) == 0x80 ? 1 : 0;
      }
      return surplus;
    }

    /** Copies the bytes between two places, as far as they are in this block. */
    void copy(long from, long to, ByteArrayOutputStream target) {
      int first = (int) Math.max(from - start, 0);
      int last = (int) Math.min(to - start, length);
      if (first < last) {
        target.write(bytes, first, last - first);
      }
    }

    /** Returns the place after the last line break, or -1 if there is none. */
    long lastLineStart() {
      int i = length - 1;
      while (i >= 0 && bytes[i] != '\n' && bytes[i] != '\r') {
        i--;
      }
      return i < 0 ? -1 : start + i + 1;
    }
  }
}
