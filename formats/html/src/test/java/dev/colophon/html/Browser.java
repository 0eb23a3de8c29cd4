package dev.colophon.html;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, and a server for the pages that it opens. */
final class Browser implements AutoCloseable {
  private static final String REQUEST = "\"Network.requestWillBeSent\"";

  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final ChromeDriver driver;

  private Browser(HttpServer server, ChromeDriver driver) {
    this.server = server;
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(10));
    // Keys go to a page only if its window is in front.
    driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    // The page of a new tab goes on asking for parts of itself.
    driver.get("about:blank");
    server.createContext(
        "/",
        exchange -> {
          byte[] page = pages.get(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
          if (page != null) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    server.start();
  }

  /** Starts a browser, or skips the test where there is none. */
  static Browser start(Path folder) throws IOException {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromedriver = program("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String message = "chromium and chromedriver are not on the PATH";
      if (Boolean.getBoolean("colophon.browser.required")) {
        fail(message);
      }
      assumeTrue(false, message);
    }
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build(),
            options(chromium.orElseThrow(), folder));
    return new Browser(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), driver);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeOptions options(Path chromium, Path folder) {
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

  @Override
  public void close() {
    driver.quit();
    server.stop(0);
  }

  /**
   * Serves a page and returns its address: files have no origin that a permission to use the
   * clipboard is given to.
   */
  String serve(String path, String html) {
    pages.put(path, html.getBytes(StandardCharsets.UTF_8));
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Opens a page in a window of the usual size. */
  void open(String address) {
    driver.manage().window().setSize(new Dimension(1280, 1000));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    driver.get(address);
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement element(String id) {
    return driver.findElement(By.id(id));
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  /** Types into what has the focus. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Returns what has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void waitForText(String id, String text) {
    waiting().until(ExpectedConditions.textToBe(By.id(id), text));
  }

  private WebDriverWait waiting() {
    return new WebDriverWait(driver, Duration.ofSeconds(10));
  }

  /** Forgets what was said and asked for. */
  void forget() {
    driver.manage().logs().get("performance");
    driver.manage().logs().get("browser");
  }

  /** Returns what the console says. */
  List<LogEntry> console() {
    return driver.manage().logs().get("browser").getAll();
  }

  /** Returns the requests, as the protocol of the browser's tools describes them. */
  List<String> requests() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains(REQUEST))
        .toList();
  }

  /** What is wrong with the open page, whether it must be scrolled sideways, and its colour. */
  record Look(Object violations, Object scrolls, Object paper) {}

  /** Looks at the open page by the rules of WCAG 2.2 AA. */
  Look look(int width, String scheme) throws IOException {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    run(axe());
    Object violations =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})"
                + ".then(result => done(JSON.stringify(result.violations)))");
    Look look =
        new Look(
            violations,
            run("return document.documentElement.scrollWidth > innerWidth"),
            run("return getComputedStyle(document.body).backgroundColor"));
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return look;
  }

  private static String axe() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
