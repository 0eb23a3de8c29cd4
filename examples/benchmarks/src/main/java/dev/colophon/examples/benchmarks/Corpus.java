package dev.colophon.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.ris.RISConverter;
import dev.colophon.bibtex.BibDocument;
import dev.colophon.bibtex.BibEntry;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Severity;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.ris.RisFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The records of a folder of real files that Colophon and its peers can all read. */
final class Corpus {
  private static final Pattern END_OF_RIS_RECORD = Pattern.compile("(?m)^ER  - *$");

  private final BibTeXConverter peer = new BibTeXConverter();
  private final Path folder;

  Corpus(Path folder) {
    this.folder = folder;
  }

  /** Returns the entries of .bib files that do not depend on other entries. */
  List<BibEntry> bibtex() {
    PublicationReader reader = new BibtexFormat().reader();
    List<BibEntry> valid = new ArrayList<>();
    for (String text : texts("\\.(bib|bibtex|biblatex)")) {
      for (BibEntry entry : BibDocument.parse(text).entries()) {
        boolean stands =
            entry.key().isPresent()
                && entry.field("crossref").isEmpty()
                && entry.field("xdata").isEmpty();
        if (stands && isOneRecord(reader, entry.source()) && isBibtexOfPeer(entry.source())) {
          valid.add(entry);
        }
      }
    }
    return valid;
  }

  List<String> ris() {
    PublicationReader reader = new RisFormat().reader();
    List<String> valid = new ArrayList<>();
    for (String text : texts("\\.ris")) {
      for (String part : END_OF_RIS_RECORD.split(text, -1)) {
        String record = part.strip() + "\nER  - \n\n";
        if (record.startsWith("TY  - ") && isOneRecord(reader, record) && isRisOfPeer(record)) {
          valid.add(record);
        }
      }
    }
    return valid;
  }

  List<String> cslJson() {
    PublicationReader reader = new CslJsonFormat().reader();
    ObjectMapper mapper = new ObjectMapper();
    List<String> valid = new ArrayList<>();
    for (String text : texts("\\.csl\\.json")) {
      for (JsonNode item : mapper.readTree(text)) {
        String record = item.toString();
        if (item.isObject() && isOneRecord(reader, record)) {
          valid.add(record);
        }
      }
    }
    return valid;
  }

  private static boolean isOneRecord(PublicationReader reader, String record) {
    ReadResult result = reader.read(record);
    return result.publications().size() == 1
        && result.diagnostics().stream()
            .map(Diagnostic::severity)
            .noneMatch(Severity.ERROR::equals);
  }

  private boolean isBibtexOfPeer(String record) {
    try {
      ByteArrayInputStream bytes = new ByteArrayInputStream(record.getBytes(UTF_8));
      return peer.toItemData(peer.loadDatabase(bytes)).size() == 1;
    } catch (ParseException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isRisOfPeer(String record) {
    try {
      return new RISConverter().toItemData(Peers.risLibrary(record.getBytes(UTF_8))).size() == 1;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private List<String> texts(String endOfName) {
    Pattern name = Pattern.compile(".*" + endOfName);
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted =
          files.filter(file -> name.matcher(file.toString()).matches()).sorted().toList();
      List<String> texts = new ArrayList<>();
      for (Path file : sorted) {
        texts.add(new String(Files.readAllBytes(file), UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
