package dev.colophon.examples.quickstart.enw;

import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tagged form of refer and EndNote: a line for each field, such as {@code %T Title}. */
public final class EnwFormat extends TextPublicationFormat {
  private static final Pattern LINE = Pattern.compile("%([!-~])(?:\\s(.*))?", Pattern.DOTALL);

  /** Makes the format. */
  public EnwFormat() {
    super("enw", "EndNote tagged", List.of("application/x-endnote-refer"), List.of("enw"));
  }

  @Override
  public int likelihood(CharSequence head) {
    return head.toString().startsWith("%0 ") ? 90 : 0;
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return new TextPublicationReader(options) {
      @Override
      protected RecordStream parse(Reader characters) {
        return EnwFields.TABLE.open(characters, options(), LINE);
      }
    };
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return new TextPublicationWriter(options, reader()) {
      @Override
      protected void writeRecord(
          Publication publication, Optional<String> carrier, StringBuilder output) {
        EnwFields.TABLE
            .write(publication, carrier)
            .forEach(each -> output.append("%" + each.tag() + " " + each.text() + "\n"));
      }

      @Override
      protected String recordSeparator() {
        return "\n";
      }
    };
  }
}
