package dev.colophon.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.Name;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import dev.colophon.testkit.PublicationArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Every publication and each of its parts comes back from the objects of a program. */
class RoundTripTest {
  private static final String SEED = "20041101";
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  record Loan(
      String reader, Publication book, List<Publication> others, Map<String, Publication> byKey) {}

  /** A class of the kind that needs setters. */
  static final class Bean {
    public Title title;
    public List<Contributor> people;
    public Name[] names;
    public Map<ContributorRole, List<Identifier>> ids;
    public Map<PublicationType, RichText> labels;
    public PublicationDate date;
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @net.jqwik.api.Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aPublicationComesBackFromARecord(@ForAll("publications") Publication publication)
      throws IOException {
    Loan loan =
        new Loan(
            "Ada", publication, List.of(publication, publication), Map.of("a/b~0", publication));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(loan), Loan.class)).isEqualTo(loan);
  }

  @net.jqwik.api.Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aPublicationComesBackFromATree(@ForAll("publications") Publication publication)
      throws IOException {
    JsonNode tree = MAPPER.valueToTree(Map.of("a", List.of(publication)));
    assertThat(MAPPER.treeToValue(tree, new TypeReference<Map<String, List<Publication>>>() {}))
        .isEqualTo(Map.of("a", List.of(publication)));
  }

  @net.jqwik.api.Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void eachPartComesBackAlone(@ForAll("publications") Publication publication) throws IOException {
    forEachPart(Shapes.PUBLICATION, publication, RoundTripTest::assertComesBack);
  }

  private static void assertComesBack(ValueType<?> type, Object part) {
    try {
      assertIsRead(type, part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertIsRead(ValueType<?> type, Object part) throws IOException {
    Class<?> javaType =
        type == Shapes.NAME
            ? Name.class
            : part.getClass().getSimpleName().startsWith("Immutable")
                ? part.getClass().getSuperclass()
                : part.getClass();
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, javaType);
    String json = MAPPER.writerFor(list).writeValueAsString(List.of(part));
    assertThat(MAPPER.<List<Object>>readValue(json, list)).as(json).isEqualTo(List.of(part));
    String alone = MAPPER.writeValueAsString(part);
    assertThat(json).isEqualTo("[" + alone + "]");
    assertThat(MAPPER.readValue(alone, (Class<?>) part.getClass())).isEqualTo(part);
  }

  private static <T> void forEachPart(
      Shape<T> shape, T part, BiConsumer<ValueType<?>, Object> action) {
    for (Property<T, ?> property : shape.properties()) {
      Object value = property.get(part);
      if (value != null) {
        forEachValue(property.type(), value, action);
      }
    }
  }

  @SuppressWarnings("unchecked") // the value is one of the type
  private static void forEachValue(
      ValueType<?> type, Object value, BiConsumer<ValueType<?>, Object> action) {
    if (type instanceof ListType<?> list) {
      ((List<?>) value).forEach(element -> forEachValue(list.element(), element, action));
      return;
    }
    action.accept(type, value);
    if (type instanceof Shape<?> shape) {
      forEachPart((Shape<Object>) shape, value, action);
    }
  }

  @net.jqwik.api.Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void partsComeBackFromABean(@ForAll("publications") Publication publication) throws IOException {
    Bean bean = new Bean();
    bean.title = publication.title().orElse(null);
    bean.people = publication.contributors();
    bean.names = publication.contributors().stream().map(Contributor::name).toArray(Name[]::new);
    bean.ids = Map.of(ContributorRole.AUTHOR, publication.identifiers());
    bean.labels = Map.of(publication.type(), publication.annotation().orElse(RichText.EMPTY));
    bean.date = publication.issued().orElse(null);
    Bean back = MAPPER.readValue(MAPPER.writeValueAsString(bean), Bean.class);
    assertThat(back).usingRecursiveComparison().isEqualTo(bean);
  }
}
