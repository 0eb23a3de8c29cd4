package dev.colophon.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.bibtex.BibDocument;
import dev.colophon.bibtex.BibEntry;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.RecordSink;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.json.JsonFormat;
import dev.colophon.model.Publication;
import dev.colophon.ris.RisFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Documents of a wanted size: the records of the folder that the system property {@code
 * colophon.corpus} names, or else generated ones, one after the other and again from the start.
 */
final class Inputs {
  private Inputs() {}

  private static Optional<Corpus> corpus() {
    String folder = System.getProperty("colophon.corpus", "");
    return folder.isEmpty() || !Files.isDirectory(Path.of(folder))
        ? Optional.empty()
        : Optional.of(new Corpus(Path.of(folder)));
  }

  /**
   * Returns what was made before, if the system property {@code benchmark.inputs} names the folder
   * where that is kept: picking the records that the peers can read takes long.
   */
  private static byte[] kept(String name, int size, Supplier<byte[]> document) {
    String folder = System.getProperty("benchmark.inputs", "");
    if (folder.isEmpty()) {
      return document.get();
    }
    Path file = Path.of(folder, name + size);
    try {
      if (!Files.exists(file)) {
        Files.write(file, document.get());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns BibTeX in which no key comes twice. */
  static byte[] bibtex(int size) {
    return kept("bibtex", size, () -> newBibtex(size));
  }

  private static byte[] newBibtex(int size) {
    List<BibEntry> entries = corpus().map(Corpus::bibtex).orElseGet(Inputs::generatedEntries);
    return document(
        size,
        number -> {
          BibEntry entry = entries.get(number % entries.size());
          return entry.withKey(entry.key().orElse("") + "-" + number).source() + "\n\n";
        });
  }

  private static List<BibEntry> generatedEntries() {
    return GeneratedRecords.texts(new BibtexFormat().writer()).stream()
        .map(text -> BibDocument.parse(text).entries().get(0))
        .toList();
  }

  static byte[] ris(int size) {
    List<String> records =
        corpus().map(Corpus::ris).orElseGet(() -> GeneratedRecords.texts(new RisFormat().writer()));
    return document(size, number -> records.get(number % records.size()));
  }

  /** Returns an array of CSL items. */
  static byte[] cslJson(int size) {
    List<String> items = corpus().map(Corpus::cslJson).orElseGet(Inputs::generatedItems);
    return array(
        document(size, number -> (number == 0 ? "" : ",\n") + items.get(number % items.size())));
  }

  /** A document of one item is an array. */
  private static List<String> generatedItems() {
    return GeneratedRecords.texts(new CslJsonFormat().writer()).stream()
        .map(text -> text.substring(text.indexOf('[') + 1, text.lastIndexOf(']')).strip())
        .toList();
  }

  private static byte[] array(byte[] items) {
    return ("[" + new String(items, UTF_8) + "]").getBytes(UTF_8);
  }

  /** Returns publications whose Colophon JSON has about the size. */
  static List<Publication> publications(int size) {
    List<Publication> all = new BibtexFormat().reader().read(bibtex(size)).publications();
    double jsonPerByte = (double) json(all).length / size;
    return all.subList(0, Math.min((int) (all.size() / jsonPerByte) + 1, all.size()));
  }

  static byte[] json(List<Publication> publications) {
    StringBuilder json = new StringBuilder();
    try (RecordSink sink = new JsonFormat().writer().open(json)) {
      for (Publication publication : publications) {
        sink.write(publication);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString().getBytes(UTF_8);
  }

  private static byte[] document(int size, IntFunction<String> record) {
    ByteArrayOutputStream document = new ByteArrayOutputStream(size + 100_000);
    for (int i = 0; document.size() < size; i++) {
      document.writeBytes(record.apply(i).getBytes(UTF_8));
    }
    return document.toByteArray();
  }
}
