package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibMacrosTest {
  private static final String TEXT =
      """
      @string(jcp = "J. Chem. Phys.")
      @STRING{long = jcp # { Letters}}
      @string{broken = {x}
      @article{a, journal = jcp, publisher = jcp, title = {A}, month = "10~" # oct, year = 2001}
      @article{b, journal = Long # ", " # "Series B", note = undefined, year = 1}
      """;

  @Test
  void unchangedValuesComeBackAsMacros() {
    String text = write(read(TEXT));
    assertThat(text)
        .startsWith(
            "@string(jcp = \"J. Chem. Phys.\")\n@STRING{long = jcp # { Letters}}\n\n@article{a,")
        .contains("journal = jcp,")
        .contains("publisher = jcp")
        .contains("journal = Long # \", \" # \"Series B\"")
        .contains("note = {undefined}");
    assertThat(read(text)).isEqualTo(read(TEXT));
    assertThat(write(read(text))).isEqualTo(text);
  }

  @Test
  void otherValuesAreWrittenInFull() {
    Publication changed =
        Publication.article("J. Chem. Phys.").id("c").in("J. Chem. Phys. B").build();
    assertThat(write(List.of(changed)))
        .contains("title = {J. Chem. Phys.}", "journal = {J. Chem. Phys. B}");
    assertThat(
            write(
                List.of(
                    changed.withContainer(
                        changed
                            .container()
                            .orElseThrow()
                            .withTitle(dev.colophon.model.RichText.of("J. Chem. Phys."))))))
        .contains("title = {J. Chem. Phys.}", "journal = jcp");
  }

  @Test
  void aMacroThatIsDefinedAgainStandsForItsLastValue() {
    String text = "@string{m = {1}} @misc{a, x = m} @string{m = {2}} @misc{b, x = m}";
    List<Publication> publications = read(text);
    String written = write(publications, text);
    assertThat(written).contains("@misc{a,\n  x = {1}\n}").contains("@misc{b,\n  x = m\n}");
    assertThat(read(written)).isEqualTo(publications);
  }

  private static List<Publication> read(String text) {
    return new BibtexFormat().reader().read(text).publications();
  }

  private static String write(List<Publication> publications) {
    return write(publications, TEXT);
  }

  private static String write(List<Publication> publications, String text) {
    BibStyle style = BibStyle.builder().macros(BibMacros.of(BibDocument.parse(text))).build();
    return new BibtexFormat().writer().withStyle(style).writeAll(publications);
  }
}
