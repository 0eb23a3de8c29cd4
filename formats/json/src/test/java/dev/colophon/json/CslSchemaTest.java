package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written is valid by csl-data.json, as long as it holds no unknown keys of another
 * program.
 */
class CslSchemaTest {
  private static final Path FILE =
      Path.of(System.getProperty("colophon.corpus", ""), "schema", "csl-data.json");

  private static final String PLACE = "the place of the value";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<List<Map<String, Object>>> ITEMS = new TypeReference<>() {};

  private static @Nullable Schema schema;

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all()
        .filter(publication -> publication.extensions("csl-json").isEmpty());
  }

  @Property(tries = 300, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsValid(@ForAll("publications") Publication publication) throws IOException {
    if (!Files.exists(FILE)) {
      return;
    }
    String text = new CslJsonFormat().writer().write(publication).text();
    assertThat(schema().validate(text, InputFormat.JSON)).describedAs(text).isEmpty();
  }

  @Property(tries = 100, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void aCarrierIsValid(@ForAll("publications") Publication publication) throws IOException {
    if (!Files.exists(FILE)) {
      return;
    }
    String text = new CslJsonFormat().writer(WriteOptions.lossless()).write(publication).text();
    assertThat(schema().validate(text, InputFormat.JSON)).describedAs(text).isEmpty();
  }

  @Property(tries = 300, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void theReaderFindsWhatTheSchemaFinds(
      @ForAll("publications") Publication publication,
      @ForAll("values") String value,
      @ForAll int where)
      throws IOException {
    if (!Files.exists(FILE)) {
      return;
    }
    String text = replaced(new CslJsonFormat().writer().write(publication).text(), value, where);
    ReadResult result =
        new CslJsonFormat().reader(ReadOptions.defaults().with("schema", "true")).read(text);
    assertThat(result.hasErrors())
        .describedAs(text)
        .isEqualTo(!schema().validate(text, InputFormat.JSON).isEmpty());
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "5",
        "1.5",
        "\"x\"",
        "true",
        "null",
        "[]",
        "{}",
        "[[]]",
        "[[1,2,3,4]]",
        "[{}]",
        "[\"x\"]",
        "{\"literal\":\"x\"}",
        "{\"date-parts\":[[1]]}",
        "[{\"family\":5}]",
        "\"x\",\"y\":1");
  }

  /** Puts another value in place of one of the values of an item. */
  private static String replaced(String text, String value, int where) {
    Map<String, Object> item = new LinkedHashMap<>(MAPPER.readValue(text, ITEMS).get(0));
    List<String> keys = List.copyOf(item.keySet());
    item.put(keys.get(Math.floorMod(where, keys.size())), PLACE);
    return MAPPER.writeValueAsString(List.of(item)).replace("\"" + PLACE + "\"", value);
  }

  private static Schema schema() throws IOException {
    Schema known = schema;
    if (known == null) {
      known =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Files.readString(FILE), InputFormat.JSON);
      schema = known;
    }
    return known;
  }
}
