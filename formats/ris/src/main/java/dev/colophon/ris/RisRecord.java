package dev.colophon.ris;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A record as it stands in a document.
 *
 * @param fields the fields in order, TY first if there is one, without ER; unmodifiable
 * @param isClosed whether the record ends with ER
 * @param span where the record stands, from the first tag to the end of ER
 * @since 0.1.0
 */
public record RisRecord(List<RisField> fields, boolean isClosed, SourceSpan span)
    implements RisNode {
  /**
   * Makes a record.
   *
   * @param fields the fields in order
   * @param isClosed whether the record ends with ER
   * @param span where the record stands
   * @throws NullPointerException if an argument is null
   */
  public RisRecord {
    fields = List.copyOf(fields);
    requireNonNull(span, "span");
  }

  /**
   * Returns the value of TY.
   *
   * @return the value as it stands there, or empty if there is no TY
   */
  public Optional<String> type() {
    return field("TY").map(RisField::value);
  }

  /**
   * Returns the first field with a tag.
   *
   * @param tag the tag in capitals
   * @return the field, or empty if there is none
   */
  public Optional<RisField> field(String tag) {
    return fields.stream().filter(field -> field.tag().equals(tag)).findFirst();
  }

  /**
   * Returns the values of a tag.
   *
   * @param tag the tag in capitals
   * @return an unmodifiable list in the order of the record, possibly empty
   */
  public List<String> values(String tag) {
    return fields.stream().filter(field -> field.tag().equals(tag)).map(RisField::value).toList();
  }
}
