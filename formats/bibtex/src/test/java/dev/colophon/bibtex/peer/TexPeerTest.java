package dev.colophon.bibtex.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.bibtex.BiblatexFormat;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.PublicationFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BibTeX and biber complain of nothing in what we write that they do not find in its source. */
class TexPeerTest {
  private static final int BATCH = 1000;

  /** Biber takes an hour for the large files of the corpus. */
  private static final long MAX_BYTES = 60_000;

  /** Biber takes them for dates, though the end is before the start and a year has five digits. */
  private static final List<String> NO_EDTF =
      List.of("-0011-21/-0012-22", "-2011-21/-2012-22", "19XXX-XX-XX");

  private static final Pattern KEY = Pattern.compile("\\br[0-9]+\\b");

  @TempDir Path folder;

  /** Runs a program on records.bib in the folder and returns its complaints. */
  private interface Run {
    List<String> complaints() throws IOException, InterruptedException;
  }

  @Test
  void bibtexComplainsOfNothingNew() throws IOException, InterruptedException {
    PeerProgram bibtex = new PeerProgram("bibtex");
    bibtex.require();
    assertNothingNew(
        new BibtexFormat(),
        CorpusRecords.read(new BibtexFormat()),
        () -> {
          Files.writeString(
              folder.resolve("paper.aux"),
              "\\citation{*}\n\\bibstyle{plain}\n\\bibdata{records}\n");
          bibtex.run(folder, "paper");
          return Files.readString(folder.resolve("paper.blg"), StandardCharsets.ISO_8859_1)
              .lines()
              .filter(line -> line.startsWith("Warning--") || line.contains("---line"))
              .toList();
        });
  }

  @Test
  void biberComplainsOfNothingNew() throws IOException, InterruptedException {
    PeerProgram biber = new PeerProgram("biber");
    biber.require();
    assertNothingNew(
        new BiblatexFormat(),
        CorpusRecords.read(new BiblatexFormat(), MAX_BYTES).stream()
            .filter(record -> NO_EDTF.stream().noneMatch(record.source()::contains))
            .toList(),
        () -> {
          biber.run(folder, "--tool", "--validate-datamodel", "--nolog", "records.bib");
          return Files.readString(folder.resolve("output"))
              .lines()
              .filter(line -> line.startsWith("WARN - ") || line.startsWith("ERROR - "))
              .toList();
        });
  }

  private void assertNothingNew(PublicationFormat format, List<CorpusRecords> records, Run run)
      throws IOException, InterruptedException {
    Map<String, Set<String>> found = new TreeMap<>();
    int countBefore = 0;
    int countAfter = 0;
    for (int from = 0; from < records.size(); from += BATCH) {
      List<CorpusRecords> part = records.subList(from, Math.min(from + BATCH, records.size()));
      String source = part.stream().map(CorpusRecords::source).collect(Collectors.joining());
      Files.writeString(folder.resolve("records.bib"), source);
      Set<String> before =
          run.complaints().stream()
              .map(TexPeerTest::withoutValues)
              .collect(Collectors.toCollection(HashSet::new));
      Files.writeString(
          folder.resolve("records.bib"),
          format.writer().writeAll(CorpusRecords.publications(part)));
      countBefore += before.size();
      for (String complaint : run.complaints()) {
        countAfter++;
        if (!before.contains(withoutValues(complaint))) {
          add(complaint, found);
        }
      }
    }
    System.out.printf(
        "%s, %d records: %d complaints of the source, %d of ours%n",
        format.id(), records.size(), countBefore, countAfter);
    found.forEach(
        (kind, keys) ->
            System.out.println(
                format.id()
                    + " "
                    + keys.size()
                    + " "
                    + kind
                    + " "
                    + keys.stream().limit(5).toList()));
    assertThat(found).isEmpty();
  }

  /**
   * Returns the complaint without values, places and words that are no different: what is no date
   * for biber is one in {@code date} and in {@code year}.
   */
  private static String withoutValues(String complaint) {
    Matcher key = KEY.matcher(complaint);
    String record = key.find() ? key.group() : "";
    boolean isDate = complaint.matches(".*(field 'date'|field 'year'|legacy year|date format).*");
    return record
        + (isDate ? " no date" : complaint.replaceAll("\"[^\"]*\"|'[^']*'|/\\S+|[0-9]+", ""));
  }

  private static void add(String complaint, Map<String, Set<String>> found) {
    Matcher key = KEY.matcher(complaint);
    String name = key.find() ? key.group() : "";
    found
        .computeIfAbsent(KEY.matcher(complaint).replaceAll("KEY"), kind -> new TreeSet<>())
        .add(name);
  }
}
