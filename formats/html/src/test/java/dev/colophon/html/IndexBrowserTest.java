package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Opens an index in Chromium. */
class IndexBrowserTest {
  private static final List<Publication> PUBLICATIONS =
      List.of(
          Publication.book("Zoë’s Ærø").id("zoe").author("Vincent", "Şahin").issued(1990).build(),
          Publication.article("Ñandú")
              .id("nandu")
              .author("Ada", "Lovelace")
              .issued("2004-05")
              .in("Straßen und Wege")
              .doi("10.1000/182")
              .build(),
          Publication.book("“Nuez”").id("nuez").editor("Flann", "O’Brien").issued("-0049").build(),
          Publication.book("Oso 10").id("oso10").issued(2004).isbn("1845421922").build(),
          Publication.book("Oso 9").id("oso9").author("Ada", "Byron").build(),
          Publication.book("كتاب الحيوان").id("hayawan").addLanguages("ar").build());

  @TempDir static Path folder;
  private static Browser browser;
  private static String index;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
    index = serve("/index.html", Locale.forLanguageTag("es"));
    PublicationPage page = PublicationPage.builder().styles("apa").index("index.html").build();
    PageNames.of(PUBLICATIONS)
        .forEach((name, each) -> browser.serve("/" + name, page.render(each)));
  }

  private static String serve(String path, Locale locale) {
    return browser.serve(
        path, PublicationIndex.builder().locale(locale).build().render(PUBLICATIONS));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.open(index);
  }

  /** Returns the ids of the publications that can be seen, in their order. */
  private static List<String> seen() {
    return browser
        .driver()
        .findElements(By.cssSelector("#publications > li:not([hidden]) a"))
        .stream()
        .filter(WebElement::isDisplayed)
        .map(link -> link.getDomAttribute("href").replace(".html", ""))
        .toList();
  }

  private static void search(String text) {
    browser.element("search").clear();
    browser.element("search").sendKeys(text);
  }

  @Test
  void needsNoMouse() {
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("search");
    browser.press("oso");
    assertThat(seen()).containsExactly("oso10", "oso9");
    browser.waitForText("found", "Resultados: 2 de 6");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("order");
    browser.press(Keys.ARROW_DOWN);
    assertThat(seen()).containsExactly("oso9", "oso10");
    browser.press(Keys.TAB, Keys.TAB);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo("oso10.html");
    browser.press(Keys.ENTER);
    assertThat(browser.element("style").isDisplayed()).isTrue();
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("All publications");
    browser.press(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(index);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zoe's aero           | zoe
          sahin 1990           | zoe
          NANDU                | nandu
          strassen             | nandu
          10.1000/182          | nandu
          lovelace, ada        |
          ada 2004             | nandu
          o'brien              | nuez
          9781845421922        | oso10
          1-84542-192-2        | oso10
          الحيوان              | hayawan
          الـحَيَوان           | hayawan
          oso nandu            |
          """)
  void findsAllWordsWhateverTheirCapitalsAndAccents(String text, String expected) {
    search(text);
    assertThat(seen()).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void saysHowManyThereAre() {
    search("z");
    browser.waitForText("found", "Resultados: 2 de 6");
    search("zz");
    browser.waitForText("found", "Ninguna publicación coincide.");
    assertThat(seen()).isEmpty();
    browser.element("search").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
    browser.waitForText("found", "");
    assertThat(seen()).hasSize(6);
    assertThat(browser.element("found").getDomAttribute("role")).isEqualTo("status");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | title  | nuez, nandu, oso9, oso10, zoe, hayawan
          en | title  | nandu, nuez, oso9, oso10, zoe, hayawan
          ar | title  | hayawan, nandu, nuez, oso9, oso10, zoe
          es | newest | nandu, oso10, zoe, nuez, oso9, hayawan
          es | oldest | nuez, zoe, oso10, nandu, oso9, hayawan
          es | author | oso9, nandu, nuez, zoe, oso10, hayawan
          es | given  | zoe, nandu, nuez, oso10, oso9, hayawan
          """)
  void sortsAsTheLanguageDoes(String locale, String order, String expected) {
    browser.open(serve("/" + locale, Locale.forLanguageTag(locale)));
    choose("title");
    choose(order);
    assertThat(seen()).containsExactly(expected.split(", "));
  }

  private static void choose(String order) {
    browser.driver().findElement(By.cssSelector("#order option[value=" + order + "]")).click();
  }

  @Test
  void showsALongListByAndBy() {
    List<Publication> many =
        IntStream.rangeClosed(1, 450)
            .mapToObj(number -> Publication.book("Book " + number).id("b" + number).build())
            .toList();
    browser.open(browser.serve("/many", PublicationIndex.builder().build().render(many)));
    assertThat(count()).isEqualTo(200);
    browser.element("more").sendKeys(Keys.ENTER);
    assertThat(count()).isEqualTo(400);
    assertThat(browser.focused().getText()).isEqualTo("Book 201");
    browser.element("more").click();
    assertThat(count()).isEqualTo(450);
    assertThat(browser.element("more").isDisplayed()).isFalse();
    search("book 44");
    browser.waitForText("found", "Results: 14 of 450");
    assertThat(count()).isEqualTo(14);
    search("book");
    assertThat(count()).isEqualTo(200);
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(count()).isEqualTo(450);
  }

  private static int count() {
    return browser.driver().findElements(By.cssSelector("#publications > li")).size();
  }

  @Test
  void isAsItWasLeftWhenAReaderComesBack() {
    search("oso");
    choose("title");
    browser.element("publications").findElement(By.linkText("Oso 9")).click();
    assertThat(browser.driver().getTitle()).isEqualTo("Oso 9");
    browser.driver().navigate().back();
    assertThat(seen()).containsExactly("oso9", "oso10");
  }

  @Test
  void isTheWholeListWithoutScript() {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.driver().navigate().refresh();
      assertThat(browser.driver().findElements(By.cssSelector("#publications a"))).hasSize(6);
      assertThat(browser.element("search").isDisplayed()).isFalse();
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void asksForNothingAndComplainsOfNothing() {
    browser.forget();
    browser.open(index);
    search("oso" + Keys.ENTER);
    choose("title");
    browser.waitForText("found", "Resultados: 2 de 6");

    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .singleElement()
        .asString()
        .contains("\"documentURL\":\"" + index + "\"");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "360, light", "360, dark"})
  void isAccessible(int width, String scheme) throws IOException {
    search("oso");
    browser.waitForText("found", "Resultados: 2 de 6");
    assertThat(browser.look(width, scheme))
        .isEqualTo(
            new Browser.Look(
                "[]", false, scheme.equals("dark") ? "rgb(25, 24, 22)" : "rgb(253, 252, 250)"));
  }
}
