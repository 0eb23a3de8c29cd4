package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  private static final PublicationFormat FORMAT = new BiblatexFormat();
  private static final LatexDecoder DECODER = LatexDecoder.builder().build();
  private static final Set<String> NO_PUBLICATIONS = Set.of("xdata", "set", "ieeetranbstctl");

  /** The keys of names in pairs; a prefix that is not used is that of a name without pairs. */
  private static final Pattern NAME_KEY =
      Pattern.compile("(?<=^|, ?| and )(?:family|given|prefix|suffix|useprefix=(?:true|false))=?");

  /** Source: BibLaTeX manual 2.2.5, "Field Aliases", and 2.3.8 for the parts of dates. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("journal", "journaltitle"),
          Map.entry("address", "location"),
          Map.entry("school", "institution"),
          Map.entry("annote", "annotation"),
          Map.entry("archiveprefix", "eprinttype"),
          Map.entry("year", "date"),
          Map.entry("month", "date"),
          Map.entry("day", "date"),
          Map.entry("date", "year"),
          Map.entry("hyphenation", "langid"),
          Map.entry("urlyear", "urldate"),
          Map.entry("urlmonth", "urldate"),
          Map.entry("urlday", "urldate"));

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
  void everyFieldComesBackOrIsReported(Path file) throws IOException {
    List<String> lost = new ArrayList<>();
    for (ResolvedEntry entry : EntryReader.biblatex().read(file).entries()) {
      if (!NO_PUBLICATIONS.contains(entry.type())) {
        lost.addAll(lost(entry));
      }
    }
    assertThat(lost).isEmpty();
  }

  private static List<String> lost(ResolvedEntry entry) {
    ReadResult read = FORMAT.reader().read(source(entry));
    assertThat(read.publications()).hasSize(1);
    Written written = FORMAT.writer().write(read.publications().get(0));
    ResolvedEntry back = EntryReader.biblatex().read(written.text()).entries().get(0);
    Set<String> reported =
        read.diagnostics().stream()
            .flatMap(found -> found.tokens().stream())
            .collect(Collectors.toSet());
    List<String> lost = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ResolvedField field : entry.fields()) {
      boolean counts =
          field.origin().isEmpty() && seen.add(field.name()) && !isEmpty(field.latex());
      if (counts
          && !reported.contains(field.name())
          && !isImplied(entry, field)
          && !comesBack(field, back)) {
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
    return Stream.of(field.name(), ALIASES.getOrDefault(field.name(), field.name()))
        .map(name -> back.latex(name).orElse(null))
        .filter(Objects::nonNull)
        .anyMatch(latex -> isSame(field.name(), field.latex(), latex));
  }

  private static boolean isSame(String name, String source, String latex) {
    if (words(source).equals(words(latex))) {
      return true;
    }
    return switch (name) {
      case "year", "month", "day" -> true;
      default -> NORMALIZED.contains(name) && read(name, source).equals(read(name, latex));
    };
  }

  private static Publication read(String name, String latex) {
    String more = name.equals("eprint") ? "" : ", eprint = {1}";
    String entry = "@misc{k, " + name + " = {" + latex + "}" + more + "}";
    return FORMAT.reader().read(entry).publications().get(0);
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
