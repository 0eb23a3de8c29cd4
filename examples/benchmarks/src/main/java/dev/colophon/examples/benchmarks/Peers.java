package dev.colophon.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.model.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/** The same work done by other libraries, as their documentation says. */
final class Peers {
  private static final JsonFactory JSON = new JsonFactory();

  private Peers() {}

  /** JBibTeX, lenient about macros that are not defined. */
  static BibTeXDatabase jbibtex(byte[] bytes) throws ParseException {
    BibTeXParser parser =
        new BibTeXParser() {
          @Override
          public void checkStringResolution(Key key, BibTeXString string) {}
        };
    return parser.parse(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8));
  }

  static Map<String, CSLItemData> citeprocBibtex(byte[] bytes) throws ParseException {
    BibTeXConverter converter = new BibTeXConverter();
    return converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(bytes)));
  }

  static RISLibrary risLibrary(byte[] bytes) {
    try {
      return new RISParser().parse(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, CSLItemData> citeprocRis(byte[] bytes) {
    return new RISConverter().toItemData(risLibrary(bytes));
  }

  /** The engine for citations, with the items of CSL-JSON registered. */
  @SuppressWarnings("unchecked") // an item of CSL-JSON is an object
  static CSL engine(String style, List<Publication> publications) {
    String json = new CslJsonFormat().writer().writeAll(publications);
    List<CSLItemData> items = new ArrayList<>();
    for (Object item : new ObjectMapper().readValue(json, List.class)) {
      items.add(CSLItemData.fromJson((Map<String, Object>) item));
    }
    try {
      ListItemDataProvider provider = new ListItemDataProvider(items);
      CSL engine = new CSL(provider, style);
      engine.setOutputFormat("html");
      engine.registerCitationItems(provider.getIds());
      return engine;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Jackson's streaming parser, which just goes from token to token. */
  static int jacksonTokens(byte[] bytes) {
    int count = 0;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }
}
