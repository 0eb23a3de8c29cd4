package dev.colophon.bibtex.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.bibtex.BiblatexFormat;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.PublicationFormat;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pandoc reads in our text agrees with the CSL-JSON that we make of the same records. */
class PandocPeerTest {
  private static final PeerProgram PANDOC = new PeerProgram("pandoc");
  private static final int BATCH = 400;

  /** A field name that is no ASCII; a value that ends with a backslash, as BibTeX allows. */
  private static final int MOST_REFUSED = 2;

  private static final double LEAST_AGREEMENT = 0.98;

  private final List<String> refused = new ArrayList<>();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"biblatex", "bibtex"})
  void pandocReadsWhatWeMean(String dialect) throws IOException, InterruptedException {
    PANDOC.require();
    PublicationFormat format = dialect.equals("bibtex") ? new BibtexFormat() : new BiblatexFormat();
    Agreement agreement = new Agreement();
    List<Publication> records = new ArrayList<>();
    for (Publication read : CorpusRecords.publications(CorpusRecords.read(format))) {
      records.add(format.reader().read(format.writer().write(read).text()).publications().get(0));
    }
    for (int from = 0; from < records.size(); from += BATCH) {
      List<Publication> batch = records.subList(from, Math.min(from + BATCH, records.size()));
      Map<String, Publication> theirs = pandoc(dialect, format, batch);
      for (Publication ours : cslJson(batch).values()) {
        Publication other = theirs.get(ours.id().orElse(""));
        if (other != null) {
          agreement.add(ours, other);
        }
      }
    }
    System.out.println(
        "pandoc -f " + dialect + " -t csljson\n" + agreement + "refused: " + refused);
    Files.write(Path.of("target", "pandoc-" + dialect + ".tsv"), agreement.unexplained());
    assertThat(agreement.unexplained()).isEmpty();
    assertThat(ComparedField.values())
        .filteredOn(field -> field != ComparedField.URL)
        .allSatisfy(
            field ->
                assertThat(agreement.of(field))
                    .describedAs(field.name())
                    .isGreaterThanOrEqualTo(LEAST_AGREEMENT));
    assertThat(refused).hasSizeLessThanOrEqualTo(MOST_REFUSED);
  }

  /** Returns what pandoc reads; one record that it refuses costs the others nothing. */
  private Map<String, Publication> pandoc(
      String dialect, PublicationFormat format, List<Publication> batch)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("input.bib"), format.writer().writeAll(batch));
    int code = PANDOC.run(folder, "-f", dialect, "-t", "csljson", "input.bib");
    if (code == 0) {
      return byKey(Files.readString(folder.resolve("output")));
    }
    if (batch.size() == 1) {
      refused.add(Files.readString(folder.resolve("errors")));
      return Map.of();
    }
    Map<String, Publication> both = new HashMap<>();
    int middle = batch.size() / 2;
    both.putAll(pandoc(dialect, format, batch.subList(0, middle)));
    both.putAll(pandoc(dialect, format, batch.subList(middle, batch.size())));
    return both;
  }

  private static Map<String, Publication> cslJson(List<Publication> records) {
    return byKey(new CslJsonFormat().writer().writeAll(records));
  }

  private static Map<String, Publication> byKey(String json) {
    Map<String, Publication> byKey = new HashMap<>();
    for (Publication publication : new CslJsonFormat().reader().read(json).publications()) {
      publication.id().ifPresent(id -> byKey.put(id, publication));
    }
    return byKey;
  }
}
