package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.colophon.model.Publication;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import dev.colophon.testkit.PublicationArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Breaks each rule of the schema at each place of a record, one at a time. */
class SchemaMutationTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonFormat.schema(), InputFormat.JSON);

  private final List<String> accepted = new ArrayList<>();
  private final List<String> unreported = new ArrayList<>();
  private Map<String, Object> record = Map.of();
  private int mutations;

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.latin();
  }

  @net.jqwik.api.Property(tries = 40, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void whatBreaksARuleIsNotValidAndIsReported(@ForAll("publications") Publication publication) {
    String text = new NdjsonFormat().writer().write(publication).text();
    record = object(MAPPER.readValue(text, Object.class));
    breakPart(Shapes.PUBLICATION, record);
    check(record, "colophon", "2");
    check(record, "type", "novel");
    assertThat(accepted).isEmpty();
    assertThat(unreported).isEmpty();
    assertThat(mutations).isPositive();
  }

  private void breakPart(Shape<?> shape, Map<String, Object> part) {
    for (Property<?, ?> property : shape.properties()) {
      Object value = part.get(property.name());
      if (value != null) {
        breakValue(property, part, value);
      }
    }
    if (shape != Shapes.PUBLICATION) {
      check(part, "unknown", "x");
    }
    if (shape == Shapes.NAME) {
      check(part, part.containsKey("organization") ? "family" : "organization", "x");
    }
  }

  private void breakValue(Property<?, ?> property, Map<String, Object> part, Object value) {
    check(part, property.name(), otherKind(value));
    if (property.isRequired()) {
      check(part, property.name(), null);
    }
    if (property.type() instanceof ListType<?> list) {
      for (Object element : list(value)) {
        breakElement(list, list(value), element);
      }
    } else {
      breakInside(property.type(), value);
    }
  }

  private void breakElement(ListType<?> type, List<Object> list, Object element) {
    int index = list.indexOf(element);
    list.set(index, otherKind(element));
    check();
    list.set(index, element);
    breakInside(type.element(), element);
  }

  private void breakInside(ValueType<?> type, Object value) {
    if (type instanceof Shape<?> shape) {
      breakPart(shape, object(value));
    } else if (type instanceof ScalarType<?> && value instanceof List<?>) {
      breakRichText(list(value));
    }
  }

  private void breakRichText(List<Object> runs) {
    for (Object run : List.copyOf(runs)) {
      int index = runs.indexOf(run);
      runs.set(index, 5);
      check();
      runs.set(index, run);
      if (run instanceof Map<?, ?>) {
        check(object(run), "text", 5);
        check(object(run), "marks", List.of("big"));
        check(object(run), "marks", "italic");
        check(object(run), "colour", "red");
      }
    }
  }

  /** Puts a value, null for none, checks, and puts the old one back. */
  private void check(Map<String, Object> part, String name, Object value) {
    Object before = part.get(name);
    set(part, name, value);
    check();
    set(part, name, before);
  }

  private static void set(Map<String, Object> part, String name, Object value) {
    if (value == null) {
      part.remove(name);
    } else {
      part.put(name, value);
    }
  }

  private void check() {
    mutations++;
    String text = MAPPER.writeValueAsString(record);
    if (SCHEMA.validate(text, InputFormat.JSON).isEmpty()) {
      accepted.add(text);
    }
    if (new JsonFormat().reader().read(text).diagnostics().isEmpty()) {
      unreported.add(text);
    }
  }

  private static Object otherKind(Object value) {
    if (value instanceof Map) {
      return "text";
    }
    return value instanceof List ? Map.of("a", "b") : 5;
  }

  @SuppressWarnings("unchecked") // the caller knows that it is an object
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // the caller knows that it is an array
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }
}
