package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Alert;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Opens pages and an index in Chromium whose every text would be script. */
class HostileBrowserTest {
  private static final int SEED = 20041101;

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /** The longest of some publications, with each of the texts. */
  private static List<Publication> poisoned() {
    AtomicReference<Publication> full = new AtomicReference<>();
    JqwikSession.run(
        () ->
            full.set(
                PublicationArbitraries.all().generator(1000).stream(new Random(SEED))
                    .limit(100)
                    .map(Shrinkable::value)
                    .max(Comparator.comparingInt(each -> each.toString().length()))
                    .orElseThrow()));
    return Poison.VECTORS.stream().map(vector -> Poison.into(full.get(), vector)).toList();
  }

  @Test
  void pagesStayQuiet() {
    PublicationPage page = PublicationPage.builder().build();
    for (Publication publication : poisoned()) {
      assertQuiet(browser.serve("/page", page.render(publication, List.of(publication))));
    }
  }

  @Test
  void anIndexStaysQuiet() {
    String address = browser.serve("/index", PublicationIndex.builder().build().render(poisoned()));
    assertQuiet(address);
    browser.element("search").sendKeys("script");
    browser.run(
        "const order = document.getElementById('order'); order.value = 'title';"
            + "order.dispatchEvent(new Event('change'))");
    assertQuietSoFar(address);
  }

  private static void assertQuiet(String address) {
    browser.forget();
    browser.open(address);
    assertQuietSoFar(address);
  }

  private static void assertQuietSoFar(String address) {
    Alert dialog = ExpectedConditions.alertIsPresent().apply(browser.driver());
    assertThat(dialog).isNull();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .allMatch(
            request ->
                request.contains("\"url\":\"" + address + "\"")
                    || request.contains("\"url\":\"data:"));
  }
}
