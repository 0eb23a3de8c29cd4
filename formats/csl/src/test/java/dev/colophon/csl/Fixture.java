package dev.colophon.csl;

import dev.colophon.json.CslJsonFormat;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A test of the CSL test suite: a style, items, and what a processor is to print.
 *
 * <p>Source: the README of github.com/citation-style-language/test-suite.
 */
final class Fixture {
  private static final Pattern SECTION =
      Pattern.compile(">>=+ ([A-Z0-9-]+) =+>>\\R(.*?)<<=+ \\1 =+<<", Pattern.DOTALL);
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final CitePosition[] POSITIONS = CitePosition.values();

  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, Publication> items = new LinkedHashMap<>();

  Fixture(String text) {
    Matcher matcher = SECTION.matcher(text);
    while (matcher.find()) {
      sections.put(matcher.group(1), matcher.group(2).strip());
    }
    for (Publication publication :
        new CslJsonFormat().reader().read(section("INPUT", "[]")).publications()) {
      items.put(publication.id().orElse("unnamed " + items.size()), publication);
    }
  }

  private String section(String name, String absent) {
    return sections.getOrDefault(name, absent);
  }

  /** Returns what a processor is to print, as HTML. */
  String expected() {
    return section("RESULT", "");
  }

  /** Returns what ours prints. */
  String actual() {
    CitationProcessor processor =
        CitationProcessor.builder()
            .style(CitationStyle.parse(section("CSL", "")))
            .output(CitationFormat.HTML)
            .build();
    boolean bibliography = section("MODE", "citation").startsWith("bibliography");
    if (sections.containsKey("CITATIONS")) {
      return document(processor, bibliography);
    }
    return bibliography ? processor.bibliography(items.values()).toString() : citations(processor);
  }

  private String citations(CitationProcessor processor) {
    if (!sections.containsKey("CITATION-ITEMS")) {
      return processor
          .render(items.values().stream().map(Cite::of).toList(), items.values())
          .text();
    }
    List<String> lines = new ArrayList<>();
    for (List<Map<String, Object>> cites :
        this.<List<List<Map<String, Object>>>>json("CITATION-ITEMS")) {
      lines.add(processor.render(cites(cites), items.values()).text());
    }
    return String.join("\n", lines);
  }

  /** Each step gives one citation and the ids and notes of those before and after it. */
  private String document(CitationProcessor processor, boolean bibliography) {
    CitationSession session = processor.session();
    Map<String, Citation> known = new HashMap<>();
    Map<String, RenderedCitation> changed = Map.of();
    for (List<Object> step : this.<List<List<Object>>>json("CITATIONS")) {
      Map<String, Citation> citations = new LinkedHashMap<>();
      Map<String, Object> present = cast(step.get(0));
      String id = String.valueOf(present.get("citationID"));
      Map<String, Object> properties = cast(present.get("properties"));
      known.put(id, Citation.of(cites(cast(present.get("citationItems")))));
      addAll(cast(step.get(1)), known, citations);
      Integer note = properties == null ? null : (Integer) properties.get("noteIndex");
      citations.put(id, inNote(known.get(id), note == null ? 0 : note));
      addAll(cast(step.get(2)), known, citations);
      changed = new LinkedHashMap<>(session.replaceAll(citations));
      changed.put(id, session.citations().get(id));
    }
    return bibliography ? session.bibliography().toString() : listing(session.citations(), changed);
  }

  private static void addAll(
      List<List<Object>> places, Map<String, Citation> known, Map<String, Citation> out) {
    for (List<Object> place : places) {
      String id = String.valueOf(place.get(0));
      out.put(id, inNote(known.get(id), (Integer) place.get(1)));
    }
  }

  private static Citation inNote(Citation citation, int note) {
    return note > 0 ? citation.inNote(note) : citation;
  }

  private static String listing(
      Map<String, RenderedCitation> all, Map<String, RenderedCitation> changed) {
    List<String> lines = new ArrayList<>();
    all.forEach(
        (id, citation) ->
            lines.add((changed.containsKey(id) ? ">>[" : "..[") + lines.size() + "] " + citation));
    return String.join("\n", lines);
  }

  private List<Cite> cites(List<Map<String, Object>> cites) {
    return cites.stream().map(this::cite).toList();
  }

  private Cite cite(Map<String, Object> item) {
    Cite cite = Cite.of(items.get(String.valueOf(item.get("id"))));
    Object locator = item.get("locator");
    if (locator != null && !locator.toString().isBlank()) {
      cite = cite.withLocator(kind(item), locator.toString());
    }
    if (item.get("position") != null) {
      cite = cite.withPosition(POSITIONS[(Integer) item.get("position")]);
    }
    return cite.withPrefix(markup(item.get("prefix")))
        .withSuffix(markup(item.get("suffix")))
        .withForm(form(item));
  }

  private static LocatorKind kind(Map<String, Object> item) {
    Object label = item.get("label");
    return label == null ? LocatorKind.PAGE : LocatorKind.ofCslName(label.toString()).orElseThrow();
  }

  private static CiteForm form(Map<String, Object> item) {
    if (isOn(item.get("author-only"))) {
      return CiteForm.AUTHOR_ONLY;
    }
    return isOn(item.get("suppress-author")) ? CiteForm.SUPPRESS_AUTHOR : CiteForm.FULL;
  }

  private static boolean isOn(Object value) {
    return value != null && !value.equals(false) && !value.equals(0);
  }

  /** Reads markup as a CSL variable that holds one rich text has it. */
  private static RichText markup(Object text) {
    if (text == null || text.toString().isBlank()) {
      return RichText.of(text == null ? "" : text.toString());
    }
    String json =
        MAPPER.writeValueAsString(List.of(Map.of("id", "x", "type", "book", "annote", text)));
    Publication carrier = new CslJsonFormat().reader().read(json).publications().get(0);
    return carrier.annotation().orElse(RichText.EMPTY);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T> T json(String section) {
    return (T) MAPPER.readValue(section(section, "[]"), Object.class);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
