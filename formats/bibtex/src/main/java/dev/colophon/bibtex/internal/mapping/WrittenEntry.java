package dev.colophon.bibtex.internal.mapping;

import java.util.Map;

/**
 * An entry that is to be written.
 *
 * @param type the word after the at sign
 * @param key the key
 * @param fields the fields by name, in their order
 */
public record WrittenEntry(String type, String key, Map<String, FieldValue> fields) {}
