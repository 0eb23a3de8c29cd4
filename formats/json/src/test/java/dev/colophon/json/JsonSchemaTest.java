package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonFormat.schema(), InputFormat.JSON);

  @Example
  void theSchemaIsThatOfTheModel() {
    assertThat(JsonFormat.schema()).isEqualTo(SchemaGenerator.schema());
  }

  @Property(tries = 300, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsValid(@ForAll("publications") Publication publication) {
    String text = new JsonFormat().writer().write(publication).text();
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).describedAs(text).isEmpty();
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"novel\"}",
        "{\"title\": {\"main\": \"no type\"}}",
        "{\"type\": \"book\", \"title\": \"a string\"}",
        "{\"type\": \"book\", \"title\": {\"subtitle\": \"no main\"}}",
        "{\"type\": \"book\", \"title\": {\"main\": [{\"text\": \"a\", \"marks\": [\"big\"]}]}}",
        "{\"type\": \"book\", \"issued\": 2004}",
        "{\"type\": \"book\", \"contributors\": [{\"role\": \"author\"}]}",
        "{\"type\": \"book\", \"contributors\": [{\"role\": \"author\", \"name\": {}}]}",
        "{\"type\": \"book\", \"contributors\":"
            + " [{\"role\": \"author\", \"name\": {\"family\": \"A\", \"organization\": \"B\"}}]}",
        "{\"type\": \"book\", \"container\": {\"journal\": \"unknown\"}}",
        "{\"type\": \"book\", \"colophon\": \"2\"}",
        "[[]]",
        "\"text\""
      })
  void whatBreaksARuleIsNotValid(String text) {
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
  }
}
