package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
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
