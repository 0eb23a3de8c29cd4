package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {

  @Test
  void givesTheConstantForItsName() {
    assertThat(IdentifierScheme.of("doi")).isSameAs(IdentifierScheme.DOI);
    assertThat(IdentifierScheme.of("DOI")).isSameAs(IdentifierScheme.DOI);
    assertThat(IdentifierScheme.of("google-books")).isSameAs(IdentifierScheme.GOOGLE_BOOKS);
  }

  @Test
  void namesEachConstantAfterItself() {
    assertThat(IdentifierScheme.known())
        .hasSize(28)
        .containsExactlyElementsOf(
            Arrays.stream(IdentifierScheme.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(IdentifierScheme::of)
                .toList());
  }

  @Test
  void makesASchemeForAnyOtherName() {
    IdentifierScheme scheme = IdentifierScheme.of("VIAF");
    assertThat(scheme.name()).isEqualTo("viaf");
    assertThat(scheme.label()).isEqualTo("viaf");
    assertThat(scheme).hasToString("viaf");
    assertThat(scheme).isEqualTo(IdentifierScheme.of("viaf")).isNotEqualTo(IdentifierScheme.ISNI);
    assertThat(scheme).hasSameHashCodeAs(IdentifierScheme.of("viaf"));
    assertThat(IdentifierScheme.known()).doesNotContain(scheme);
  }

  @Test
  void lowersCaseWithoutTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(IdentifierScheme.of("ISBN")).isSameAs(IdentifierScheme.ISBN);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasALabelForReaders() {
    assertThat(IdentifierScheme.DOI.label()).isEqualTo("DOI");
    assertThat(IdentifierScheme.ARXIV.label()).isEqualTo("arXiv");
    assertThat(IdentifierScheme.GOOGLE_BOOKS.label()).isEqualTo("Google Books");
  }

  @Property
  void givesTheSameSchemeForItsName(@ForAll @NotBlank @StringLength(max = 20) String text) {
    String name = text.replaceAll("[\\ud800-\\udfff]", "x");
    IdentifierScheme scheme = IdentifierScheme.of(name);
    assertThat(IdentifierScheme.of(scheme.name())).isEqualTo(scheme);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "a\ud800", "\udc00"})
  void refusesABlankOrMalformedName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdentifierScheme.of(name))
        .withMessageStartingWith("name");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> IdentifierScheme.of(null))
        .withMessageContaining("name");
  }
}
