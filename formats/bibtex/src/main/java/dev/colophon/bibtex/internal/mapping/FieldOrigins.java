package dev.colophon.bibtex.internal.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that parts were read from, where these are not the usual ones: {@code eid=articleno,
 * role:director=director}. Kept as an extension, so that each part goes back to its field.
 */
final class FieldOrigins {
  static final String EXTENSION = "fieldnames";
  private static final String ROLE = "role:";

  /** Names of BibTeX and of BibLaTeX for the same field; either dialect has its own. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "journaltitle", "journal",
          "location", "address",
          "institution", "school",
          "annotation", "annote",
          "eprinttype", "archiveprefix");

  private final Map<String, String> origins;

  private FieldOrigins(Map<String, String> origins) {
    this.origins = origins;
  }

  /** Makes an empty one. */
  FieldOrigins() {
    this(new LinkedHashMap<>());
  }

  static FieldOrigins parse(@Nullable String text) {
    Map<String, String> origins = new LinkedHashMap<>();
    if (text != null) {
      for (String pair : text.split(", ", -1)) {
        int equals = pair.lastIndexOf('=');
        if (equals > 0 && KnownField.of(pair.substring(equals + 1)) != null) {
          origins.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      }
    }
    return new FieldOrigins(origins);
  }

  void add(KnownField usual, KnownField actual) {
    if (usual != actual && !isAlias(usual, actual) && !isAlias(actual, usual)) {
      origins.putIfAbsent(usual.fieldName(), actual.fieldName());
    }
  }

  private static boolean isAlias(KnownField one, KnownField other) {
    return other.fieldName().equals(ALIASES.get(one.fieldName()));
  }

  /** Notes a field even if it is an alias of the usual one. */
  void addExact(KnownField usual, KnownField actual) {
    origins.putIfAbsent(usual.fieldName(), actual.fieldName());
  }

  /** Notes that a field of the other dialect has the name it has. */
  void addAlias(String name, Dialect dialect) {
    ALIASES.forEach(
        (biblatex, bibtex) -> {
          if (name.equals(dialect.isBiblatex() ? bibtex : biblatex)) {
            origins.putIfAbsent(dialect.isBiblatex() ? biblatex : bibtex, name);
          }
        });
  }

  /** Returns the name of the field that what usually stands in a field came from. */
  String nameOf(KnownField usual) {
    return origins.getOrDefault(usual.fieldName(), usual.fieldName());
  }

  /** Returns the field that what usually stands in a field came from. */
  KnownField fieldOf(KnownField usual) {
    KnownField actual = KnownField.of(nameOf(usual));
    return actual == null ? usual : actual;
  }

  void addRole(String role, KnownField actual) {
    origins.putIfAbsent(ROLE + role, actual.fieldName());
  }

  /** Returns the field that the names of a role came from; null if it was the usual one. */
  @Nullable KnownField ofRole(String role) {
    String name = origins.get(ROLE + role);
    return name == null ? null : KnownField.of(name);
  }

  /** Tells whether what usually stands in a field came from another one. */
  boolean has(KnownField usual, KnownField actual) {
    return actual.fieldName().equals(origins.get(usual.fieldName()));
  }

  /** Gives fields their names back. */
  Map<String, FieldValue> restored(Map<String, FieldValue> fields) {
    if (origins.isEmpty()) {
      return fields;
    }
    Map<String, FieldValue> restored = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          String origin = origins.get(name);
          boolean isFree =
              origin != null
                  && !restored.containsKey(origin)
                  && (!fields.containsKey(origin) || origins.containsKey(origin));
          restored.putIfAbsent(origin != null && isFree ? origin : name, value);
        });
    return restored;
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    origins.forEach(
        (usual, actual) ->
            text.append(text.length() == 0 ? "" : ", ").append(usual).append('=').append(actual));
    return text.toString();
  }
}
