package dev.colophon.html.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of the page in one language. */
public final class Words {
  private static final Set<String> LANGUAGES = Set.of("ar", "de", "es", "fr");

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Locale numbers;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
    this.numbers =
        new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  /** Returns the words of a language, English if there are none. */
  public static Words of(Locale locale) {
    boolean known = LANGUAGES.contains(locale.getLanguage());
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "dev.colophon.html.internal.words",
            known ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT);
    return new Words(bundle, known || locale.getLanguage().equals("en") ? locale : Locale.ENGLISH);
  }

  /** Returns the language of the words: that of the page. */
  public Locale locale() {
    return locale;
  }

  /** Returns a word of the page. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** Returns a sentence with values put in; numbers have the digits that dates have. */
  String format(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), numbers).format(values);
  }

  /** Returns the word for a name of an open set; names without a word stand for themselves. */
  String orName(String prefix, String name) {
    try {
      return bundle.getString(prefix + name);
    } catch (MissingResourceException e) {
      return name.replace('-', ' ');
    }
  }
}
