package dev.colophon.ris;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What bibutils reads of the RIS that is written here, and what is read here of its RIS. Needs
 * bibutils on the path of commands, and the corpus.
 */
class BibutilsTest {
  private static final double GOAL = 0.98;

  /**
   * In records of these types SP is the number of pages and SE has the pages, as EndNote has it;
   * bibutils takes SP for pages and does not read SE.
   */
  private static final Set<PublicationType> PAGES_IN_SE =
      EnumSet.of(
          PublicationType.BOOK,
          PublicationType.CLASSIC,
          PublicationType.THESIS,
          PublicationType.LEGAL_CASE,
          PublicationType.MOTION_PICTURE);

  /** Of the many records in BibTeX, one of so many is looked at. */
  private static final int EVERY = 13;

  private static List<Publication> corpus = List.of();

  @TempDir Path folder;

  @Test
  void bibutilsReadsWhatIsWritten() throws Exception {
    List<Publication> publications = corpus;
    Map<String, Map<String, String>> read = mods(run("ris2xml", file(publications)));
    Tally tally = new Tally();
    for (Publication publication : publications) {
      String id = publication.id().orElseThrow();
      tally.add(facts(publication), read.getOrDefault(id, Map.of()));
    }
    tally.assertGoal();
  }

  @Test
  void readsWhatBibutilsWrites() throws Exception {
    Path xml = folder.resolve("theirs.xml");
    Files.write(xml, run("ris2xml", file(corpus)));
    Path ris = folder.resolve("theirs.ris");
    Files.write(ris, run("xml2ris", xml));
    Map<String, Map<String, String>> expected = mods(Files.readAllBytes(xml));
    List<Publication> read = new RisFormat().reader().read(ris).publications();
    assertThat(read.size()).isEqualTo(expected.size());
    Tally tally = new Tally();
    for (Publication publication : read) {
      Map<String, String> theirs = expected.get(publication.id().orElseThrow());
      if (PAGES_IN_SE.contains(publication.type())) {
        theirs.remove("pages");
      }
      tally.add(theirs, facts(publication));
    }
    tally.assertGoal();
  }

  /** How many values of each field are the same on both sides. */
  private static final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    void add(Map<String, String> expected, Map<String, String> actual) {
      expected.forEach(
          (field, value) -> {
            int[] count = counts.computeIfAbsent(field, absent -> new int[2]);
            count[1]++;
            if (isSame(value, actual.getOrDefault(field, ""))) {
              count[0]++;
            } else {
              differences.add(field + ": " + value + " | " + actual.get(field));
            }
          });
    }

    /** MODS has several titles of what a work is in; one of them is enough. */
    private static boolean isSame(String expected, String actual) {
      return actual.contains(expected) || (!actual.isEmpty() && expected.contains(actual));
    }

    void assertGoal() {
      List<String> failures = new ArrayList<>();
      counts.forEach(
          (field, count) -> {
            if (count[0] < GOAL * count[1]) {
              failures.add("%s: %d of %d\n%s".formatted(field, count[0], count[1], of(field)));
            }
          });
      assertThat(failures).isEmpty();
    }

