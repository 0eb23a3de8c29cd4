package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {
  private static List<String> names(String... keys) {
    List<Publication> publications = new ArrayList<>();
    for (String key : keys) {
      publications.add(Publication.book("T").citationKey(key).build());
    }
    return List.copyOf(PageNames.of(publications).keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "schmitz2004, schmitz2004.html",
    "DBLP:conf/x-1, DBLP_conf_x-1.html",
    "../../etc/passwd, ______etc_passwd.html",
    "Müller2004, Muller2004.html",
    "日本2004, __2004.html",
    "x\u0000y z%20#?, x_y_z_20__.html"
  })
  void areMadeOfWhatEveryFileSystemTakes(String key, String expected) {
    assertThat(names(key)).containsExactly(expected);
  }

  @Test
  void areUniqueAlsoWhereCapitalsDoNotCount() {
    assertThat(names("a-2", "A", "a", "a", "Ä"))
        .containsExactly("a-2.html", "A.html", "a-3.html", "a-4.html", "A-5.html");
  }

  @Test
  void areNoneOfThoseThatHaveAMeaning() {
    assertThat(names("index", "CON", "com1", "nul"))
        .containsExactly("index-2.html", "CON-2.html", "com1-2.html", "nul-2.html");
  }

  @Test
  void areShort() {
    assertThat(names("𠀀".repeat(500))).allMatch(name -> name.length() == 85);
  }

  @Test
  void fallBackToTheId() {
    Map<String, Publication> pages =
        PageNames.of(
            List.of(
                Publication.book("A").id("i").build(),
                Publication.book("B").id("i").citationKey("k").build(),
                Publication.book("C").build(),
                Publication.book("D").citationKey("").build()));
    assertThat(pages.keySet())
        .containsExactly("i.html", "k.html", "publication.html", "publication-2.html");
    assertThat(pages.values())
        .extracting(each -> each.title().orElseThrow().plain())
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void keepEqualPublicationsApart() {
    Publication book = Publication.book("A").build();
    assertThat(PageNames.of(Collections.nCopies(3, book))).hasSize(3).containsValue(book);
  }
}
