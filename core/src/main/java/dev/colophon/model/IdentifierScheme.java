package dev.colophon.model;

import static java.util.Objects.requireNonNull;

import dev.colophon.core.internal.Arguments;
import dev.colophon.core.internal.identifier.SchemeRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scheme that an identifier belongs to, such as DOI or ISBN.
 *
 * <p>The set is open: a scheme is known by its name, and {@link #of} makes one for any name. The
 * constants are the schemes whose syntax is known here; an {@link Identifier} of another scheme
 * keeps its text as it is. Values are immutable and equal if their names are.
 *
 * @since 0.1.0
 */
public final class IdentifierScheme {

  private static final Map<SchemeRules, IdentifierScheme> KNOWN = new EnumMap<>(SchemeRules.class);

  static {
    for (SchemeRules rules : SchemeRules.values()) {
      KNOWN.put(rules, new IdentifierScheme(rules));
    }
  }

  /** Digital Object Identifier (ISO 26324). */
  public static final IdentifierScheme DOI = known(SchemeRules.DOI);

  /** International Standard Book Number (ISO 2108), of ten or thirteen digits. */
  public static final IdentifierScheme ISBN = known(SchemeRules.ISBN);

  /** International Standard Serial Number (ISO 3297). */
  public static final IdentifierScheme ISSN = known(SchemeRules.ISSN);

  /** Number of a record in PubMed. */
  public static final IdentifierScheme PMID = known(SchemeRules.PMID);

  /** Number of an article in PubMed Central. */
  public static final IdentifierScheme PMCID = known(SchemeRules.PMCID);

  /** Identifier of arXiv, of the scheme up to March 2007 or the one since. */
  public static final IdentifierScheme ARXIV = known(SchemeRules.ARXIV);

  /** Name in the Handle System (RFC 3651). */
  public static final IdentifierScheme HANDLE = known(SchemeRules.HANDLE);

  /** Uniform Resource Name (RFC 8141). */
  public static final IdentifierScheme URN = known(SchemeRules.URN);

  /** Archival Resource Key. */
  public static final IdentifierScheme ARK = known(SchemeRules.ARK);

  /** Control number of the Library of Congress. */
  public static final IdentifierScheme LCCN = known(SchemeRules.LCCN);

  /** Number of a record in WorldCat. */
  public static final IdentifierScheme OCLC = known(SchemeRules.OCLC);

  /** Identifier of a researcher, of ORCID. */
  public static final IdentifierScheme ORCID = known(SchemeRules.ORCID);

  /** International Standard Name Identifier (ISO 27729), of a person or organization. */
  public static final IdentifierScheme ISNI = known(SchemeRules.ISNI);

  /** Identifier of the Research Organization Registry. */
  public static final IdentifierScheme ROR = known(SchemeRules.ROR);

  /** International Standard Music Number (ISO 10957), of printed music. */
  public static final IdentifierScheme ISMN = known(SchemeRules.ISMN);

  /** International Standard Audiovisual Number (ISO 15706). */
  public static final IdentifierScheme ISAN = known(SchemeRules.ISAN);

  /** International Standard Recording Code (ISO 3901). */
  public static final IdentifierScheme ISRC = known(SchemeRules.ISRC);

  /** International Standard Musical Work Code (ISO 15707). */
  public static final IdentifierScheme ISWC = known(SchemeRules.ISWC);

  /** International Standard Technical Report Number (ISO 10444). */
  public static final IdentifierScheme ISRN = known(SchemeRules.ISRN);

  /** Number of Mathematical Reviews, in MathSciNet. */
  public static final IdentifierScheme MR = known(SchemeRules.MR);

  /** Number of zbMATH and of its forerunner, the Jahrbuch. */
  public static final IdentifierScheme ZBL = known(SchemeRules.ZBL);

  /** Bibcode of the Astrophysics Data System. */
  public static final IdentifierScheme BIBCODE = known(SchemeRules.BIBCODE);

  /** Stable identifier of JSTOR. */
  public static final IdentifierScheme JSTOR = known(SchemeRules.JSTOR);

  /** Number of a paper in the Social Science Research Network. */
  public static final IdentifierScheme SSRN = known(SchemeRules.SSRN);

  /** Identifier of the open archive HAL. */
  public static final IdentifierScheme HAL = known(SchemeRules.HAL);

  /** Identifier of a paper in Semantic Scholar. */
  public static final IdentifierScheme S2 = known(SchemeRules.S2);

  /** Identifier of a volume in Google Books. */
  public static final IdentifierScheme GOOGLE_BOOKS = known(SchemeRules.GOOGLE_BOOKS);

  /** Number of an item in Wikidata. */
  public static final IdentifierScheme WIKIDATA = known(SchemeRules.WIKIDATA);

  private final String name;
  private final @Nullable SchemeRules rules;

  private IdentifierScheme(SchemeRules rules) {
    this.name = rules.schemeName();
    this.rules = rules;
  }

  private IdentifierScheme(String name) {
    this.name = name;
    this.rules = null;
  }

  /**
   * Returns the scheme with a name: a constant of this class if one has the name.
   *
   * @param name the name, such as {@code doi}; case does not matter
   * @return the scheme
   * @throws IllegalArgumentException if the name is blank or contains a lone surrogate
   */
  public static IdentifierScheme of(String name) {
    String lower = Arguments.nonBlank(name, "name").toLowerCase(Locale.ROOT);
    return SchemeRules.named(lower)
        .map(IdentifierScheme::known)
        .orElseGet(() -> new IdentifierScheme(lower));
  }

  /**
   * Returns the schemes whose syntax is known.
   *
   * @return the constants of this class, in the order of their declaration
   */
  public static List<IdentifierScheme> known() {
    return List.copyOf(KNOWN.values());
  }

  /**
   * Returns the name by which the scheme is known.
   *
   * @return the name, in lower case, such as {@code google-books}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the name of the scheme for readers.
   *
   * @return the label, such as {@code Google Books}; the name for a scheme without a constant
   */
  public String label() {
    return rules == null ? name : rules.label();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdentifierScheme that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /**
   * Returns the name.
   *
   * @return the same as {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }

  @Nullable String normalize(String text) {
    if (rules == null) {
      return text.isBlank() ? null : text;
    }
    return rules.normalize(text);
  }

  String display(String value) {
    return rules == null ? value : rules.display(value);
  }

  Optional<String> url(String value) {
    return rules == null ? Optional.empty() : rules.url(value);
  }

  static IdentifierScheme known(SchemeRules rules) {
    return requireNonNull(KNOWN.get(rules));
  }
}