    private String of(String field) {
      return String.join(
          "\n", differences.stream().filter(line -> line.startsWith(field)).limit(40).toList());
    }
  }

  private static Map<String, String> facts(Publication publication) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "title", publication.title().map(Title::plain));
    put(facts, "names", names(publication));
    put(
        facts,
        "year",
        publication.issued().filter(date -> date.year().isPresent()).map(BibutilsTest::year));
    Optional<Container> container = publication.container();
    put(
        facts,
        "container",
        container
            .flatMap(Container::title)
            .or(() -> publication.series().flatMap(Series::title))
            .map(RichText::plain));
    if (!PAGES_IN_SE.contains(publication.type())) {
      put(
          facts,
          "pages",
          container.flatMap(Container::pages).map(Pages::toString).or(publication::numberOfPages));
    }
    put(
        facts,
        "doi",
        publication.identifiers().stream()
            .filter(id -> id.scheme().equals(IdentifierScheme.DOI))
            .map(Identifier::value)
            .findFirst());
    return facts;
  }

  private static String year(PublicationDate date) {
    return Long.toString(date.year().getAsLong());
  }

  private static Optional<String> names(Publication publication) {
    String names =
        String.join(
            ";",
            publication.contributors(ContributorRole.AUTHOR).stream()
                .map(author -> words(author.name().display()))
                .toList());
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** The words of a name in the order of the alphabet, since programs disagree on their order. */
  private static String words(String name) {
    String[] words = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1);
    Arrays.sort(words);
    return String.join("", words);
  }

  private static void put(Map<String, String> facts, String field, Optional<String> value) {
    String squeezed =
        value
            .map(text -> text.toLowerCase(Locale.ROOT))
            .orElse("")
            .replaceAll("[^\\p{L}\\p{N};]+", "");
    if (!squeezed.isEmpty()) {
      facts.put(field, squeezed);
    }
  }

  private static Map<String, Map<String, String>> mods(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    Map<String, Map<String, String>> records = new TreeMap<>();
    for (Element mods : children(root, "mods")) {
      records.put(mods.getAttribute("ID"), mods(mods));
    }
    return records;
  }

  private static Map<String, String> mods(Element mods) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "title", children(mods, "titleInfo").stream().findFirst().map(BibutilsTest::title));
    List<String> names = new ArrayList<>();
    for (Element name : children(mods, "name")) {
      if (text(name, "roleTerm").equals("author")) {
        names.add(words(nameParts(name)));
      }
    }
    put(facts, "names", Optional.of(String.join(";", names)));
    put(facts, "year", Optional.of(text(mods, "date") + text(mods, "dateIssued")));
    put(
        facts,
        "container",
        Optional.of(
            String.join(
                "|",
                descendants(mods, "relatedItem").stream()
                    .flatMap(host -> children(host, "titleInfo").stream())
                    .map(BibutilsTest::title)
                    .toList())));
    put(facts, "pages", Optional.of(pages(mods)));
    put(
        facts,
        "doi",
        descendants(mods, "identifier").stream()
            .filter(id -> id.getAttribute("type").equals("doi"))
            .map(Node::getTextContent)
            .findFirst());
    return facts;
  }

  private static String pages(Element mods) {
    String single =
        descendants(mods, "detail").stream()
            .filter(detail -> detail.getAttribute("type").equals("page"))
            .map(detail -> text(detail, "number"))
            .findFirst()
            .orElse("");
    return single + text(mods, "start") + text(mods, "end") + text(mods, "list");
  }

  private static String nameParts(Element name) {
    return String.join(" ", children(name, "namePart").stream().map(Node::getTextContent).toList());
  }

  private static String title(Element info) {
    return String.join(
        " ", Stream.of("nonSort", "title", "subTitle").map(part -> text(info, part)).toList());
  }

  private static String text(Element parent, String name) {
    List<Element> found = descendants(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  private static List<Element> children(Element parent, String name) {
    return descendants(parent, name).stream()
        .filter(element -> element.getParentNode() == parent)
        .toList();
  }

  private static List<Element> descendants(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private Path file(List<Publication> publications) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Publication publication : publications) {
      text.append(new RisFormat().writer().write(publication).text()).append("\r\n");
    }
    return Files.writeString(folder.resolve("ours.ris"), text, UTF_8);
  }

  @BeforeAll
  static void readCorpus() throws IOException {
    Path folder = Path.of(System.getProperty("colophon.corpus", ""));
    assumeTrue(Files.isDirectory(folder.resolve("ris")), "no corpus at " + folder);
    assumeTrue(isInstalled("ris2xml") && isInstalled("xml2ris"), "bibutils is not installed");
    List<Publication> publications = new ArrayList<>();
    read(folder.resolve("ris"), ".ris", new RisFormat(), publications);
    List<Publication> bib = new ArrayList<>();
    read(folder.resolve("bibtex"), ".bib", new BibtexFormat(), bib);
    for (int i = 0; i < bib.size(); i += EVERY) {
      publications.add(bib.get(i));
    }
    List<Publication> named = new ArrayList<>();
    for (Publication publication : publications) {
      named.add(publication.withId("r" + named.size()));
    }
    corpus = named;
  }

  private static void read(
      Path folder, String ending, PublicationFormat format, List<Publication> publications)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        publications.addAll(format.reader().read(file).publications());
      }
    }
  }

  private static boolean isInstalled(String command) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(each -> Files.isExecutable(Path.of(each, command)));
  }

  private byte[] run(String command, Path input) throws IOException, InterruptedException {
    Path output = folder.resolve(command + ".out");
    List<String> arguments =
        command.equals("ris2xml")
            ? List.of(command, "-i", "unicode", "-nl", "-un", input.toString())
            : List.of(command, "-i", "unicode", "-o", "unicode", input.toString());
    int exit =
        new ProcessBuilder(arguments)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(exit).isZero();
    return Files.readAllBytes(output);
  }
}
