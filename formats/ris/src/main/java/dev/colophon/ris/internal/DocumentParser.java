package dev.colophon.ris.internal;

import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import dev.colophon.ris.RisField;
import dev.colophon.ris.RisNode;
import dev.colophon.ris.RisRecord;
import dev.colophon.ris.RisText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the parts of a document. */
public final class DocumentParser {
  private final String text;
  private final List<RisNode> nodes = new ArrayList<>();
  private SourcePosition end = SourcePosition.START;

  private DocumentParser(String text) {
    this.text = text;
  }

  /** Returns the parts, which make up the text. */
  public static List<RisNode> parse(String text) {
    DocumentParser parser = new DocumentParser(text);
    try {
      parser.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(parser.nodes);
  }

  private void parse() throws IOException {
    Records records = new Records(new Scanner(text));
    for (RawRecord raw = records.next(); raw != null; raw = records.next()) {
      if (!raw.isEmpty()) {
        add(raw);
      }
    }
    addTextUpTo(endOfText());
  }

  private void add(RawRecord raw) {
    addTextUpTo(raw.span().start());
    List<RisField> fields = raw.fields().stream().map(DocumentParser::field).toList();
    nodes.add(new RisRecord(fields, raw.end() != null, raw.span()));
    end = raw.span().end();
  }

  private static RisField field(Field field) {
    return new RisField(field.tagName(), field.value(), field.span(), field.valueSpan());
  }

  private void addTextUpTo(SourcePosition position) {
    if (position.offset() > end.offset()) {
      String between = text.substring((int) end.offset(), (int) position.offset());
      nodes.add(new RisText(between, new SourceSpan(end, position)));
    }
  }

  private SourcePosition endOfText() {
    int line = end.line();
    int lineStart = (int) end.offset() - end.column() + 1;
    for (int i = (int) end.offset(); i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !first) {
        line++;
        lineStart = i + 1;
      }
    }
    return new SourcePosition(text.length(), line, text.length() - lineStart + 1);
  }
}
