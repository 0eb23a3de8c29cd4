package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.PublicationFormat;
import dev.colophon.format.Written;
import dev.colophon.model.Difference;
import dev.colophon.model.Publication;
import dev.colophon.model.Publications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs over real files, in the folder that the system property {@code colophon.corpus} names. */
@EnabledIfSystemProperty(named = "colophon.corpus", matches = ".+")
class CorpusTest {
  private static final PublicationFormat FORMAT = new BiblatexFormat();
  private static final Pattern ENTRY_START =
      Pattern.compile("(?m)^[ \\t]*@[ \\t]*(\\w+)[ \\t]*[{(]");
  private static final Set<String> NO_ENTRIES = Set.of("string", "preamble", "comment");

  static List<Path> files() throws IOException {
    Path folder = Path.of(System.getProperty("colophon.corpus"), "bibtex");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theDocumentKeepsEveryByte(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(BibDocument.parse(text).toString().equals(text)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLineThatStartsAnEntryGivesOne(Path file) throws IOException {
    long starts =
        ENTRY_START
            .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
            .results()
            .filter(found -> !NO_ENTRIES.contains(found.group(1).toLowerCase(Locale.ROOT)))
            .count();
    assertThat((long) EntryReader.biblatex().read(file).entries().size())
        .isGreaterThanOrEqualTo(starts);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordIsWrittenWithExactLossesAndStable(Path file) throws IOException {
    for (Publication publication : FORMAT.reader().read(file).publications()) {
      Written written = FORMAT.writer().write(publication);
      List<Publication> readBack = FORMAT.reader().read(written.text()).publications();
      assertThat(readBack).hasSize(1);
      List<Difference> lost =
          written.losses().list().stream()
              .map(loss -> new Difference(loss.path(), loss.before(), loss.after()))
              .toList();
      assertThat(Publications.diff(publication, readBack.get(0))).isEqualTo(lost);
      assertThat(FORMAT.writer().write(readBack.get(0)).text()).isEqualTo(written.text());
    }
  }
}
