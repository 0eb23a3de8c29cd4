package dev.colophon.model;

import static java.util.Objects.requireNonNull;

import dev.colophon.core.internal.Arguments;
import dev.colophon.core.internal.identifier.IdentifierDetector;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identifier of a publication, person or organization: a scheme, a value in it, and perhaps a
 * qualifier.
 *
 * <pre>{@code
 * Identifier isbn = Identifier.isbn("ISBN 1 84542 192 2");
 * isbn.value();   // 1845421922
 * isbn.display(); // 1-84542-192-2
 * Identifier.doi("https://doi.org/10.1000/182").toString(); // doi:10.1000/182
 * }</pre>
 *
 * <p>A valid value is held in the normal form of its scheme. What may stand around it goes: blanks,
 * labels such as {@code ISBN-13:}, and the addresses of resolvers such as {@code https://doi.org/}
 * with their percent-encoding, query and fragment. A value that is not valid is held as it was
 * written, to the letter. Either way, {@code Identifier.of(id.scheme(), id.value())} gives the same
 * scheme and value again.
 *
 * <table>
 * <caption>Normal forms</caption>
 * <tr><th>Scheme</th><th>Value</th><th>Checked</th></tr>
 * <tr><td>DOI</td><td>{@code 10.1000/182}, in the case as written: DOI names ignore the case of
 *     ASCII letters, but print keeps it</td><td>prefix; a suffix without blanks</td></tr>
 * <tr><td>ISBN</td><td>{@code 1845421922} or {@code 9781845421922}; see {@link Isbn} for the other
 *     length</td><td>check digit, prefix</td></tr>
 * <tr><td>ISSN</td><td>{@code 0317-8471}</td><td>check digit</td></tr>
 * <tr><td>PMID, PMCID</td><td>{@code 21876726}, {@code PMC3159421}</td><td>syntax</td></tr>
 * <tr><td>arXiv</td><td>{@code 1501.00001v2}, {@code math.GT/0309136}</td><td>month, archive,
 *     length</td></tr>
 * <tr><td>ORCID, ISNI</td><td>{@code 0000-0002-1825-0097}, {@code 000000012146438X}</td><td>check
 *     digit</td></tr>
 * <tr><td>ROR</td><td>{@code 05dxps055}</td><td>check digits</td></tr>
 * <tr><td>LCCN</td><td>{@code n78089035}, the form of the namespace info:lccn</td><td>syntax
 *     </td></tr>
 * <tr><td>URN, ARK</td><td>{@code urn:nbn:de:101:1-201102033592}, {@code ark:/12148/btv1b8449691v}
 *     </td><td>syntax</td></tr>
 * <tr><td>ISMN, ISWC, ISRC</td><td>{@code 9790260000438}, {@code T0345246801}, {@code
 *     USS1Z9900001}</td><td>check digit; syntax for ISRC</td></tr>
 * <tr><td>ISAN</td><td>{@code 0000-0000-3A8D-0000-Z-0000-0000-6}</td><td>check characters</td></tr>
 * <tr><td>MathSciNet</td><td>{@code MR0123456}</td><td>syntax</td></tr>
 * <tr><td>the other constants</td><td>as their owners write it</td><td>syntax</td></tr>
 * <tr><td>any other scheme</td><td>the text as it is</td><td>not blank</td></tr>
 * </table>
 *
 * <p>Values are immutable and may be shared between threads.
 *
 * @since 0.1.0
 */
public final class Identifier {

  private final IdentifierScheme scheme;
  private final String value;
  private final boolean valid;
  private final @Nullable String qualifier;

  private Identifier(
      IdentifierScheme scheme, String value, boolean valid, @Nullable String qualifier) {
    this.scheme = scheme;
    this.value = value;
    this.valid = valid;
    this.qualifier = qualifier;
  }

  /**
   * Returns an identifier in normal form, or as written if the text is not valid in the scheme.
   *
   * @param scheme the scheme
   * @param text any text
   * @return the identifier, without qualifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier of(IdentifierScheme scheme, String text) {
    requireNonNull(scheme, "scheme");
    String normal = scheme.normalize(Arguments.text(text, "text"));
    return normal == null
        ? new Identifier(scheme, text, false, null)
        : new Identifier(scheme, normal, true, null);
  }

  /**
   * Returns a DOI.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier doi(String text) {
    return of(IdentifierScheme.DOI, text);
  }

  /**
   * Returns an ISBN.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier isbn(String text) {
    return of(IdentifierScheme.ISBN, text);
  }

  /**
   * Returns an ISSN.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier issn(String text) {
    return of(IdentifierScheme.ISSN, text);
  }

  /**
   * Returns the identifier of a PubMed record.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier pmid(String text) {
    return of(IdentifierScheme.PMID, text);
  }

  /**
   * Returns the identifier of an article in PubMed Central.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier pmcid(String text) {
    return of(IdentifierScheme.PMCID, text);
  }

  /**
   * Returns the identifier of an arXiv paper.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier arxiv(String text) {
    return of(IdentifierScheme.ARXIV, text);
  }

  /**
   * Returns a handle.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier handle(String text) {
    return of(IdentifierScheme.HANDLE, text);
  }

  /**
   * Returns a URN.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier urn(String text) {
    return of(IdentifierScheme.URN, text);
  }

  /**
   * Returns a control number of the Library of Congress.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier lccn(String text) {
    return of(IdentifierScheme.LCCN, text);
  }

  /**
   * Returns an ORCID iD.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier orcid(String text) {
    return of(IdentifierScheme.ORCID, text);
  }

  /**
   * Returns an ISNI.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier isni(String text) {
    return of(IdentifierScheme.ISNI, text);
  }

  /**
   * Returns the identifier of a research organization.
   *
   * @param text any text
   * @return the identifier
   * @throws IllegalArgumentException if the text contains a lone surrogate
   */
  public static Identifier ror(String text) {
    return of(IdentifierScheme.ROR, text);
  }

  /**
   * Finds the first identifier in free text, such as a web address or a note.
   *
   * <p>Only what is hardly anything else is found: a value after its label or at its resolver's
   * address; among words a DOI, URN, ARK, ORCID iD or old arXiv identifier without label; and as
   * the whole text a 13-digit ISBN, a 10-digit one with its hyphens in the right places, a PMCID or
   * a new arXiv identifier. A closing bracket or punctuation at the end of a word is not a part of
   * the identifier. Web addresses of other hosts are not looked into, and words of more than 500
   * characters are passed over.
   *
   * @param text any text, also one that is not well-formed
   * @return a valid identifier, which may be one of a person or organization; empty if there is
   *     none
   */
  public static Optional<Identifier> detect(String text) {
    return IdentifierDetector.find(requireNonNull(text, "text"))
        .map(found -> of(IdentifierScheme.known(found.rules()), found.value()));
  }

  /**
   * Returns the scheme.
   *
   * @return the scheme
   */
  public IdentifierScheme scheme() {
    return scheme;
  }

  /**
   * Returns the value, without labels and resolvers.
   *
   * @return the normal form if the identifier is valid, otherwise the text as it was written
   */
  public String value() {
    return value;
  }

  /**
   * Returns what tells the identifier from others of its scheme, such as {@code print}.
   *
   * @return the qualifier
   */
  public Optional<String> qualifier() {
    return Optional.ofNullable(qualifier);
  }

  /**
   * Returns this identifier with another qualifier.
   *
   * @param newQualifier the qualifier, such as {@code pbk}
   * @return the identifier
   * @throws IllegalArgumentException if the qualifier contains a lone surrogate
   */
  public Identifier withQualifier(String newQualifier) {
    return new Identifier(scheme, value, valid, Arguments.text(newQualifier, "newQualifier"));
  }

  /**
   * Tells whether the value has the syntax of its scheme and its check digit, if there is one, is
   * right.
   *
   * <p>A valid identifier need not be in use.
   *
   * @return true if it is valid; for a scheme without rules, if the value is not blank
   */
  public boolean isValid() {
    return valid;
  }

  /**
   * Returns the value as it is printed after the label of its scheme: an ISBN with hyphens, an ISNI
   * with spaces.
   *
   * @return the value for display, which is {@link #value()} where there is no special form and
   *     where the value is not valid
   */
  public String display() {
    return valid ? scheme.display(value) : value;
  }

  /**
   * Returns the address that resolves this identifier, percent-encoded.
   *
   * @return the address; empty if the scheme has no resolver or the value is not valid
   */
  public Optional<String> url() {
    return valid ? scheme.url(value) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identifier that
        && scheme.equals(that.scheme)
        && value.equals(that.value)
        && Objects.equals(qualifier, that.qualifier);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme, value, qualifier);
  }

  /**
   * Returns scheme and value, as in {@code doi:10.1000/182}, and after them in brackets the
   * qualifier if there is one.
   *
   * @return the text
   */
  @Override
  public String toString() {
    String text = scheme + ":" + value;
    return qualifier == null ? text : text + " (" + qualifier + ")";
  }
}
