package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.format.RecordSink;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What citation-js reads of the RIS that is written here, and what is read here of its RIS. Needs
 * the corpus, {@code node} on the path of commands, and in the environment variable {@code
 * NODE_PATH} a folder with the packages {@code @citation-js/core} and {@code
 * @citation-js/plugin-ris}.
 */
class CitationJsTest {
  private static List<Publication> corpus = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void readCorpus() throws IOException {
    String packages = System.getenv().getOrDefault("NODE_PATH", "");
    assumeTrue(
        Files.isDirectory(Path.of(packages, "@citation-js", "plugin-ris")),
        "NODE_PATH names no folder with citation-js");
    corpus = PeerFacts.corpus();
    assumeTrue(!corpus.isEmpty(), "no corpus");
  }

  @Test
  void citationJsReadsWhatIsWritten() throws Exception {
    Path ris = folder.resolve("ours.ris");
    StringBuilder text = new StringBuilder();
    for (Publication publication : corpus) {
      text.append(new RisFormat().writer().write(publication).text()).append("\r\n");
    }
    Files.writeString(ris, text);

    Map<String, Publication> theirs =
        byId(new CslJsonFormat().reader().read(run("read", ris)).publications());

    PeerTally tally = new PeerTally();
    for (Publication publication : corpus) {
      Publication read = theirs.get(publication.id().orElseThrow());
      tally.add(PeerFacts.of(publication), read == null ? Map.of() : PeerFacts.of(read));
    }
    tally.assertGoal();
  }

  @Test
  void readsWhatCitationJsWrites() throws Exception {
    Path json = folder.resolve("ours.json");
    try (Writer file = Files.newBufferedWriter(json);
        RecordSink sink = new CslJsonFormat().writer().open(file)) {
      for (Publication publication : corpus) {
        sink.write(publication);
      }
    }

    Map<String, Publication> read =
        byId(new RisFormat().reader().read(run("write", json)).publications());

    PeerTally tally = new PeerTally();
    for (Publication publication : corpus) {
      Publication back = read.get(publication.id().orElseThrow());
      tally.add(PeerFacts.of(publication), back == null ? Map.of() : PeerFacts.of(back));
    }
    tally.assertGoal();
  }

  private static Map<String, Publication> byId(List<Publication> publications) {
    Map<String, Publication> byId = new HashMap<>();
    publications.forEach(each -> byId.put(each.id().orElse(""), each));
    return byId;
  }

  private Path run(String mode, Path input)
      throws IOException, InterruptedException, URISyntaxException {
    Path script = Path.of(CitationJsTest.class.getResource("/citation-js.js").toURI());
    Path output = folder.resolve(mode + ".out");
    int exit =
        new ProcessBuilder("node", script.toString(), mode, input.toString(), output.toString())
            .inheritIO()
            .start()
            .waitFor();
    assertThat(exit).isZero();
    return output;
  }
}
