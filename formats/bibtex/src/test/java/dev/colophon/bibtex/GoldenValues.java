package dev.colophon.bibtex;

import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The values of publications, a line {@code key path = value} each, and {@code key path -} for one
 * that is not there.
 */
final class GoldenValues {
  private final Map<String, String> values = new LinkedHashMap<>();

  private GoldenValues() {}

  static GoldenValues of(ReadResult result) {
    GoldenValues all = new GoldenValues();
    result.publications().forEach(publication -> addValues(publication, all.values));
    return all;
  }

  /** Returns all lines. */
  List<String> all() {
    return values.entrySet().stream()
        .map(value -> value.getKey() + " = " + value.getValue())
        .toList();
  }

  /** Returns the lines of a file, without those of comments. */
  static List<String> lines(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList()
        : List.of();
  }

  /** Returns the line that should have been expected in the place of this one. */
  String actual(String line) {
    int end = line.endsWith(" -") ? line.length() - 2 : line.indexOf(" = ");
    String path = line.substring(0, end);
    String value = values.get(path);
    return value == null ? path + " -" : path + " = " + value;
  }

  private static void addValues(Publication publication, Map<String, String> values) {
    add(publication.id().orElse("none") + " ", "", Shapes.PUBLICATION, publication, values);
  }

  @SuppressWarnings("unchecked") // the value has the type
  private static <V> void add(
      String key, String path, ValueType<V> type, Object value, Map<String, String> values) {
    if (type instanceof Shape<V> shape) {
      for (Property<V, ?> property : shape.properties()) {
        Object part = property.get((V) value);
        if (part != null) {
          add(
              key,
              path.isEmpty() ? property.name() : path + "." + property.name(),
              property.type(),
              part,
              values);
        }
      }
    } else if (type instanceof ListType<?> list) {
      List<Object> elements = new ArrayList<>((List<?>) value);
      for (int i = 0; i < elements.size(); i++) {
        add(key, path + "[" + i + "]", list.element(), elements.get(i), values);
      }
    } else if (value instanceof RichText text) {
      values.put(key + path, marked(text));
    } else {
      values.put(
          key + path,
          type instanceof ScalarType<V> scalar ? scalar.print((V) value) : String.valueOf(value));
    }
  }

  private static String marked(RichText text) {
    StringBuilder marked = new StringBuilder();
    for (Run run : text.runs()) {
      run.marks()
          .forEach(
              mark -> marked.append('<').append(mark.name().toLowerCase(Locale.ROOT)).append('>'));
      marked.append(run.text());
      if (!run.marks().isEmpty()) {
        marked.append("</>");
      }
    }
    return marked.toString();
  }
}
