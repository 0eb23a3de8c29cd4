package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads real files and writes them again: what is not the same is named by a diagnostic. */
@EnabledIfSystemProperty(named = "colophon.corpus", matches = ".+")
class CslCorpusTest {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("csl-json", "bibtex-to-csl")) {
      Path root = Path.of(System.getProperty("colophon.corpus"), folder);
      if (!Files.isDirectory(root) && !Boolean.getBoolean("colophon.corpus.required")) {
        continue;
      }
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(path -> path.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("files")
  void whatIsWrittenIsWhatWasReadOrIsReported(Path file) throws IOException {
    List<Map<String, Object>> items = items(Files.readString(file, StandardCharsets.UTF_8));
    List<ReadRecord> records = new CslJsonFormat().reader().read(file).records();
    assertThat(records).hasSameSizeAs(items);
    for (int i = 0; i < records.size(); i++) {
      ReadRecord record = records.get(i);
      String written =
          new CslJsonFormat().writer().write(record.publication().orElseThrow()).text();
      Set<String> changed = changedKeys(items.get(i), items(written).get(0));
      assertThat(changed).as("record %s of %s: %s", i, file, written).isSubsetOf(reported(record));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(String json) {
    Object tree = MAPPER.readValue(json, Object.class);
    if (tree instanceof List<?> list) {
      return (List<Map<String, Object>>) list;
    }
    Map<String, Object> object = (Map<String, Object>) tree;
    return object.containsKey("type")
        ? List.of(object)
        : List.copyOf((Collection<Map<String, Object>>) (Collection<?>) object.values());
  }

  private static Set<String> changedKeys(Map<String, Object> before, Map<String, Object> after) {
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.removeIf(key -> before.containsKey(key) && before.get(key).equals(after.get(key)));
    return keys;
  }

  /** The variables that diagnostics name, by their pointer or by their other name. */
  private static Set<String> reported(ReadRecord record) {
    Set<String> names = new HashSet<>();
    for (Diagnostic diagnostic : record.diagnostics()) {
      for (String token : diagnostic.tokens()) {
        names.addAll(List.of(token.split("/", -1)));
      }
    }
    return names;
  }
}
