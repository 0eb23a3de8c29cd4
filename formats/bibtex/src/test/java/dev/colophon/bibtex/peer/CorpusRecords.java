package dev.colophon.bibtex.peer;

import dev.colophon.bibtex.EntryReader;
import dev.colophon.bibtex.ResolvedEntry;
import dev.colophon.bibtex.ResolvedField;
import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The different records of the corpus, each with a key of its own: r1, r2 and so on.
 *
 * @param source the entry as it is in the corpus, macros and inherited fields put in
 * @param publication what the entry reads as
 */
record CorpusRecords(String source, Publication publication) {

  /** Returns what can be read as one record. */
  static List<CorpusRecords> read(PublicationFormat format) throws IOException {
    return read(format, Long.MAX_VALUE);
  }

  /** Returns what can be read as one record in the files up to a size. */
  static List<CorpusRecords> read(PublicationFormat format, long maxBytes) throws IOException {
    EntryReader reader =
        format.id().equals("bibtex") ? EntryReader.bibtex() : EntryReader.biblatex();
    Set<String> different = new LinkedHashSet<>();
    for (Path file : files(maxBytes)) {
      for (ResolvedEntry entry : reader.read(file).entries()) {
        different.add(text(entry));
      }
    }
    List<CorpusRecords> records = new ArrayList<>();
    for (String text : different) {
      String source = text.replaceFirst("\\{,", "{r" + (records.size() + 1) + ",");
      List<Publication> publications = format.reader().read(source).publications();
      if (publications.size() == 1) {
        records.add(new CorpusRecords(source, publications.get(0)));
      }
    }
    return records;
  }

  static List<Publication> publications(List<CorpusRecords> records) {
    return records.stream().map(CorpusRecords::publication).toList();
  }

  /** Returns the entry without a key, references to other entries, and what is there twice. */
  private static String text(ResolvedEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (ResolvedField field : entry.fields()) {
      if (!Set.of("crossref", "xref", "xdata", "ids", "related", "entryset").contains(field.name())
          && isBalanced(field.latex())) {
        fields.putIfAbsent(field.name(), field.latex());
      }
    }
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", "@" + entry.type() + "{,\n", "\n}\n\n"));
  }

  private static boolean isBalanced(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length() && depth >= 0; i++) {
      depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  private static List<Path> files(long maxBytes) throws IOException {
    Path corpus = Path.of(System.getProperty("colophon.corpus"));
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("bibtex", "torture")) {
      try (Stream<Path> all = Files.walk(corpus.resolve(folder))) {
        all.filter(file -> Files.isRegularFile(file) && file.toFile().length() <= maxBytes)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
