package dev.colophon.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.colophon.bibtex.BiblatexFormat;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.PublicationFormat;
import dev.colophon.html.HtmlFormat;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.json.JsonFormat;
import dev.colophon.json.NdjsonFormat;
import dev.colophon.ris.RisFormat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Parts of real records, put together wrongly, give records that keep the laws.
 *
 * <p>What falls is kept as an input of {@link ReaderFuzzTest}: the message has it in Base64.
 */
class MutationFuzzTest {
  private static final List<String> BIBTEX = Seeds.of("bibtex", "bibtex");
  private static final List<String> BIBLATEX = Seeds.of("biblatex", "bibtex");
  private static final List<String> RIS = Seeds.of("ris", "ris");
  private static final List<String> JSON = Seeds.of("json", "");
  private static final List<String> NDJSON = Seeds.of("ndjson", "");
  private static final List<String> CSL_JSON = Seeds.of("cslJson", "csl-json");
  private static final List<String> HTML = Seeds.of("html", "");

  @FuzzTest
  void bibtex(FuzzedDataProvider data) {
    hold(new BibtexFormat(), Mutation.of(data, BIBTEX));
  }

  @FuzzTest
  void biblatex(FuzzedDataProvider data) {
    hold(new BiblatexFormat(), Mutation.of(data, BIBLATEX));
  }

  @FuzzTest
  void ris(FuzzedDataProvider data) {
    hold(new RisFormat(), Mutation.of(data, RIS));
  }

  @FuzzTest
  void json(FuzzedDataProvider data) {
    hold(new JsonFormat(), Mutation.of(data, JSON));
  }

  @FuzzTest
  void ndjson(FuzzedDataProvider data) {
    hold(new NdjsonFormat(), Mutation.of(data, NDJSON));
  }

  @FuzzTest
  void cslJson(FuzzedDataProvider data) {
    hold(new CslJsonFormat(), Mutation.of(data, CSL_JSON));
  }

  @FuzzTest
  void html(FuzzedDataProvider data) {
    hold(new HtmlFormat(), Mutation.of(data, HTML));
  }

  private static void hold(PublicationFormat format, String text) {
    byte[] input = text.getBytes(StandardCharsets.UTF_8);
    try {
      ReaderLaws.hold(format, input);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("input: " + Base64.getEncoder().encodeToString(input), e);
    }
  }
}
