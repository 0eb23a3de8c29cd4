package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileInputTest {
  private static ReadResult read(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> new BibtexFormat().reader().read(text));
  }

  @Test
  void readsManyNestedBraces() {
    String text = "@a{k, title = {" + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}}";
    ReadResult result = read(text);
    assertThat(result.publications()).hasSize(1);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("bibtex.nesting-limit");
  }

  @Test
  void readsManyOpenBraces() {
    ReadResult result = read("@a{k, title = " + "{".repeat(1_000_000));
    assertThat(result.publications()).hasSize(1);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("bibtex.syntax");
  }

  @Test
  void macrosThatDoubleEndAtTheLimit() {
    StringBuilder text = new StringBuilder("@string{m0 = {0123456789}}\n");
    for (int i = 1; i <= 30; i++) {
      text.append("@string{m")
          .append(i)
          .append(" = m")
          .append(i - 1)
          .append(" # m")
          .append(i - 1)
          .append("}\n");
    }
    ReadResult result = read(text + "@book{k, note = m30}");
    assertThat(result.publications()).hasSize(1);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("bibtex.expansion-limit");
  }

  @Test
  void namesInDataThatDoubleEndAtTheLimit() {
    StringBuilder text = new StringBuilder("@xdata{d0, author = {Doe, Jane}}\n");
    for (int i = 1; i <= 40; i++) {
      String half = "xdata=d" + (i - 1) + "-author";
      text.append("@xdata{d" + i + ", author = {" + half + " and " + half + "}}\n");
    }
    text.append("@book{k, title = {t}, author = {xdata=d40-author}}");
    ReadOptions options = ReadOptions.defaults().withMaxExpansionLength(10_000);
    ReadResult result = new BibtexFormat().reader(options).read(text.toString());
    assertThat(result.publications()).hasSize(1);
    assertThat(result.publications().get(0).contributors()).hasSizeBetween(500, 1_000);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("bibtex.expansion-limit");
  }

  @Test
  void manyLongMacrosEndAtTheLimit() {
    StringBuilder text = new StringBuilder("@string{m = {" + "x".repeat(500_000) + "}}\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("@string{m" + i + " = m # m}\n");
    }
    ReadResult result = read(text + "@book{k, title = m0}");
    assertThat(result.publications()).hasSize(1);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("bibtex.expansion-limit");
  }

  @Test
  void manyLongMacrosInOneEntryEndAtTheLimit() {
    StringBuilder text = new StringBuilder("@string{m = {" + "x".repeat(500_000) + "}}\n@book{k");
    for (int i = 0; i < 3_000; i++) {
      text.append(", f" + i + " = m # m");
    }
    ReadResult result = read(text + "}");
    assertThat(result.publications()).hasSize(1);
    assertThat(result.publications().get(0).extensions()).hasSize(3_000);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("bibtex.expansion-limit");
  }

  @Test
  void readsAMillionEmptyEntries() {
    assertThat(read("@a{}".repeat(1_000_000)).publications()).hasSize(1_000_000);
  }

  @Test
  void readsManyFieldsOfOneEntry() {
    StringBuilder text = new StringBuilder("@book{k");
    for (int i = 0; i < 100_000; i++) {
      text.append(", f").append(i).append(" = ").append(i);
    }
    assertThat(read(text + "}").publications().get(0).extensions()).hasSize(100_000);
  }

  @Test
  void readsManyEntriesThatDoNotEnd() {
    ReadResult result = read("@book{k,\n title = {open,\n".repeat(20_000));
    assertThat(result.publications()).hasSize(20_000);
  }

  @Test
  void readsManyEntriesThatDoNotEndInOneLine() {
    assertThat(read("@book{".repeat(100_000)).publications()).hasSize(100_000);
  }

  @Test
  void readsManyCommandsThatAreNotKnown() {
    ReadResult result = read("@book{k, title = {" + "\\nosuch ".repeat(100_000) + "}}");
    assertThat(result.diagnostics()).hasSizeLessThan(200);
  }

  @Test
  void readsManyCommentsThatDoNotEnd() {
    assertThat(read("@comment{x\n".repeat(100_000)).publications()).isEmpty();
  }

  @Test
  void readsAChainOfParents() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("@book{k").append(i).append(", crossref = {k").append(i + 1).append("}}\n");
    }
    assertThat(read(text.toString()).publications()).hasSize(20_000);
  }

  @Test
  void readsOneLongName() {
    String text = "@book{k, author = {" + "a and ".repeat(100_000) + "b}}";
    assertThat(read(text).publications().get(0).contributors()).hasSize(100_001);
  }
}
