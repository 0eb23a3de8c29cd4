package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * What is written is valid by csl-data.json, as long as it holds no unknown keys of another
 * program.
 */
class CslSchemaTest {
  private static final Path FILE =
      Path.of(System.getProperty("colophon.corpus", ""), "schema", "csl-data.json");

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
