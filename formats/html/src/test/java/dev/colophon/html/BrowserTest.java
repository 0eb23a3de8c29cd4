package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Opens the page of the seed in Chromium. */
class BrowserTest {
  private static final String CITATION = Seed.publication().citationText().orElseThrow();

  @TempDir static Path folder;
  private static ChromeDriver browser;
  private static HttpServer server;
  private static String page;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> chromium = program("chromium");
    Optional<Path> driver = program("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      String message = "chromium and chromedriver are not on the PATH";
      if (Boolean.getBoolean("colophon.browser.required")) {
        fail(message);
      }
      assumeTrue(false, message);
    }
    page = serve(PublicationPage.builder().locale(Locale.UK).build().render(Seed.publication()));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build(),
            options(chromium.orElseThrow()));
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(10));
  }

  /** Serves the page: files have no origin that a permission to use the clipboard is given to. */
  private static String serve(String html) throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("performance", Level.ALL);
    logs.enable("browser", Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  @BeforeEach
  void open() {
    browser.manage().window().setSize(new Dimension(1280, 1000));
    browser.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of(
            "origin",
            page,
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    browser.get(page);
  }

  /** Pastes into a field, which needs no permission. */
  private static String clipboard() {
    browser.executeScript(
        "const field = document.createElement('textarea'); field.id = 'pasted';"
            + "document.body.append(field); field.focus()");
    new Actions(browser).keyDown(Keys.CONTROL).sendKeys("v").keyUp(Keys.CONTROL).perform();
    String pasted = browser.findElement(By.id("pasted")).getDomProperty("value");
    browser.executeScript("document.getElementById('pasted').remove()");
    return pasted;
  }

  private static void waitForStatus(String text) {
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(ExpectedConditions.textToBe(By.id("copied"), text));
  }

  @Test
  void copiesTheCitationAndSaysSo() {
    browser.findElement(By.id("copy")).click();

    waitForStatus("Citation copied");
    assertThat(clipboard()).isEqualTo(CITATION);
    assertThat(browser.findElement(By.id("copied")).getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void copiesWhereTheClipboardIsRefused() {
    browser.executeScript(
        "Object.defineProperty(navigator, 'clipboard', {configurable: true,"
            + " value: {writeText: () => Promise.reject(new Error('refused'))}})");
    browser.findElement(By.id("copy")).click();

    waitForStatus("Citation copied");
    browser.executeScript("delete navigator.clipboard");
    assertThat(clipboard()).isEqualTo(CITATION);
  }

  @Test
  void selectsTheCitationWhereNothingMayBeCopied() {
    browser.executeScript(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
            + "document.execCommand = () => false");
    browser.findElement(By.id("copy")).click();

    waitForStatus("Citation selected: copy it with the keyboard or the menu");
    assertThat(browser.executeScript("return getSelection().toString().trim()"))
        .isEqualTo(CITATION);
  }

  @Test
  void needsNoMouse() {
    press(Keys.TAB);
    assertThat(focused()).isEqualTo("style");
    press(Keys.ARROW_DOWN);
    assertThat(browser.findElement(By.id("citation-1")).isDisplayed()).isFalse();
    assertThat(browser.findElement(By.id("citation-2")).getText()).contains("(Ed.). (2004");
    press(Keys.TAB);
    assertThat(focused()).isEqualTo("copy");
    press(Keys.SPACE);
    waitForStatus("Citation copied");
    for (int i = 0; i < 4; i++) {
      press(Keys.TAB);
      assertThat(browser.switchTo().activeElement().getDomAttribute("download"))
          .startsWith("schmitz2004.");
    }
    assertThat(clipboard()).startsWith("Schmitz, H. (Ed.). (2004");
  }

  private static void press(Keys key) {
    new Actions(browser).sendKeys(key).perform();
  }

  private static String focused() {
    return browser.switchTo().activeElement().getDomAttribute("id");
  }

  @Test
  void asksForNothingAndComplainsOfNothing() {
    browser.manage().logs().get("performance");
    browser.manage().logs().get("browser");
    browser.get(page);
    browser.findElement(By.id("copy")).click();
    waitForStatus("Citation copied");

    assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    List<String> requests =
        browser.manage().logs().get("performance").getAll().stream()
            .map(entry -> entry.getMessage())
            .filter(message -> message.contains("\"Network.requestWillBeSent\""))
            .toList();
    assertThat(requests).singleElement().asString().contains("\"documentURL\":\"" + page + "\"");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "360, light", "360, dark"})
  void isAccessible(int width, String scheme) throws IOException {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeScript(axe());
    Object violations =
        browser.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})"
                + ".then(result => done(JSON.stringify(result.violations)))");
    Object scrolls =
        browser.executeScript("return document.documentElement.scrollWidth > innerWidth");
    Object paper = browser.executeScript("return getComputedStyle(document.body).backgroundColor");
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());

    assertThat(violations).isEqualTo("[]");
    assertThat(scrolls).isEqualTo(false);
    assertThat(paper).isEqualTo(scheme.equals("dark") ? "rgb(25, 24, 22)" : "rgb(253, 252, 250)");
  }

  private static String axe() throws IOException {
    try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
