package dev.colophon.ris;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.model.Publication;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static List<Publication> corpus = List.of();

  @TempDir Path folder;

  @Test
  void bibutilsReadsWhatIsWritten() throws Exception {
    List<Publication> publications = corpus;
    Map<String, Map<String, String>> read = mods(run("ris2xml", file(publications)));
    PeerTally tally = new PeerTally();
    for (Publication publication : publications) {
      String id = publication.id().orElseThrow();
      tally.add(PeerFacts.of(publication), read.getOrDefault(id, Map.of()));
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
    PeerTally tally = new PeerTally();
    for (Publication publication : read) {
      Map<String, String> theirs = expected.get(publication.id().orElseThrow());
      if (PeerFacts.PAGES_IN_SE.contains(publication.type())) {
        theirs.remove("pages");
      }
      tally.add(theirs, PeerFacts.of(publication));
    }
    tally.assertGoal();
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
    PeerFacts.put(
        facts, "title", children(mods, "titleInfo").stream().findFirst().map(BibutilsTest::title));
    List<String> names = new ArrayList<>();
    for (Element name : children(mods, "name")) {
      if (text(name, "roleTerm").equals("author")) {
        names.add(PeerFacts.words(nameParts(name)));
      }
    }
    PeerFacts.put(facts, "names", Optional.of(String.join(";", names)));
    PeerFacts.put(facts, "year", Optional.of(text(mods, "date") + text(mods, "dateIssued")));
    PeerFacts.put(
        facts,
        "container",
        Optional.of(
            String.join(
                "|",
                descendants(mods, "relatedItem").stream()
                    .flatMap(host -> children(host, "titleInfo").stream())
                    .map(BibutilsTest::title)
                    .toList())));
    PeerFacts.put(facts, "pages", Optional.of(pages(mods)));
    PeerFacts.put(
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
    corpus = PeerFacts.corpus();
    assumeTrue(!corpus.isEmpty(), "no corpus");
    assumeTrue(isInstalled("ris2xml") && isInstalled("xml2ris"), "bibutils is not installed");
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
