package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One example for each code. */
class DiagnosticsTest {
  private static final PublicationFormat BIBLATEX = new BiblatexFormat();
  private static final PublicationFormat BIBTEX = new BibtexFormat();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@misc{k, title = {T;                              bibtex.syntax; ERROR; 18",
        "@misc{, title = {T}};                             bibtex.missing-key; WARNING; 7",
        "@misc{k, title = {T}, title = {U}};               bibtex.duplicate-field; WARNING; 23",
        "@misc{k, title = t};                              bibtex.undefined-macro; WARNING; 18",
        "@misc{k, title = {T}, crossref = {p}};            bibtex.missing-parent; WARNING; 34",
        "@misc{k, title = {T}, crossref = {k}};            bibtex.cycle; WARNING; 34",
        "@misc{k, title = {T}, xref = {p}};                bibtex.missing-reference; WARNING; 30",
        "@book1{k, title = {T}};                           bibtex.unknown-type; WARNING; 1",
        "@misc{k, title = {T}, fooz = {F}};                bibtex.unknown-field; INFO; 30",
        "@misc{k, note = {T}};                             bibtex.required-field-missing; INFO; 1",
        "@misc{k, title = {T}, date = {soon}};             bibtex.bad-date; WARNING; 30",
        "@misc{k, title = {T}, year = 2001, month = {X}};  bibtex.bad-date; WARNING; 44",
        "'@misc{k, title = {T}, author = {A, B, C, D}}';   bibtex.bad-name; WARNING; 32",
        "@misc{k, title = {T}, pages = {9--5}};            bibtex.bad-pages; WARNING; 31",
        "@misc{k, title = {T}, isbn = {0-306-40615-3}};    bibtex.bad-identifier; WARNING; 30",
        "@misc{k, title = {\\nosuch};                      bibtex.undecodable-command; WARNING; 19",
        "@misc{k, title = {x^2$}};                         bibtex.unbalanced-formula; WARNING; 22",
        "@misc{k, title = {{\\tt T}}};                     bibtex.formatting-dropped; INFO; 20",
        "@xdata{k};                                        bibtex.not-a-publication; INFO; 1"
      })
  void eachCodeHasAnExample(String text, String code, Severity severity, int column) {
    Diagnostic diagnostic = only(text.strip(), code);
    assertThat(diagnostic.severity()).isEqualTo(severity);
    assertThat(diagnostic.span().orElseThrow().start().column()).isEqualTo(column);
  }

  private static Diagnostic only(String text, String code) {
    List<Diagnostic> found =
        BIBLATEX.reader().read(text).diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().equals(code))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aKeyThatIsThereTwiceIsReportedAtTheSecondEntry() {
    Diagnostic diagnostic =
        only("@misc{k, title = {T}}\n@misc{k, title = {U}}", "bibtex.duplicate-key");
    assertThat(diagnostic.span().orElseThrow().start().line()).isEqualTo(2);
    assertThat(diagnostic.recordKey()).contains("k");
  }

  @Test
  void bytesThatAreNotUtf8AreReported() {
    byte[] bytes = "@misc{k, title = {\u00fc}}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(BIBLATEX.reader().read(bytes).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("input.encoding");
  }

  @Test
  void anEntryWithAllThatItsTypeNeedsHasNothingToReport() {
    assertThat(
            BIBLATEX
                .reader()
                .read(
                    "@article{k, author = {A, B}, title = {T}, journaltitle = {J}, date = {2001-02},"
                        + " pages = {1--9}, doi = {10.1000/1}, langid = {english}, file = {x.pdf}}")
                .diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@article{k, title = {T}}; author, journaltitle or journal or eprint, date or year",
        "@book{k, editor = {E}, title = {T}, year = 2001};",
        "@incollection{k, author = {A}, title = {T}, date = {2001}}; booktitle or maintitle",
        "@online{k, title = {T}}; url or doi or eprint",
        "'@inbook{k, title = {T}, crossref = {b}} @book{b, title={B}, author={A}, year=1}';"
      })
  void namesWhatBiblatexRequires(String text, String missing) {
    assertThat(missing(BIBLATEX, text)).isEqualTo(missing == null ? List.of() : List.of(missing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@misc{k};",
        "@book{k, editor = {E}, title = {T}, year = 2001}; publisher",
        "@inbook{k, author = {A}, title = {T}, publisher = {P}, year = 1}; chapter or pages or booktitle",
        "@unpublished{k, author = {A}, title = {T}}; note",
        "@phdthesis{k, author = {A}, title = {T}, year = 1}; school or institution"
      })
  void namesWhatBibtexRequires(String text, String missing) {
    assertThat(missing(BIBTEX, text)).isEqualTo(missing == null ? List.of() : List.of(missing));
  }

  private static List<String> missing(PublicationFormat format, String text) {
    return format.reader().read(text).diagnostics().stream()
        .filter(found -> found.code().equals("bibtex.required-field-missing"))
        .map(found -> String.join(", ", found.tokens()))
        .toList();
  }

  @Test
  void anUnknownFieldIsReportedOnceForAnInput() {
    String text = "@misc{a, title = {A}, fooz = {1}, bary = {2}} @misc{b, title = {B}, fooz = {3}}";
    assertThat(BIBLATEX.reader().read(text).diagnostics())
        .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.tokens())
        .containsExactly("bibtex.unknown-field [fooz]", "bibtex.unknown-field [bary]");
    assertThat(BIBLATEX.reader().read(text).publications().get(1).extensions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file",
        "timestamp",
        "mendeley-tags",
        "bdsk-url-1",
        "biburl",
        "adsurl",
        "usera",
        "urlday",
        "origendyear",
        "author+an",
        "groups",
        "primaryclass"
      })
  void fieldsOfKnownProgramsAreNotReported(String name) {
    String text = "@misc{k, title = {T}, " + name + " = {x}}";
    assertThat(BIBLATEX.reader().read(text).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1--9",
        "1",
        "123--30",
        "S1--S10",
        "xi--xv",
        "1, 5, 9--12",
        "e1003153",
        "18:1--18:21",
        "123+",
        "A-1--A-7",
        "57f.",
        "123ff"
      })
  void pagesOfAllFormsAreNotReported(String pages) {
    assertThat(
            BIBLATEX.reader().read("@misc{k, title = {T}, pages = {" + pages + "}}").diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9--5", "12--", "--12", "??--??", "n/a", "1, , 3", "-", "1,"})
  void pagesThatCannotBeRightAreReportedAndKept(String pages) {
    only("@misc{k, title = {T}, pages = {" + pages + "}}", "bibtex.bad-pages");
  }

  @Test
  void whatIsLeftOutIsReported() {
    String text = "@misc{k, title = {" + "\\nosuch ".repeat(500) + "}}";
    List<Diagnostic> diagnostics = BIBLATEX.reader().read(text).diagnostics();
    assertThat(diagnostics).hasSize(100);
    assertThat(diagnostics.get(99).code()).isEqualTo("bibtex.too-many-diagnostics");
  }
}
