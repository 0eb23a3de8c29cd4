package dev.colophon.format;

import dev.colophon.format.FieldTable.TaggedText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a text of tagged lines: {@link FieldTable#open} describes it. */
final class TaggedRecords implements RecordStream {
  private final FieldTable table;
  private final Reader input;
  private final LineSource lines;
  private final Pattern line;
  private final int maxLength;

  private final List<StringBuilder> texts = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean lineWaits;
  private long length;

  TaggedRecords(FieldTable table, Reader input, int maxLength, Pattern line) {
    this.table = table;
    this.input = input;
    this.lines = new LineSource(input, maxLength);
    this.line = line;
    this.maxLength = maxLength;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    begin();
    while (lineWaits || lines.advance()) {
      lineWaits = false;
      Matcher field = line.matcher(lines.text());
      boolean isField = !lines.isContinued() && field.matches();
      if (length > 0 && (lines.isBlank() || (isField && table.isType(field.group(1))))) {
        lineWaits = true;
        break;
      }
      if (length > 0 || isField) {
        add(isField, field);
      } else if (!lines.isBlank()) {
        return Optional.of(ReadRecord.of(List.of(problem("text-outside", "no tag before this"))));
      }
    }
    return length > 0 ? Optional.of(table.read(record(), problems)) : Optional.empty();
  }

  private void begin() {
    texts.clear();
    tags.clear();
    problems.clear();
    length = 0;
  }

  private void add(boolean isField, Matcher field) {
    length += lines.end() - lines.start();
    if (length > maxLength) {
      if (problems.isEmpty()) {
        problems.add(
            problem("record-too-long", "longer than " + maxLength + "; the rest is left out"));
      }
    } else if (isField) {
      tags.add(field.group(1));
      texts.add(new StringBuilder(field.group(2) == null ? "" : field.group(2)));
    } else {
      texts.get(texts.size() - 1).append(' ').append(lines.text().strip());
    }
  }

  private List<TaggedText> record() {
    List<TaggedText> record = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      record.add(new TaggedText(tags.get(i), texts.get(i).toString()));
    }
    return record;
  }

  private Diagnostic problem(String code, String message) {
    return Diagnostic.error(table.format() + "." + code, message).at(lines.span());
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
