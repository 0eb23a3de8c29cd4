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
        2000,
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
        3000,
        () -> {
          biber.run(folder, "--tool", "--validate-datamodel", "--nolog", "records.bib");
          return Files.readString(folder.resolve("output"))
              .lines()
              .filter(line -> line.startsWith("WARN - ") || line.startsWith("ERROR - "))
              .toList();
        });
  }

  private void assertNothingNew(PublicationFormat format, int batch, Run run)
      throws IOException, InterruptedException {
    List<CorpusRecords> records = CorpusRecords.read(format);
    Map<String, Set<String>> found = new TreeMap<>();
    int countBefore = 0;
    int countAfter = 0;
    for (int from = 0; from < records.size(); from += batch) {
      List<CorpusRecords> part = records.subList(from, Math.min(from + batch, records.size()));
      String source = part.stream().map(CorpusRecords::source).collect(Collectors.joining());
      Files.writeString(folder.resolve("records.bib"), source);
      Set<String> before = new HashSet<>(run.complaints());
      Files.writeString(
          folder.resolve("records.bib"),
          format.writer().writeAll(CorpusRecords.publications(part)));
      countBefore += before.size();
      for (String complaint : run.complaints()) {
        countAfter++;
        if (!before.contains(complaint)) {
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
                format.id() + " " + keys.size() + " " + kind + " " + keys.stream().limit(5).toList()));
    assertThat(found).isEmpty();
  }

  private static void add(String complaint, Map<String, Set<String>> found) {
    Matcher key = KEY.matcher(complaint);
    String name = key.find() ? key.group() : "";
    found
        .computeIfAbsent(KEY.matcher(complaint).replaceAll("KEY"), kind -> new TreeSet<>())
        .add(name);
  }
}
