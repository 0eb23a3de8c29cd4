package dev.colophon.ris;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.ris.internal.DocumentParser;
import dev.colophon.ris.internal.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in RIS with every character of it. Immutable and safe to share between threads.
 *
 * <p>{@code parse(text).toString()} is {@code text} for any text, broken ones too. An edit changes
 * what it is about and leaves every other character alone.
 *
 * <pre>{@code
 * RisDocument document = RisDocument.parse(text);
 * RisField title = document.records().get(0).field("TI").orElseThrow();
 * String edited = document.withValue(title, "A better title").toString();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RisDocument {
  private final String text;
  private final List<RisNode> nodes;

  private RisDocument(String text) {
    this.text = text;
    this.nodes = DocumentParser.parse(text);
  }

  /**
   * Parses a text.
   *
   * @param text any text
   * @return the document
   */
  public static RisDocument parse(String text) {
    return new RisDocument(requireNonNull(text, "text"));
  }

  /**
   * Returns the parts that make up the text.
   *
   * @return an unmodifiable list in the order of the text, empty for an empty text
   */
  public List<RisNode> nodes() {
    return nodes;
  }

  /**
   * Returns the records.
   *
   * @return an unmodifiable list in the order of the text, possibly empty
   */
  public List<RisRecord> records() {
    return nodes.stream()
        .flatMap(node -> node instanceof RisRecord record ? Stream.of(record) : Stream.empty())
        .toList();
  }

  /**
   * Returns the characters of a part.
   *
   * @param node a part of this document
   * @return the characters
   * @throws IndexOutOfBoundsException if the part is not of this document and lies outside
   */
  public String source(RisNode node) {
    return text.substring((int) node.span().start().offset(), (int) node.span().end().offset());
  }

  /**
   * Reads the publications.
   *
   * @return the records and diagnostics, as {@link RisReader} gives them
   */
  public ReadResult read() {
    return RisReader.of(ReadOptions.defaults()).read(text);
  }

  /**
   * Returns the document with another value of a field.
   *
   * @param field a field of this document
   * @param value the value, in one line
   * @return the document
   * @throws IllegalArgumentException if {@code field} is not of this document, or {@code value} has
   *     a line break
   */
  public RisDocument withValue(RisField field, String value) {
    check(field);
    oneLine(value);
    int start = (int) field.valueSpan().start().offset();
    int end = (int) field.valueSpan().end().offset();
    boolean blank = start > 0 && text.charAt(start - 1) <= ' ';
    return replaced(start, end, (blank ? "" : " ") + value);
  }

  /**
   * Returns the document without a field and its lines.
   *
   * @param field a field of this document, not TY
   * @return the document
   * @throws IllegalArgumentException if {@code field} is not of this document, or is TY
   */
  public RisDocument without(RisField field) {
    check(field);
    if (field.tag().equals("TY")) {
      throw new IllegalArgumentException("field is TY, without which there is no record");
    }
    int start = (int) field.span().start().offset() - field.span().start().column() + 1;
    return replaced(start, nextLine(field), "");
  }

  /**
   * Returns the document with a new field on the lines after another one.
   *
   * @param field a field of this document
   * @param tag two capitals, or a capital and a digit, not TY and not ER
   * @param value the value, in one line
   * @return the document
   * @throws IllegalArgumentException if {@code field} is not of this document, {@code tag} is not
   *     such a tag, or {@code value} has a line break
   */
  public RisDocument withFieldAfter(RisField field, String tag, String value) {
    RisRecord record = check(field);
    oneLine(value);
    int number = Tag.of(tag);
    if (number < 0 || !Tag.name(number).equals(tag) || tag.equals("TY") || tag.equals("ER")) {
      throw new IllegalArgumentException("tag is " + tag);
    }
    String between = record.field("PT").isPresent() && record.type().isEmpty() ? " " : "  - ";
    int at = nextLine(field);
    boolean atEnd = at == text.length() && !endsWithBreak();
    String line = tag + between + value;
    return replaced(at, at, atEnd ? lineEnd() + line : line + lineEnd());
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RisDocument that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private RisRecord check(RisField field) {
    for (RisRecord record : records()) {
      if (record.fields().contains(requireNonNull(field, "field"))) {
        return record;
      }
    }
    throw new IllegalArgumentException("field is not of this document: " + field);
  }

  private static void oneLine(String value) {
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("value has a line break");
    }
  }

  /** The place after the line on which the field ends. */
  private int nextLine(RisField field) {
    int at = (int) field.span().end().offset();
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    boolean pair = text.startsWith("\r\n", at);
    return Math.min(at + (pair ? 2 : 1), text.length());
  }

  private boolean endsWithBreak() {
    return !text.isEmpty() && isBreak(text.charAt(text.length() - 1));
  }

  private String lineEnd() {
    int at = 0;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    if (at == text.length() || text.startsWith("\r\n", at)) {
      return "\r\n";
    }
    return text.substring(at, at + 1);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private RisDocument replaced(int start, int end, String with) {
    return parse(text.substring(0, start) + with + text.substring(end));
  }
}
