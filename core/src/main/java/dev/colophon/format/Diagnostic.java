package dev.colophon.format;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a reader has to say about a place in the input.
 *
 * <p>Codes are stable and begin with the name of the family of formats, such as {@code
 * bibtex.undefined-macro}; codes that every format shares begin with {@code input} or {@code
 * carrier}.
 *
 * @param severity how bad it is
 * @param code what it is, for programs
 * @param message what it is, in English, for people; one line
 * @param span where it is, or empty if it has no place
 * @param recordKey the key of the record concerned, or empty if there is none
 * @param tokens the pieces of the input concerned, such as the name of the macro; possibly empty
 * @since 0.1.0
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    Optional<SourceSpan> span,
    Optional<String> recordKey,
    List<String> tokens) {

  /**
   * Makes a diagnostic.
   *
   * @param severity how bad it is
   * @param code what it is, for programs
   * @param message what it is, for people
   * @param span where it is
   * @param recordKey the key of the record concerned
   * @param tokens the pieces of the input concerned
   * @throws NullPointerException if an argument is null
   */
  public Diagnostic {
    requireNonNull(severity, "severity");
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
    requireNonNull(recordKey, "recordKey");
    tokens = List.copyOf(tokens);
  }

  /**
   * Returns a diagnostic without a place.
   *
   * @param severity how bad it is
   * @param code what it is, for programs
   * @param message what it is, for people
   * @return the diagnostic
   */
  public static Diagnostic of(Severity severity, String code, String message) {
    return new Diagnostic(severity, code, message, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * Returns an error without a place.
   *
   * @param code what it is, for programs
   * @param message what it is, for people
   * @return the diagnostic
   */
  public static Diagnostic error(String code, String message) {
    return of(Severity.ERROR, code, message);
  }

  /**
   * Returns a warning without a place.
   *
   * @param code what it is, for programs
   * @param message what it is, for people
   * @return the diagnostic
   */
  public static Diagnostic warning(String code, String message) {
    return of(Severity.WARNING, code, message);
  }

  /**
   * Returns this diagnostic with a place.
   *
   * @param newSpan where it is
   * @return the diagnostic
   */
  public Diagnostic at(SourceSpan newSpan) {
    return new Diagnostic(severity, code, message, Optional.of(newSpan), recordKey, tokens);
  }

  /**
   * Returns this diagnostic for a record.
   *
   * @param key the key of the record
   * @return the diagnostic
   */
  public Diagnostic inRecord(String key) {
    return new Diagnostic(severity, code, message, span, Optional.of(key), tokens);
  }

  /**
   * Returns this diagnostic with the pieces of the input concerned.
   *
   * @param newTokens the pieces
   * @return the diagnostic
   */
  public Diagnostic about(String... newTokens) {
    return new Diagnostic(severity, code, message, span, recordKey, List.of(newTokens));
  }

  /** Returns {@code line:column: severity: code: message}. */
  @Override
  public String toString() {
    String place =
        span.map(found -> found.start().line() + ":" + found.start().column() + ": ").orElse("");
    return place
        + severity.name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + code
        + ": "
        + message;
  }
}
