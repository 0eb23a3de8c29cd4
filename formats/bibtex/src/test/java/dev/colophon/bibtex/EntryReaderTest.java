package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.DiagnosticException;
import dev.colophon.format.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

  @Test
  void putsInMacrosAndJoinsPieces() {
    ResolvedEntry entry =
        first(
            "@STRING{and = { and }}@Article{k, author = \"A, B\" # AND # {C, D}, month = 10 # jan}");
    assertThat(entry.type()).isEqualTo("article");
    assertThat(entry.key()).contains("k");
    assertThat(entry.latex("author")).contains("A, B and C, D");
    assertThat(entry.latex("month")).contains("10jan");
  }

  @Test
  void aMacroMayUseThoseBeforeItAndItself() {
    ResolvedEntry entry = first("@string{a = {x}} @string{a = a # a # b} @misc{k, note = a}");
    assertThat(entry.latex("note")).contains("xxb");
  }

  @Test
  void keepsFieldsThatAreThereTwiceInTheirOrder() {
    BibEntries bib = EntryReader.biblatex().read("@misc{k, note = {1}, title = {t}, note = {2}}");
    assertThat(fields(bib.entries().get(0))).isEqualTo("note=1 title=t note=2");
    assertThat(codes(bib)).containsExactly("bibtex.duplicate-field");
  }

  @ParameterizedTest
  @CsvSource({
    "mvbook, book, maintitle=T mainsubtitle=S maintitleaddon=A author=Au date=1990",
    "mvbook, inbook, maintitle=T mainsubtitle=S maintitleaddon=A author=Au bookauthor=Au date=1990",
    "mvcollection, incollection, maintitle=T mainsubtitle=S maintitleaddon=A author=Au date=1990",
    "mvproceedings, inproceedings, maintitle=T mainsubtitle=S maintitleaddon=A author=Au date=1990",
    "book, inbook, booktitle=T booksubtitle=S booktitleaddon=A author=Au bookauthor=Au date=1990",
    "collection, incollection, booktitle=T booksubtitle=S booktitleaddon=A author=Au date=1990",
    "reference, inreference, booktitle=T booksubtitle=S booktitleaddon=A author=Au date=1990",
    "proceedings, conference, booktitle=T booksubtitle=S booktitleaddon=A author=Au date=1990",
    "periodical, article, journaltitle=T journalsubtitle=S journaltitleaddon=A author=Au date=1990",
    "book, misc, title=T subtitle=S titleaddon=A shorttitle=Sh author=Au date=1990"
  })
  void inheritsByThePairOfTypes(String parent, String child, String expected) {
    ResolvedEntry entry =
        first(
            "@"
                + child
                + "{c, crossref = {p}}"
                + "@"
                + parent
                + "{p, title={T}, subtitle={S}, titleaddon={A}, shorttitle={Sh},"
                + " author={Au}, date={1990}, options={x}, shorthand={H}, ids={q}, xref={r}}@misc{r}");
    assertThat(fields(entry)).isEqualTo("crossref=p " + expected);
  }

  @Test
  void bibtexInheritsEachFieldUnderItsOwnNameAndFindsKeysOfAnyCase() {
    String text = "@inproceedings{c, crossref = {P}} @proceedings{p, title = {T}, year = 1990}";
    ResolvedEntry entry = EntryReader.bibtex().read(text).entries().get(0);
    assertThat(fields(entry)).isEqualTo("crossref=P title=T year=1990");
    assertThat(EntryReader.biblatex().read(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("bibtex.missing-parent");
  }

  @Test
  void theChildWinsAlsoUnderAnAliasAndWithPartsOfItsDate() {
    ResolvedEntry entry =
        first(
            "@article{c, journal={Own}, year=2001, crossref={p}}"
                + "@periodical{p, title={Other}, date={1999-05}, issn={1}}");
    assertThat(fields(entry)).isEqualTo("journal=Own year=2001 crossref=p issn=1");
  }

  @Test
  void inheritsThroughSeveralGenerationsAndSaysFromWhom() {
    ResolvedEntry entry =
        first(
            "@inbook{c, crossref={b}} @book{b, title={B}, crossref={m}, isbn={1}} @mvbook{m, title={M}}");
    assertThat(entry.field("booktitle").orElseThrow().origin()).contains("b");
    assertThat(entry.field("maintitle").orElseThrow().origin()).contains("m");
    assertThat(entry.field("crossref").orElseThrow().origin()).isEmpty();
  }

  @Test
  void containersOfDataGiveAllTheirFieldsTheFirstOneWins() {
    ResolvedEntry entry =
        first(
            "@book{c, title={C}, xdata={x1, x2}} @xdata{x1, title={X}, publisher={P1}}"
                + "@xdata{x2, publisher={P2}, location={L}, xdata={x3}} @xdata{x3, note={N}}");
    assertThat(fields(entry)).isEqualTo("title=C xdata=x1, x2 publisher=P1 location=L note=N");
  }

  @Test
  void singleFieldsAndItemsAreTakenFromContainersOfData() {
    ResolvedEntry entry =
        first(
            "@xdata{x-1, author={Doe, Jane and {Rome and Sons} and Poe, Edgar}, note={N}, location={Rome and Oslo}}"
                + "@book{c, author={Foo, Bar and xdata=x-1-author-2 and xdata={x-1-author-3}},"
                + " addendum={xdata=x-1-note}, location={xdata = x-1-location-2}, editor={xdata=x-1-author}}");
    assertThat(entry.latex("author")).contains("Foo, Bar and {Rome and Sons} and Poe, Edgar");
    assertThat(entry.latex("addendum")).contains("N");
    assertThat(entry.latex("location")).contains("Oslo");
    assertThat(entry.latex("editor")).contains("Doe, Jane and {Rome and Sons} and Poe, Edgar");
  }

  @Test
  void aPartOfAContainerThatIsNotThereIsReportedAndKept() {
    BibEntries bib =
        EntryReader.biblatex()
            .read("@book{c, author={xdata=x-author-3}, note={xdata=y-note}} @xdata{x, author={A}}");
    assertThat(fields(bib.entries().get(0))).isEqualTo("author=xdata=x-author-3 note=xdata=y-note");
    assertThat(codes(bib)).containsExactly("bibtex.missing-parent", "bibtex.missing-parent");
  }

  @Test
  void aContainerThatRefersToItselfIsReported() {
    assertThat(codes(EntryReader.biblatex().read("@xdata{x, note={xdata=x-note}}")))
        .contains("bibtex.cycle");
  }

  @Test
  void aSetTakesOverTheFieldsOfItsFirstMember() {
    ResolvedEntry entry =
        first("@set{s, entryset={a, b}} @article{a, title={A}, ids={a1}} @article{b, title={B}}");
    assertThat(fields(entry)).isEqualTo("entryset=a, b title=A");
  }

  @Test
  void aParentIsFoundByAnAlias() {
    assertThat(fields(first("@misc{c, crossref={alias}} @misc{p, ids={x, alias}, note={N}}")))
        .isEqualTo("crossref=alias note=N");
  }

  @Test
  void mentionsTakeNothingOverAndAreReportedIfTheyNeverCome() {
    BibEntries bib =
        EntryReader.biblatex()
            .read("@misc{a, xref={b}, related={c,nobody}} @book{b, title={B}} @misc{c}");
    assertThat(fields(bib.entries().get(0))).isEqualTo("xref=b related=c,nobody");
    assertThat(bib.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::recordKey, Diagnostic::tokens)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "bibtex.missing-reference", Optional.of("a"), List.of("nobody")));
  }

  @Test
  void entriesThatInheritFromEachOtherAreReportedAndKeepWhatTheyHave() {
    BibEntries bib =
        EntryReader.biblatex()
            .read("@book{a, note={A}, crossref={b}} @book{b, title={B}, crossref={a}}");
    assertThat(codes(bib)).contains("bibtex.cycle");
    assertThat(bib.entry("a").orElseThrow().latex("title")).contains("B");
  }

  @Test
  void tellsWhereAnEntryAndItsValuesStand() {
    ResolvedEntry entry = first("\n@book{k,\n  title = {T},\n}");
    assertThat(entry.span().start().line()).isEqualTo(2);
    assertThat(entry.source()).isEqualTo("@book{k,\n  title = {T},\n}");
    assertThat(entry.field("title").orElseThrow().span().start().line()).isEqualTo(3);
    assertThat(entry.field("title").orElseThrow().span().start().column()).isEqualTo(11);
  }

  @Test
  void decodesTextButNotWhatIsVerbatim() {
    ResolvedEntry entry = first("@misc{k, title={\\\"Uber \\emph{x}}, url={http://a/\\\"U%20~b}}");
    assertThat(entry.field("title").orElseThrow().text().plain()).isEqualTo("Über x");
    assertThat(entry.field("url").orElseThrow().text().plain()).isEqualTo("http://a/\\\"U%20~b");
    assertThat(entry.field("url").orElseThrow().isVerbatim()).isTrue();
  }

  @Test
  void streamsEntriesWithTheirDiagnosticsSoFar() throws IOException {
    String text = "@misc{a, note = undefined} @misc{b} @string{x = {";
    try (EntryStream stream = EntryReader.bibtex().open(new StringReader(text))) {
      assertThat(stream.next().orElseThrow().key()).contains("a");
      assertThat(stream.takeDiagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("bibtex.undefined-macro");
      assertThat(stream.next().orElseThrow().key()).contains("b");
      assertThat(stream.takeDiagnostics()).isEmpty();
      assertThat(stream.next()).isEmpty();
      assertThat(stream.takeDiagnostics()).extracting(Diagnostic::code).contains("bibtex.syntax");
      assertThat(stream.next()).isEmpty();
    }
  }

  @Test
  void findsOutTheEncodingOfBytes() throws IOException {
    byte[] bytes = "@misc{k, note = {M\u00fcller}}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(EntryReader.bibtex().read(bytes).entries().get(0).latex("note")).contains("Müller");
    try (EntryStream stream = EntryReader.bibtex().open(new ByteArrayInputStream(bytes))) {
      assertThat(stream.next().orElseThrow().latex("note")).contains("Müller");
    }
  }

  @Test
  void aStrictReaderFailsAtTheFirstError() {
    EntryReader strict =
        EntryReader.bibtex().withOptions(ReadOptions.builder().strict(true).build());
    assertThatThrownBy(() -> strict.read("@misc{k, note = {open"))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(DiagnosticException.class);
  }

  private static ResolvedEntry first(String text) {
    return EntryReader.biblatex().read(text).entries().stream()
        .filter(entry -> !entry.type().equals("xdata"))
        .findFirst()
        .orElseThrow();
  }

  private static String fields(ResolvedEntry entry) {
    return entry.fields().stream()
        .map(field -> field.name() + "=" + field.latex())
        .collect(Collectors.joining(" "));
  }

  private static List<String> codes(BibEntries bib) {
    return bib.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
