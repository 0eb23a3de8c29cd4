package dev.colophon.html.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the scripts with Colophon JSON in a page that goes by, which may be of any length, and
 * keeps its beginning. What stands in comments and in other scripts is passed over.
 */
public final class PageScanner implements Closeable {
  private static final String SCRIPT_END = "</script";
  private static final String TAG_NAME_END = " \t\n\f\r/>";
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "script\\s(.*\\s)?type\\s*=\\s*([\"']?)application/vnd\\.colophon\\+json\\2[\\s/>].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int MAX_TAG_LENGTH = 1000;

  private final Reader input;
  private final int maxKept;
  private final StringBuilder kept = new StringBuilder();
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private long offset;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;
  private boolean keeps = true;
  private @Nullable SourcePosition cut;

  /**
   * Begins a page.
   *
   * @param input the page, closed with this
   * @param maxKept how many characters of it are kept
   */
  public PageScanner(Reader input, int maxKept) {
    this.input = input;
    this.maxKept = maxKept;
  }

  /** Goes on to the content of the next script with Colophon JSON; false at the end of the page. */
  boolean toNextScript() throws IOException {
    for (int c = read(); c >= 0; c = read()) {
      if (c != '<') {
        continue;
      }
      if (isNext("!--")) {
        skipTo("-->");
      } else if (isNext("script") && isScript(tag())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the content of the script to which the page has gone. */
  Reader script() {
    return new Reader() {
      @Override
      public int read(char[] target, int start, int length) throws IOException {
        int count = 0;
        while (count < length && !isNext(SCRIPT_END)) {
          int c = PageScanner.this.read();
          if (c < 0) {
            break;
          }
          target[start + count++] = (char) c;
        }
        return count == 0 && length > 0 ? -1 : count;
      }

      @Override
      public void close() {}
    };
  }

  /** Goes on to the end of the script. */
  void endScript() throws IOException {
    skipTo(SCRIPT_END);
  }

  /** Returns the place to which the page has gone. */
  SourcePosition position() {
    return new SourcePosition(offset, line, column);
  }

  /** Returns the beginning of the page, as far as it has gone. */
  public String kept() {
    return kept.toString();
  }

  /** Keeps nothing more, and not what was kept. */
  void keepNothing() {
    keeps = false;
    kept.setLength(0);
    kept.trimToSize();
  }

  /** Says that the page is longer than what is kept of it, if it is. */
  public Optional<Diagnostic> tooLong() {
    return Optional.ofNullable(cut)
        .map(
            place ->
                Diagnostic.error(
                        "html.page-too-long",
                        "the page has more than " + maxKept + " characters and is cut")
                    .at(SourceSpan.at(place)));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** Tells whether a tag begins one of the scripts looked for; passes over another script. */
  private boolean isScript(String tag) throws IOException {
    boolean found = EMBEDDED.matcher(tag).matches();
    if (!found && TAG_NAME_END.indexOf(tag.charAt("script".length())) >= 0) {
      endScript();
    }
    return found;
  }

  /** Returns a tag without its first character; a greater-than sign in quotes does not end it. */
  private String tag() throws IOException {
    StringBuilder tag = new StringBuilder();
    int quote = 0;
    int c = read();
    while (c >= 0 && (c != '>' || quote != 0)) {
      if (tag.length() < MAX_TAG_LENGTH) {
        tag.append((char) c);
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      c = read();
    }
    return tag.append('>').toString();
  }

  private void skipTo(String word) throws IOException {
    while (!isNext(word) && read() >= 0) {
      // What stands here is not looked at.
    }
  }

  /** Tells whether a word in small letters comes next, in whatever letters. */
  private boolean isNext(String word) throws IOException {
    if (!fill(word.length())) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char wanted = word.charAt(i);
      char found = buffer[at + i];
      if (found != wanted && (found != wanted - 32 || wanted < 'a' || wanted > 'z')) {
        return false;
      }
    }
    return true;
  }

  private boolean fill(int count) throws IOException {
    if (end - at >= count) {
      return true;
    }
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int more = 0;
    while (end < count && more >= 0) {
      more = input.read(buffer, end, buffer.length - end);
      end += Math.max(more, 0);
    }
    return end >= count;
  }

  private int read() throws IOException {
    if (!fill(1)) {
      return -1;
    }
    char c = buffer[at++];
    keep(c);
    offset++;
    column++;
    if (c == '\r' || (c == '\n' && !afterReturn)) {
      line++;
    }
    if (c == '\r' || c == '\n') {
      column = 1;
    }
    afterReturn = c == '\r';
    return c;
  }

  private void keep(char c) {
    if (keeps && kept.length() < maxKept) {
      kept.append(c);
    } else if (keeps && cut == null) {
      cut = position();
    }
  }
}
