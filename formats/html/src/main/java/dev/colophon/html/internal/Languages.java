package dev.colophon.html.internal;

import dev.colophon.model.Publication;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Languages as HTML tells them. */
final class Languages {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

  private Languages() {}

  /** Returns the tag of the first language of a publication, if it is one. */
  static Optional<String> of(Publication publication) {
    return publication.languages().stream().findFirst().flatMap(Languages::tag);
  }

  private static Optional<String> tag(String text) {
    Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
  }

  /** Returns the name of a language, or what stands there if it is no tag. */
  static String name(String text, Locale locale) {
    return tag(text).map(tag -> Locale.forLanguageTag(tag).getDisplayName(locale)).orElse(text);
  }

  /** Returns the direction in which a language is written. */
  static String direction(Locale locale) {
    return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
  }
}
