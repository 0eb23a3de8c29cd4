package dev.colophon.examples.cli;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Loss;
import dev.colophon.format.SourceSpan;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A file with one JSON object a line. */
final class JsonLines implements Closeable {
  private final Writer output;
  private final JsonGenerator json;

  private JsonLines(Writer output) {
    this.output = output;
    this.json =
        JsonFactory.builder()
            .rootValueSeparator("\n")
            .build()
            .createGenerator(ObjectWriteContext.empty(), output);
  }

  static JsonLines open(String name) {
    try {
      return new JsonLines(Files.newBufferedWriter(Path.of(name)));
    } catch (IOException e) {
      throw new CommandException(name + ": cannot be written: " + e.getMessage());
    }
  }

  void diagnostic(String file, Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("file", file);
    diagnostic.span().ifPresent(this::span);
    json.writeStringProperty("severity", lower(diagnostic.severity()));
    json.writeStringProperty("code", diagnostic.code());
    json.writeStringProperty("message", diagnostic.message());
    diagnostic.recordKey().ifPresent(key -> json.writeStringProperty("record", key));
    if (!diagnostic.tokens().isEmpty()) {
      json.writeArrayPropertyStart("tokens");
      diagnostic.tokens().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  void loss(long recordFrom1, Optional<String> id, Loss loss) {
    json.writeStartObject();
    json.writeNumberProperty("record", recordFrom1);
    id.ifPresent(key -> json.writeStringProperty("id", key));
    json.writeStringProperty("path", loss.path().toString());
    json.writeStringProperty("kind", lower(loss.kind()));
    json.writeStringProperty("reason", loss.reason().code());
    loss.before().ifPresent(text -> json.writeStringProperty("before", text));
    loss.after().ifPresent(text -> json.writeStringProperty("after", text));
    json.writeStringProperty("message", loss.message());
    json.writeEndObject();
  }

  private void span(SourceSpan span) {
    json.writeNumberProperty("line", span.start().line());
    json.writeNumberProperty("column", span.start().column());
    json.writeNumberProperty("offset", span.start().offset());
    json.writeNumberProperty("endOffset", span.end().offset());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    json.close();
    output.close();
  }
}
