package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each field of each entry of real files comes back in its field, or in that of the same name in
 * BibLaTeX, with the same words; or something is said about it.
 */
@EnabledIfSystemProperty(named = "colophon.corpus", matches = ".+")
class CorpusRoundTripTest {
  private static final PublicationFormat BIBLATEX = new BiblatexFormat();
  private static final PublicationFormat BIBTEX = new BibtexFormat();
  private static final LatexDecoder DECODER = LatexDecoder.builder().build();
  private static final Set<String> NO_PUBLICATIONS = Set.of("xdata", "set", "ieeetranbstctl");

  /** The keys of names in pairs; a prefix that is not used is that of a name without pairs. */
  private static final Pattern NAME_KEY =
      Pattern.compile("(?<=^|, ?| and )(?:family|given|prefix|suffix|useprefix=(?:true|false))=?");

  /**
   * Names of one field in the two dialects. Source: BibLaTeX manual 2.2.5, "Field Aliases", and
   * 2.3.8 for the parts of dates.
   */
  private static final List<Set<String>> ALIASES =
      List.of(
          Set.of("journal", "journaltitle"),
          Set.of("address", "location"),
          Set.of("school", "institution"),
          Set.of("annote", "annotation"),
          Set.of("archiveprefix", "eprinttype"),
          Set.of("primaryclass", "eprintclass"),
          Set.of("hyphenation", "langid", "language"),
          Set.of("urldate", "urlyear", "urlmonth", "urlday"));

  private static final List<String> DATE = List.of("date", "year", "month", "day");

  /** Titles in two fields of BibLaTeX, which BibTeX has in one. */
  private static final List<List<String>> DIVIDED =
      List.of(
          List.of("title", "subtitle"),
          List.of("booktitle", "booksubtitle"),
          List.of("journal", "journaltitle", "journalsubtitle"));

  /** What is one value in several spellings: compared as it is read. */
  private static final Set<String> NORMALIZED =
      Set.of(
          "date",
          "year",
          "month",
          "day",
          "urldate",
          "origdate",
          "eventdate",
          "doi",
          "isbn",
          "issn",
          "lccn",
          "type",
          "url",
          "mrnumber",
          "eprint",
          "archiveprefix",
          "eprinttype",
          "pmid",
          "pages");

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("bibtex", "bibtex-to-csl", "torture")) {
      Path folder = Path.of(System.getProperty("colophon.corpus"), name);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".json"))
              .forEach(files::add);
        }
      }
    }
    files.sort(null);
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFieldComesBackInBiblatexOrIsReported(Path file) throws IOException {
    assertThat(lost(file, EntryReader.biblatex(), BIBLATEX)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFieldComesBackInBibtexOrIsReported(Path file) throws IOException {
    assertThat(lost(file, EntryReader.bibtex(), BIBTEX)).isEmpty();
  }

  private static List<String> lost(Path file, EntryReader reader, PublicationFormat format)
      throws IOException {
    List<String> lost = new ArrayList<>();
    for (ResolvedEntry entry : reader.read(file).entries()) {
      if (!NO_PUBLICATIONS.contains(entry.type())) {
        lost.addAll(lost(entry, reader, format));
      }
    }
    return lost;
  }

  private static List<String> lost(
      ResolvedEntry entry, EntryReader reader, PublicationFormat format) {
    ReadResult read = format.reader().read(source(entry));
    assertThat(read.publications()).hasSize(1);
    Written written = format.writer().write(read.publications().get(0));
    ResolvedEntry back = reader.read(written.text()).entries().get(0);
    Set<String> reported =
        read.diagnostics().stream()
            .flatMap(found -> found.tokens().stream())
            .collect(Collectors.toSet());
    if (written.losses().list().stream()
        .anyMatch(loss -> loss.path().toString().equals("issued"))) {
      reported.addAll(DATE);
    }
    List<String> lost = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ResolvedField field : entry.fields()) {
      boolean counts =
          field.origin().isEmpty() && seen.add(field.name()) && !isEmpty(field.latex());
      if (counts
          && !reported.contains(field.name())
          && !isImplied(entry, field)
          && !comesBack(field, back)
          && !comesBackInParts(field.name(), entry, back)) {
        lost.add(entry + " " + field.name() + " = " + field.latex() + "\n" + written.text());
      }
    }
    return lost;
  }

  private static String source(ResolvedEntry entry) {
    StringBuilder source =
        new StringBuilder("@" + entry.type() + "{" + entry.key().orElse("") + ",\n");
    for (ResolvedField field : entry.fields()) {
      if (field.origin().isEmpty()) {
        source.append(field.name()).append(" = {").append(field.latex()).append("},\n");
      }
    }
    return source + "}\n";
  }

  private static boolean isEmpty(String latex) {
    return DECODER.decodePlain(latex).isBlank();
  }

  /** A PhD thesis is of the type PhD thesis. */
  private static boolean isImplied(ResolvedEntry entry, ResolvedField field) {
    return field.name().equals("type")
        && entry.type().equals("phdthesis")
        && words(field.latex()).equals("phd thesis");
  }

  private static boolean comesBack(ResolvedField field, ResolvedEntry back) {
    Stream<String> aliases =
        ALIASES.stream().filter(names -> names.contains(field.name())).flatMap(Set::stream);
    return Stream.concat(Stream.of(field.name()), aliases)
        .map(name -> back.latex(name).orElse(null))
        .filter(Objects::nonNull)
        .anyMatch(latex -> isSame(field.name(), field.latex(), latex));
  }

  private static boolean isSame(String name, String source, String latex) {
    if (words(source).equals(words(latex))) {
      return true;
    }
    return NORMALIZED.contains(name) && read(name, source).equals(read(name, latex));
  }

  private static boolean comesBackInParts(String name, ResolvedEntry entry, ResolvedEntry back) {
    if (DATE.contains(name)) {
      return date(entry).equals(date(back));
    }
    return DIVIDED.stream()
        .filter(fields -> fields.contains(name))
        .anyMatch(fields -> words(joined(fields, entry)).equals(words(joined(fields, back))));
  }

  private static Optional<PublicationDate> date(ResolvedEntry entry) {
    StringBuilder fields = new StringBuilder("@misc{k");
    for (String name : DATE) {
      own(entry, name).forEach(latex -> fields.append(", " + name + " = {" + latex + "}"));
    }
    return BIBLATEX.reader().read(fields + "}").publications().get(0).issued();
  }

  private static String joined(List<String> fields, ResolvedEntry entry) {
    return fields.stream().flatMap(name -> own(entry, name)).collect(Collectors.joining(" "));
  }

  /** What is inherited is not written. */
  private static Stream<String> own(ResolvedEntry entry, String name) {
    return entry.fields().stream()
        .filter(field -> field.name().equals(name) && field.origin().isEmpty())
        .map(ResolvedField::latex)
        .limit(1);
  }

  private static Publication read(String name, String latex) {
    String more = name.equals("eprint") ? "" : ", eprint = {1}";
    String entry = "@misc{k, " + name + " = {" + latex + "}" + more + "}";
    return BIBLATEX.reader().read(entry).publications().get(0);
  }

  /** The words in the order of the alphabet: names are turned round, lists are spaced anew. */
  private static String words(String latex) {
    String plain =
        NAME_KEY.matcher(DECODER.decodePlain(latex).toLowerCase(Locale.ROOT)).replaceAll(" ");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}\\p{M}]+", -1))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
