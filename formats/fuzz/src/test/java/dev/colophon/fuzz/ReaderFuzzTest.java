package dev.colophon.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.colophon.bibtex.BiblatexFormat;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.html.HtmlFormat;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.json.JsonFormat;
import dev.colophon.json.NdjsonFormat;
import dev.colophon.ris.RisFormat;

/** Any bytes give records that keep the laws. The kept inputs run as tests. */
class ReaderFuzzTest {

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/bibtex.dict")
  void bibtex(byte[] input) {
    ReaderLaws.hold(new BibtexFormat(), input);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/bibtex.dict")
  void biblatex(byte[] input) {
    ReaderLaws.hold(new BiblatexFormat(), input);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/ris.dict")
  void ris(byte[] input) {
    ReaderLaws.hold(new RisFormat(), input);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/json.dict")
  void json(byte[] input) {
    ReaderLaws.hold(new JsonFormat(), input);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/json.dict")
  void ndjson(byte[] input) {
    ReaderLaws.hold(new NdjsonFormat(), input);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/json.dict")
  void cslJson(byte[] input) {
    ReaderLaws.hold(new CslJsonFormat(), input);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/html.dict")
  void html(byte[] input) {
    ReaderLaws.hold(new HtmlFormat(), input);
  }
}
