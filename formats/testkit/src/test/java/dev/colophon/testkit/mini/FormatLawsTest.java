package dev.colophon.testkit.mini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.colophon.testkit.Exclusion;
import dev.colophon.testkit.FormatLaws;
import dev.colophon.testkit.Law;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A format that is right passes all laws; each that is wrong fails the law concerned. */
class FormatLawsTest {
  @TempDir private Path folder;

  @AfterEach
  void reset() {
    LawsOfAnyFormat.format = new MiniFormat();
    LawsOfAnyFormat.exclusions = List.of();
  }

  @Test
  void aSmallFormatPasses() {
    TestExecutionSummary summary = run(selectClass(LawsOfAnyFormat.class));
    assertThat(failures(summary)).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isEqualTo(laws().size()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aMutantFails(Mutant mutant) {
    LawsOfAnyFormat.format = mutant.format();
    assertThat(failures(run(law(mutant.law())))).containsExactly(mutant.law());
  }

  @Test
  void everyLawFindsAMutant() {
    Set<String> found = Arrays.stream(Mutant.values()).map(Mutant::law).collect(Collectors.toSet());
    assertThat(found).containsExactlyInAnyOrderElementsOf(laws());
  }

  @Test
  void anExclusionLeavesPublicationsOut() {
    LawsOfAnyFormat.format = Mutant.ADDS_TO_THE_TITLE_EACH_TIME.format();
    LawsOfAnyFormat.exclusions =
        List.of(
            new Exclusion(
                Law.STABLE, "adds to it", publication -> publication.title().isPresent()));
    assertThat(failures(run(law("writingIsStable")))).isEmpty();
    LawsOfAnyFormat.exclusions =
        List.of(new Exclusion(Law.LOSSLESS, "another law", publication -> true));
    assertThat(failures(run(law("writingIsStable")))).containsExactly("writingIsStable");
  }

  private static List<String> laws() {
    return Arrays.stream(FormatLaws.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Property.class))
        .map(Method::getName)
        .toList();
  }

  private static DiscoverySelector law(String name) {
    Method law =
        Arrays.stream(FormatLaws.class.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return selectMethod(LawsOfAnyFormat.class, law);
  }

  private TestExecutionSummary run(DiscoverySelector selector) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .configurationParameter("jqwik.database", folder.resolve("database").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.tries.default", "200")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .build(),
            listener);
    return listener.getSummary();
  }

  private static List<String> failures(TestExecutionSummary summary) {
    return summary.getFailures().stream()
        .map(failure -> failure.getTestIdentifier().getDisplayName())
        .toList();
  }
}
