package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Opens the page of the seed in Chromium. */
class BrowserTest {
  private static final String CITATION = Seed.publication().citationText().orElseThrow();

  @TempDir static Path folder;
  private static Browser browser;
  private static String page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
    page =
        browser.serve(
            "/", PublicationPage.builder().locale(Locale.UK).build().render(Seed.publication()));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser
        .driver()
        .executeCdpCommand(
            "Browser.grantPermissions",
            Map.of(
                "origin",
                page,
                "permissions",
                List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    browser.open(page);
  }

  /** Pastes into a field, which needs no permission. */
  private static String clipboard() {
    browser.run(
        "const field = document.createElement('textarea'); field.id = 'pasted';"
            + "document.body.append(field); field.focus()");
    new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys("v").keyUp(Keys.CONTROL).perform();
    String pasted = browser.element("pasted").getDomProperty("value");
    browser.run("document.getElementById('pasted').remove()");
    return pasted;
  }

  private static void waitForStatus(String text) {
    browser.waitForText("copied", text);
  }

  @Test
  void copiesTheCitationAndSaysSo() {
    browser.element("copy").click();

    waitForStatus("Citation copied");
    assertThat(clipboard()).isEqualTo(CITATION);
    assertThat(browser.element("copied").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void copiesWhereTheClipboardIsRefused() {
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', {configurable: true,"
            + " value: {writeText: () => Promise.reject(new Error('refused'))}})");
    browser.element("copy").click();

    waitForStatus("Citation copied");
    browser.run("delete navigator.clipboard");
    assertThat(clipboard()).isEqualTo(CITATION);
  }

  @Test
  void selectsTheCitationWhereNothingMayBeCopied() {
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
            + "document.execCommand = () => false");
    browser.element("copy").click();

    waitForStatus("Citation selected: copy it with the keyboard or the menu");
    assertThat(browser.run("return getSelection().toString().trim()")).isEqualTo(CITATION);
  }

  @Test
  void needsNoMouse() {
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("style");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.element("citation-1").isDisplayed()).isFalse();
    assertThat(browser.element("citation-2").getText()).contains("(Ed.). (2004");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("copy");
    browser.press(Keys.SPACE);
    waitForStatus("Citation copied");
    for (int i = 0; i < 4; i++) {
      browser.press(Keys.TAB);
      assertThat(browser.focused().getDomAttribute("download")).startsWith("schmitz2004.");
    }
    assertThat(clipboard()).startsWith("Schmitz, H. (Ed.). (2004");
  }

  @Test
  void asksForNothingAndComplainsOfNothing() {
    browser.forget();
    browser.open(page);
    browser.element("copy").click();
    waitForStatus("Citation copied");

    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .singleElement()
        .asString()
        .contains("\"documentURL\":\"" + page + "\"");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "360, light", "360, dark"})
  void isAccessible(int width, String scheme) throws IOException {
    assertThat(browser.look(width, scheme))
        .isEqualTo(
            new Browser.Look(
                "[]", false, scheme.equals("dark") ? "rgb(25, 24, 22)" : "rgb(253, 252, 250)"));
  }
}
