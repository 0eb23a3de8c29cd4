package dev.colophon.ris.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.LineSource;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into records and fields in one pass. Memory holds one record; a line is looked at
 * once.
 *
 * <p>A record begins with TY, or with PT in the form of Web of Science; it ends with ER, before the
 * next TY, or with the text. A line without a tag goes on with the value before it.
 */
public final class Scanner {
  /** Longer lines come in pieces, so that a text without line breaks does not fill the memory. */
  private static final int MAX_LINE_LENGTH = 1 << 22;

  private final LineSource source;
  private final Line line = new Line();
  private final ValueBuilder value = new ValueBuilder();
  private final int maxRecordLength;
  private boolean lineWaits;
  private long recordOffset;
  private boolean full;
  private @Nullable SourcePosition textStart;
  private SourcePosition textEnd = SourcePosition.START;

  /** Makes a scanner for characters that are read as they are needed. */
  public Scanner(Reader input, int maxRecordLength) {
    this(new LineSource(input, Math.min(maxRecordLength, MAX_LINE_LENGTH)), maxRecordLength);
  }

  /** Makes a scanner for a text. */
  public Scanner(String text) {
    this(LineSource.of(text), Integer.MAX_VALUE);
  }

  private Scanner(LineSource source, int maxRecordLength) {
    this.source = source;
    this.maxRecordLength = maxRecordLength;
  }

  /**
   * Returns the next record, which is empty if only text outside of records is left; null at the
   * end.
   */
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = begin();
    if (record == null) {
      return textStart == null ? null : reported(new RawRecord(false));
    }
    if (textStart != null) {
      reported(record);
    }
    while (record.end() == null && source.advance()) {
      if (!take(record)) {
        lineWaits = true;
        break;
      }
    }
    closeField(record);
    if (record.end() == null && !record.isWebOfScience()) {
      record.report(
          Diagnostic.warning("ris.missing-end", "the record has no ER at its end")
              .at(SourceSpan.at(record.span().end())));
    }
    return record;
  }

  private @Nullable RawRecord begin() throws IOException {
    full = false;
    while (lineWaits || source.advance()) {
      lineWaits = false;
      char[] text = source.buffer();
      recordOffset = source.offset(source.start());
      if (line.isType(text, source.start(), source.end())) {
        RawRecord record = new RawRecord(false);
        addField(record);
        return record;
      }
      RawRecord record = beginOtherwise(text);
      if (record != null) {
        return record;
      }
      skip();
    }
    return null;
  }

  private @Nullable RawRecord beginOtherwise(char[] text) {
    if (WebOfScience.isStart(text, source.start(), source.end())) {
      RawRecord record = new RawRecord(true);
      addTagged(record, WebOfScience.tag(text, source.start(), source.end()));
      return record;
    }
    line.useStrictStyle();
    if (line.isTagged(text, source.start(), source.end())
        && line.tag() != Tag.ER
        && line.tag() != Tag.TY
        && TagTable.get().isKnown(line.tag())) {
      RawRecord record = new RawRecord(false);
      addField(record);
      record.report(
          Diagnostic.error("ris.missing-type", "the record does not begin with TY")
              .at(SourceSpan.at(source.position(source.start()))));
      return record;
    }
    return null;
  }

  /** Takes the current line into the record; false if it begins the next one. */
  private boolean take(RawRecord record) {
    char[] text = source.buffer();
    int start = source.start();
    int end = source.end();
    if (record.isWebOfScience()) {
      takeWebOfScience(record, text, start, end);
      return true;
    }
    if (source.isContinued() || !line.isTagged(text, start, end)) {
      if (hasRoom(record)) {
        value.append(source);
      }
      return true;
    }
    if (line.tag() == Tag.TY && line.isType(text, start, end)) {
      return false;
    }
    closeField(record);
    if (line.tag() == Tag.ER) {
      end(record);
    } else if (hasRoom(record)) {
      addField(record);
    }
    return true;
  }

  private void takeWebOfScience(RawRecord record, char[] text, int start, int end) {
    int tag = WebOfScience.tag(text, start, end);
    if (source.isContinued() || tag == Tag.NONE) {
      if (hasRoom(record)) {
        value.append(source);
      }
      return;
    }
    closeField(record);
    if (tag == Tag.ER) {
      record.endWith(field(tag, start, end, end));
    } else if (hasRoom(record)) {
      addTagged(record, tag);
    }
  }

  private void end(RawRecord record) {
    Field end = field(Tag.ER, line.tagStart(), line.valueStart(), source.end());
    record.endWith(end);
    if (!end.value().isEmpty()) {
      record.report(
          Diagnostic.warning("ris.value-after-end", "text after ER is left out")
              .at(end.valueSpan())
              .about(end.value()));
    }
  }

  private void addField(RawRecord record) {
    Field field = field(line.tag(), line.tagStart(), line.valueStart(), source.end());
    record.add(field);
    value.begin(field, source, line.valueStart());
  }

  private void addTagged(RawRecord record, int tag) {
    int valueStart = Math.min(source.start() + 3, source.end());
    Field field = field(tag, source.start(), valueStart, source.end());
    record.add(field);
    value.begin(field, source, valueStart);
  }

  private Field field(int tag, int tagStart, int valueStart, int end) {
    char[] text = source.buffer();
    int from = valueStart;
    int to = end;
    while (from < to && text[from] <= ' ') {
      from++;
    }
    while (to > from && text[to - 1] <= ' ') {
      to--;
    }
    return new Field(
        tag,
        source.text(from, to),
        source.offset(tagStart),
        source.line(),
        source.column(tagStart),
        source.column(from),
        to - tagStart,
        source.line(),
        source.column(to));
  }

  private void closeField(RawRecord record) {
    Field longer = value.end();
    if (longer != null) {
      record.replaceLast(longer);
    }
  }

  private boolean hasRoom(RawRecord record) {
    if (!full && source.offset(source.start()) - recordOffset > maxRecordLength) {
      full = true;
      record.report(
          Diagnostic.error(
                  "ris.record-too-long",
                  "the record is longer than " + maxRecordLength + "; the rest is left out")
              .at(SourceSpan.at(source.position(source.start()))));
    }
    return !full;
  }

  private void skip() {
    if (!source.isBlank()) {
      textStart = textStart == null ? source.position(source.start()) : textStart;
      textEnd = source.position(source.end());
    }
  }

  private RawRecord reported(RawRecord record) {
    SourcePosition start = textStart == null ? textEnd : textStart;
    textStart = null;
    record.report(
        Diagnostic.of(Severity.INFO, "ris.text-outside", "text outside of records is left out")
            .at(new SourceSpan(start, textEnd)));
    return record;
  }
}
