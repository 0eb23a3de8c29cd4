package dev.colophon.bibtex.internal.entry;

import dev.colophon.bibtex.internal.syntax.Positions;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry whose values are expanded. Names of types and fields are in lower case. */
public final class Entry {
  private static final String[] NONE = {};
  private static final int OBJECT_COST = 200;
  private static final int FIELD_COST = 64;
  private static final int DIAGNOSTIC_COST = 400;

  private final String type;
  private final @Nullable String key;
  private final String source;
  private final SourcePosition start;
  private String[] names;
  private String[] values;

  /**
   * Where each value stands in the source, as start and end; a field that is inherited has none.
   */
  private int[] spans;

  private int count;
  private int ownCount;
  private long expansion;
  private long cost;
  private boolean isAnnotated;
  private boolean hasGranularData;

  /** The keys of the entries that the inherited fields come from. */
  private List<String> origins = List.of();

  private List<Diagnostic> diagnostics = List.of();

  /** Makes an entry without fields. */
  public Entry(
      String type, @Nullable String key, String source, SourcePosition start, int capacity) {
    this.type = type;
    this.key = key;
    this.source = source;
    this.start = start;
    this.names = capacity == 0 ? NONE : new String[capacity];
    this.values = capacity == 0 ? NONE : new String[capacity];
    this.spans = new int[2 * capacity];
  }

  /** Adds a field of the entry itself, with the place of its value in the source. */
  public void addOwn(String name, String value, int from, int to) {
    add(name, value, from, to);
    ownCount = count;
  }

  void inherit(String name, String value, @Nullable String origin) {
    if (origins.isEmpty()) {
      origins = new ArrayList<>();
    }
    origins.add(origin == null ? "" : origin);
    add(name, value, 0, 0);
  }

  /** Puts another value in the place of one that refers to it. */
  void replace(int field, String value) {
    values[field] = value;
  }

  private void add(String name, String value, int from, int to) {
    if (count == names.length) {
      int capacity = count * 2 + 4;
      names = Arrays.copyOf(names, capacity);
      values = Arrays.copyOf(values, capacity);
      spans = Arrays.copyOf(spans, 2 * capacity);
    }
    names[count] = name;
    isAnnotated |= name.indexOf('+') > 0;
    hasGranularData |= value.contains(Granular.MARKER);
    values[count] = value;
    spans[2 * count] = from;
    spans[2 * count + 1] = to;
    count++;
  }

  void report(Diagnostic diagnostic) {
    if (diagnostics.isEmpty()) {
      diagnostics = new ArrayList<>();
    }
    diagnostics.add(key == null ? diagnostic : diagnostic.inRecord(key));
  }

  /** Returns what there is to say of the entry. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the type, in lower case. */
  public String type() {
    return type;
  }

  /** Returns the key, or null if there is none. */
  public @Nullable String key() {
    return key;
  }

  /** Returns the number of fields, own and inherited. */
  public int size() {
    return count;
  }

  /** Returns the number of own fields, which come first. */
  public int ownSize() {
    return ownCount;
  }

  /** Returns the name of a field, in lower case. */
  public String name(int field) {
    return names[field];
  }

  /** Returns the value of a field, as LaTeX. */
  public String value(int field) {
    return values[field];
  }

  /** Returns the number of the first field of this name, or -1 if there is none. */
  public int find(String name) {
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether a field annotates another one. */
  public boolean hasAnnotations() {
    return isAnnotated;
  }

  /** Tells whether a value may be taken from a container of data. */
  boolean hasGranularData() {
    return hasGranularData;
  }

  /** Returns the key of the entry that a field is inherited from; null if it is an own field. */
  public @Nullable String origin(int field) {
    return field < ownCount ? null : origins.get(field - ownCount);
  }

  /** Returns the characters of the entry. */
  public String source() {
    return source;
  }

  /** Returns the value of the first field of this name, or null if there is none. */
  public @Nullable String value(String name) {
    int field = find(name);
    return field < 0 ? null : values[field];
  }

  /** Returns the place of the value of a field; of the entry if the field is inherited. */
  public SourceSpan span(int field) {
    return field < 0 || field >= ownCount
        ? SourceSpan.at(start)
        : new Positions(source, start).span(spans[2 * field], spans[2 * field + 1]);
  }

  /**
   * Returns the place of a part of the value of a field; of the whole value if that was put
   * together.
   */
  public SourceSpan span(int field, int offset, int length) {
    if (field < 0 || field >= ownCount) {
      return span(field);
    }
    int from = spans[2 * field];
    boolean isOnePiece = spans[2 * field + 1] - from == values[field].length() + 2;
    return isOnePiece
        ? new Positions(source, start).span(from + 1 + offset, from + 1 + offset + length)
        : span(field);
  }

  /** Returns the place of the whole entry. */
  public SourceSpan span() {
    return new Positions(source, start).span(0, source.length());
  }

  /** Notes how many characters the macros have put in. */
  void expandedBy(long characters) {
    expansion = characters;
  }

  /**
   * Returns about how many bytes the entry took when this was asked first, if its text has one byte
   * a character.
   */
  long cost() {
    if (cost == 0) {
      cost =
          OBJECT_COST
              + 2L * source.length()
              + expansion
              + (long) FIELD_COST * count
              + (long) DIAGNOSTIC_COST * diagnostics.size();
    }
    return cost;
  }
}
