package dev.colophon.model;

import static java.util.Objects.requireNonNull;

import dev.colophon.core.internal.identifier.CheckDigits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A valid International Standard Book Number (ISO 2108), of ten or thirteen digits.
 *
 * <pre>{@code
 * Isbn isbn = Isbn.parse("1 84542 192 2").orElseThrow();
 * isbn.toIsbn13().value(); // 9781845421922
 * isbn.hyphenated();       // 1-84542-192-2
 * }</pre>
 *
 * <p>The two lengths of the same number are different values; {@link #toIsbn13()} of both is equal.
 * Values are immutable and may be shared between threads.
 *
 * @since 0.1.0
 */
public final class Isbn {

  private static final int SHORT_LENGTH = 10;
  private static final String BOOKLAND = "978";

  private final String value;

  private Isbn(String value) {
    this.value = value;
  }

  /**
   * Reads an ISBN, which may have blanks or hyphens between its digits and a label such as {@code
   * ISBN-13:} before it.
   *
   * @param text any text
   * @return the ISBN; empty if the text is anything else or the check digit is wrong
   */
  public static Optional<Isbn> parse(String text) {
    requireNonNull(text, "text");
    return Optional.ofNullable(IdentifierScheme.ISBN.normalize(text)).map(Isbn::new);
  }

  /**
   * Returns the ISBN that an identifier holds.
   *
   * @param identifier an identifier of any scheme
   * @return the ISBN; empty if the scheme is another or the value is not valid
   */
  public static Optional<Isbn> from(Identifier identifier) {
    requireNonNull(identifier, "identifier");
    return identifier.isValid() && identifier.scheme().equals(IdentifierScheme.ISBN)
        ? Optional.of(new Isbn(identifier.value()))
        : Optional.empty();
  }

  /**
   * Returns the digits without hyphens.
   *
   * @return 10 characters, of which the last may be {@code X}, or 13 digits
   */
  public String value() {
    return value;
  }

  /**
   * Returns the number with thirteen digits.
   *
   * @return this ISBN if it has thirteen digits, otherwise the one with the prefix 978
   */
  public Isbn toIsbn13() {
    if (value.length() > SHORT_LENGTH) {
      return this;
    }
    String digits = BOOKLAND + withoutCheckDigit();
    return new Isbn(digits + CheckDigits.ean(digits));
  }

  /**
   * Returns the number with ten digits.
   *
   * @return this ISBN if it has ten digits, otherwise the one without prefix; empty if the prefix
   *     is not 978
   */
  public Optional<Isbn> toIsbn10() {
    if (value.length() == SHORT_LENGTH) {
      return Optional.of(this);
    }
    if (!value.startsWith(BOOKLAND)) {
      return Optional.empty();
    }
    String digits = withoutCheckDigit().substring(BOOKLAND.length());
    return Optional.of(new Isbn(digits + CheckDigits.mod11(digits)));
  }

  /**
   * Returns the number with hyphens between prefix, registration group, registrant, publication and
   * check digit.
   *
   * <p>The places follow from the ranges that the International ISBN Agency has given out (its
   * Range Message in the state of 2026). Where a number lies in none of them, only its digits are
   * known, and it stays without hyphens.
   *
   * @return the number, such as {@code 978-1-84542-192-2}
   */
  public String hyphenated() {
    return IdentifierScheme.ISBN.display(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Isbn that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /**
   * Returns the digits.
   *
   * @return the same as {@link #value()}
   */
  @Override
  public String toString() {
    return value;
  }

  private String withoutCheckDigit() {
    return value.substring(0, value.length() - 1);
  }
}
