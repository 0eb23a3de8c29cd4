package dev.colophon.bibtex.internal.mapping;

import java.util.List;
import java.util.Map;

/**
 * An entry that is to be written.
 *
 * @param type the word after the at sign
 * @param key the key
 * @param fields the fields by name, in their order
 */
public record WrittenEntry(String type, String key, Map<String, FieldValue> fields) {

  /**
   * Tells whether another entry is written with the same characters: the order of fields counts.
   */
  boolean isSameAs(WrittenEntry other) {
    return equals(other)
        && List.copyOf(fields.entrySet()).equals(List.copyOf(other.fields.entrySet()));
  }
}
