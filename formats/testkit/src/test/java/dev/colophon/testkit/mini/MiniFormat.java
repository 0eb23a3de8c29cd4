package dev.colophon.testkit.mini;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The smallest format that holds all laws: a line for each record, with an id, a title, and a
 * carrier, each after a tab and a letter. Its parts can be replaced by wrong ones.
 */
public class MiniFormat extends TextPublicationFormat {
  /** Makes the format. */
  public MiniFormat() {
    super("mini", "Mini", List.of("text/x-mini"), List.of("mini"));
  }

  @Override
  public int likelihood(CharSequence head) {
    return head.length() > 0 && head.charAt(0) == '*' ? 50 : 0;
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return new TextPublicationReader(options) {
      @Override
      protected RecordStream parse(Reader characters) {
        return new Lines(new BufferedReader(characters));
      }
    };
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return new TextPublicationWriter(options, reader()) {
      @Override
      protected void writeRecord(
          Publication publication, Optional<String> carrier, StringBuilder output) {
        output.append('*');
        publication.id().ifPresent(id -> append(output, 'i', id));
        title(publication).ifPresent(title -> append(output, 't', title));
        carrier.ifPresent(value -> append(output, 'c', value));
        output.append('\n');
      }
    };
  }

  /** The title as it is written. */
  Optional<String> title(Publication publication) {
    return publication.title().map(title -> title.main().plain());
  }

  /** The records in a line. */
  List<ReadRecord> records(String line) {
    if (!line.startsWith("*")) {
      return List.of(ReadRecord.of(List.of(Diagnostic.error("mini.no-record", "not a record"))));
    }
    Publication.Builder publication = Publication.of(PublicationType.DOCUMENT);
    String carrier = "";
    for (String field : line.substring(1).split("\t", -1)) {
      String value = field.isEmpty() ? "" : unescaped(field.substring(1));
      switch (field.isEmpty() ? ' ' : field.charAt(0)) {
        case 'i' -> publication.id(value);
        case 't' -> publication.title(value);
        case 'c' -> carrier = value;
        default -> {}
      }
    }
    return List.of(withCarrier(publication.build(), carrier));
  }

  /** What a record without its carrier and the carrier are together. */
  ReadRecord withCarrier(Publication publication, String carrier) {
    return carrier.isEmpty()
        ? ReadRecord.of(publication, List.of())
        : Carrier.apply(publication, carrier);
  }

  private static void append(StringBuilder output, char name, String value) {
    output.append('\t').append(name);
    output.append(
        value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      boolean escape = value.charAt(i) == '\\' && i + 1 < value.length();
      char c = value.charAt(escape ? ++i : i);
      text.append(escape ? escaped(c) : c);
    }
    return text.toString();
  }

  private static char escaped(char name) {
    return switch (name) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> name;
    };
  }

  private final class Lines implements RecordStream {
    private final BufferedReader lines;
    private final Deque<ReadRecord> ahead = new ArrayDeque<>();

    private Lines(BufferedReader lines) {
      this.lines = lines;
    }

    @Override
    public Optional<ReadRecord> next() throws IOException {
      if (ahead.isEmpty()) {
        Optional.ofNullable(lines.readLine())
            .map(MiniFormat.this::records)
            .ifPresent(ahead::addAll);
      }
      return Optional.ofNullable(ahead.poll());
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
