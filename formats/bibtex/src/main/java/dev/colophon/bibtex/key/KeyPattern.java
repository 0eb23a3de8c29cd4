package dev.colophon.bibtex.key;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.mapping.Keys;
import dev.colophon.model.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern by which keys are made of publications, in the language of JabRef or of Better BibTeX.
 * Immutable and safe to share between threads.
 *
 * <pre>{@code
 * KeyPattern.parse("[auth:lower][year][veryshorttitle:lower]").apply(book);      // obrien1939swim
 * KeyPattern.parse("auth.lower + shorttitle(3, 3) + year").apply(book);          // obrienSwimTwoBirds1939
 * }</pre>
 *
 * <p>A pattern with a bracket has the form of JabRef (and of older Better BibTeX), any other one is
 * a formula of Better BibTeX:
 *
 * <pre>
 * pattern     = brackets | formula
 * brackets    = { literal | "[" call { ":" modifier } "]" } { "|" … }   literal: anything but [ ] |
 * formula     = term { "+" term } { "|" … }
 * term        = call { "." modifier } | quoted
 * call        = name [ number [ "_" number ] ] [ "(" [ argument { "," argument } ] ")" ]
 * modifier    = call | "(" text ")"                                     the latter: default(text)
 * argument    = number | name | quoted
 * quoted      = "'" text "'" | '"' text '"'
 * </pre>
 *
 * <p>{@code |} separates alternatives: the first one that gives anything is taken. Numbers behind a
 * name are arguments: {@code authors3} is {@code authors(3)}, {@code shorttitle2_1} is {@code
 * shorttitle(2, 1)}. Case does not matter in names.
 *
 * <p><b>Fields.</b> Those of names take the authors; if there are none, the editors; if there are
 * none either, the contributors of the first role. Beginning with {@code edtr} or {@code editor}
 * instead of {@code auth} or {@code author}, they take the editors only. A family name has its
 * non-dropping particle.
 *
 * <ul>
 *   <li>{@code auth(n, m)}: the first <i>n</i> characters (0: all) of the family name of author
 *       <i>m</i> (1)
 *   <li>{@code authors(n)}: the family names of the first <i>n</i> authors (0: all), and EtAl if
 *       there are more
 *   <li>{@code authorLast}, {@code authForeIni}, {@code authorLastForeIni}: the last author; the
 *       initial of the given name of the first, of the last author
 *   <li>{@code authIni(n)}: the beginnings of the family names, <i>n</i> characters in all; {@code
 *       authorIni}: five characters of the first and the initials of the others
 *   <li>{@code authEtAl}, {@code authEtal2} (also {@code auth.etal}), {@code authAuthEa} (also
 *       {@code auth.auth.ea}): one name, two names, or one and {@code EtAl}, {@code .etal}; the
 *       third: two names and {@code .ea}
 *   <li>{@code authshort}, {@code authorsAlpha}: initials, as JabRef and the style {@code alpha}
 *       have them
 *   <li>{@code year}, {@code shortyear}, {@code month}, {@code day}, {@code origyear}
 *   <li>{@code title}: its words, the first and the significant ones capitalised; {@code
 *       fulltitle}: all words as they are
 *   <li>{@code shorttitle(n, m)}, {@code veryshorttitle(n, m)}: the first <i>n</i> (3; 1)
 *       significant words, <i>m</i> (0) of them capitalised; {@code camel(n)}: the first <i>n</i>
 *       words (0: all), function words too, all capitalised
 *   <li>{@code journal}: the abbreviation of the journal, if there is one; else its title
 *   <li>{@code volume}, {@code issue}, {@code number}, {@code firstpage}, {@code lastpage}, {@code
 *       keyword(n)}, {@code publisher}, {@code series}, {@code edition}, {@code language}, {@code
 *       doi}, {@code type} (also {@code entrytype}: the CSL type)
 * </ul>
 *
 * <p><b>Modifiers.</b> {@code lower}, {@code upper}, {@code capitalize}, {@code titlecase} (each
 * word capitalised, the rest in lower case), {@code sentencecase}, {@code abbr} (the first letters
 * of the words), {@code skipwords} (without function words), {@code select(start, n)} (words, from
 * 1), {@code substring(start, n)} (characters, from 1), {@code truncate(n)}, {@code condense(text)}
 * (in place of spaces), {@code replace(text, text)}, {@code prefix(text)}, {@code postfix(text)},
 * {@code default(text)}, {@code fold} and {@code transliterate} (Latin letters for those with
 * accents and for Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, kana and Hangul; {@code
 * transliterate(german)}: ae for ä), {@code ascii} (drops what is left outside of ASCII), {@code
 * alphanum}, {@code nopunct}, {@code nopunctordash}, {@code numeric}.
 *
 * <p>At the end a key is folded, and all but letters, digits and {@code - _ . : + /} is dropped;
 * Chinese characters stay, as they have no letters without a dictionary.
 *
 * <p><b>Not supported</b> of JabRef: regular expressions, names of any field in capitals, {@code
 * pureauth}, the abbreviation of institutions. Of Better BibTeX: conditions such as {@code len},
 * scripts, {@code date} formats, Pinyin and other dictionaries, named arguments, and patterns for
 * the letter that makes keys unique.
 *
 * <p>Sources: the manuals of JabRef ("Customize the citation key generator") and of Better BibTeX
 * ("Citation Keys").
 *
 * @since 0.1.0
 */
public final class KeyPattern {
  private static final KeyPattern DEFAULTS = parse("auth.lower + year + veryshorttitle.lower");

  private final String source;
  private final List<List<Part>> alternatives;

  private KeyPattern(String source, List<List<Part>> alternatives) {
    this.source = source;
    this.alternatives = alternatives;
  }

  /**
   * Returns the pattern that is used when none is given: {@code auth.lower + year +
   * veryshorttitle.lower}.
   *
   * @return the pattern
   */
  public static KeyPattern defaults() {
    return DEFAULTS;
  }

  /**
   * Reads a pattern.
   *
   * @param pattern the pattern
   * @return the pattern
   * @throws KeyPatternException if it is none
   */
  public static KeyPattern parse(String pattern) {
    requireNonNull(pattern, "pattern");
    return new KeyPattern(pattern, new PatternReader(pattern).read());
  }

  /**
   * Returns the key of a publication, which may be that of others too.
   *
   * @param publication the publication
   * @return the key; the CSL type if the pattern gives nothing
   */
  public String apply(Publication publication) {
    for (List<Part> parts : alternatives) {
      StringBuilder joined = new StringBuilder();
      parts.forEach(part -> joined.append(part.of(publication)));
      String key = Keys.cleaned(KeyCharacters.only(Transliteration.fold(joined.toString())));
      if (!key.isEmpty()) {
        return key;
      }
    }
    return publication.type().cslName();
  }

  /** Patterns are equal if they are written alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyPattern that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  /** Returns the pattern as it was written. */
  @Override
  public String toString() {
    return source;
  }
}
