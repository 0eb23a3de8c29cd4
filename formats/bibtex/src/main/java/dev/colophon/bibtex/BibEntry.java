package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.mapping.Keys;
import dev.colophon.bibtex.internal.syntax.Block;
import dev.colophon.bibtex.internal.syntax.Characters;
import dev.colophon.bibtex.internal.syntax.Positions;
import dev.colophon.bibtex.internal.syntax.Problem;
import dev.colophon.bibtex.internal.syntax.Scanner;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a {@link BibDocument}, with every character of it. Immutable; a change gives a new
 * entry, in which all other characters are as they were.
 *
 * <pre>{@code
 * BibEntry entry = BibEntry.parse("@book{k,\n  title = {A},\n}");
 * entry.withField("year", "2004").source();   // @book{k,\n  title = {A},\n  year = {2004},\n}
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BibEntry implements BibNode {
  private final String source;
  private final SourcePosition start;
  private final Block block;

  private BibEntry(String source, SourcePosition start, Block block) {
    this.source = source;
    this.start = start;
    this.block = block;
  }

  static BibEntry of(String source, SourcePosition start) {
    Scanner scanner = new Scanner();
    scanner.setText(source.toCharArray(), source.length(), true);
    scanner.scan(0);
    return new BibEntry(source, start, scanner.block());
  }

  /**
   * Reads an entry.
   *
   * @param source one entry and nothing else
   * @return the entry
   * @throws IllegalArgumentException if the source is anything else
   */
  public static BibEntry parse(String source) {
    List<BibNode> nodes = BibDocument.parse(source).nodes();
    if (nodes.size() != 1 || !(nodes.get(0) instanceof BibEntry entry)) {
      throw new IllegalArgumentException("source is not one entry");
    }
    return entry;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public SourceSpan span() {
    return new Positions(source, start).span(0, source.length());
  }

  /**
   * Returns the type.
   *
   * @return the word after the at sign, as written
   */
  public String type() {
    return source.substring(block.typeStart(), block.typeEnd());
  }

  /**
   * Returns the key.
   *
   * @return the key, or empty if there is none
   */
  public Optional<String> key() {
    return block.keyStart() < 0
        ? Optional.empty()
        : Optional.of(source.substring(block.keyStart(), block.keyEnd()));
  }

  /**
   * Returns the fields, also those that are there twice.
   *
   * @return an unmodifiable list in the order of the source
   */
  public List<BibField> fields() {
    Positions positions = new Positions(source, start);
    List<BibField> fields = new ArrayList<>(block.fieldCount());
    for (int i = 0; i < block.fieldCount(); i++) {
      fields.add(field(i, positions));
    }
    return List.copyOf(fields);
  }

  private BibField field(int i, Positions positions) {
    return new BibField(
        source.substring(block.nameStart(i), block.nameEnd(i)),
        source.substring(block.valueStart(i), block.valueEnd(i)),
        positions.span(block.nameStart(i), block.valueEnd(i)));
  }

  /**
   * Returns the first field of a name.
   *
   * @param name the name; case does not matter
   * @return the field, or empty if there is none
   */
  public Optional<BibField> field(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(field(index, new Positions(source, start)));
  }

  private int indexOf(String name) {
    for (int i = 0; i < block.fieldCount(); i++) {
      int length = block.nameEnd(i) - block.nameStart(i);
      if (length == name.length()
          && source.regionMatches(true, block.nameStart(i), name, 0, length)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns this entry with a field set, in the place of the first field of this name or at the
   * end; before the last one if that is broken.
   *
   * @param name the name
   * @param latex the value, which is put in braces
   * @return the entry
   * @throws IllegalArgumentException if {@code name} is no name, or braces in {@code latex} are not
   *     balanced
   */
  public BibEntry withField(String name, String latex) {
    BibDocument.checkBalanced(latex, "latex");
    return withValue(name, "{" + latex + "}");
  }

  /**
   * Returns this entry with a field set to a value as it stands in a file: {@code {Braces}}, {@code
   * "quotes"}, {@code 1984}, {@code jan} or {@code jcp # { Letters}}.
   *
   * @param name the name
   * @param source the value, with its delimiters
   * @return the entry
   * @throws IllegalArgumentException if {@code name} is no name or {@code source} no value
   */
  public BibEntry withFieldSource(String name, String source) {
    if (!isValue(source)) {
      throw new IllegalArgumentException("source is no value: " + source);
    }
    return withValue(name, source);
  }

  private static boolean isValue(String source) {
    BibEntry probe = of("@x{k, n = " + source + "}", SourcePosition.START);
    Block block = probe.block;
    return block.problems().isEmpty()
        && block.fieldCount() == 1
        && block.end() == probe.source.length()
        && probe.fields().get(0).source().equals(source);
  }

  private BibEntry withValue(String name, String value) {
    checkName(name);
    int index = indexOf(name);
    if (index >= 0) {
      return replaced(block.valueStart(index), block.valueEnd(index), value);
    }
    String added = name + " = " + value;
    int last = block.fieldCount() - 1;
    if (last < 0) {
      int at = block.keyStart() < 0 ? block.open() + 1 : block.keyEnd();
      return replaced(at, at, ",\n  " + added);
    }
    if (!isValue(source.substring(block.valueStart(last), block.valueEnd(last)))) {
      int before = block.nameStart(last);
      return replaced(before, before, added + "," + spaceBefore(last));
    }
    int at = block.valueEnd(last);
    return replaced(at, at, "," + spaceBefore(last) + added);
  }

  /** Returns this entry with other values in all fields of some names, where they change. */
  BibEntry withSources(Predicate<String> names, UnaryOperator<String> change) {
    BibEntry changed = this;
    for (int i = block.fieldCount() - 1; i >= 0; i--) {
      String name = source.substring(block.nameStart(i), block.nameEnd(i));
      if (names.test(name.toLowerCase(Locale.ROOT))) {
        String before = source.substring(block.valueStart(i), block.valueEnd(i));
        String after = change.apply(before);
        changed =
            after.equals(before)
                ? changed
                : changed.replaced(block.valueStart(i), block.valueEnd(i), after);
      }
    }
    return changed;
  }

  private String spaceBefore(int field) {
    int end = block.nameStart(field);
    int from = end;
    while (from > 0 && Characters.isSpace(source.charAt(from - 1))) {
      from--;
    }
    return from == end ? " " : source.substring(from, end);
  }

  /**
   * Returns this entry without the fields of a name. The comma after the key stays.
   *
   * @param name the name; case does not matter
   * @return the entry, this one if there is no such field
   */
  public BibEntry withoutField(String name) {
    requireNonNull(name, "name");
    BibEntry changed = this;
    for (int i = indexOf(name); i >= 0; i = changed.indexOf(name)) {
      changed = changed.withoutField(i);
    }
    return changed;
  }

  private BibEntry withoutField(int index) {
    int from = block.nameStart(index);
    int to = block.valueEnd(index);
    int comma = skipSpace(to);
    if (comma < source.length() && source.charAt(comma) == ',') {
      to = comma + 1;
      from = spaceStart(from);
    } else {
      from = index == 0 ? spaceStart(from) : commaStart(from);
    }
    return replaced(from, to, "");
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < source.length() && Characters.isSpace(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int spaceStart(int from) {
    int i = from;
    while (i > block.open() + 1 && Characters.isSpace(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int commaStart(int from) {
    int space = spaceStart(from);
    return source.charAt(space - 1) == ',' ? space - 1 : space;
  }

  /**
   * Returns this entry with another name for a field.
   *
   * @param name the name; case does not matter
   * @param newName the new name
   * @return the entry, this one if there is no such field
   * @throws IllegalArgumentException if {@code newName} is no name
   */
  public BibEntry withFieldRenamed(String name, String newName) {
    checkName(newName);
    int index = indexOf(name);
    return index < 0 ? this : replaced(block.nameStart(index), block.nameEnd(index), newName);
  }

  /**
   * Returns this entry with another key.
   *
   * @param key the key
   * @return the entry
   * @throws IllegalArgumentException if {@code key} cannot be a key
   */
  public BibEntry withKey(String key) {
    if (!Keys.isSafe(key)) {
      throw new IllegalArgumentException("key cannot be the key of an entry: " + key);
    }
    if (block.keyStart() >= 0) {
      return replaced(block.keyStart(), block.keyEnd(), key);
    }
    int at = block.open() + 1;
    boolean hasComma = source.startsWith(",", skipSpace(at));
    return replaced(at, at, hasComma ? key : key + ",");
  }

  /**
   * Returns this entry with another type.
   *
   * @param type the word after the at sign
   * @return the entry
   * @throws IllegalArgumentException if {@code type} is no name
   */
  public BibEntry withType(String type) {
    checkName(type);
    return replaced(block.typeStart(), block.typeEnd(), type);
  }

  /** Tells whether the syntax holds from the first character to the last. */
  boolean isWhole() {
    return block.problems().stream()
        .allMatch(problem -> problem.kind() == Problem.Kind.MISSING_KEY);
  }

  private BibEntry replaced(int from, int to, String text) {
    return of(source.substring(0, from) + text + source.substring(to), start);
  }

  private static void checkName(String name) {
    boolean isName = !name.isEmpty() && name.chars().allMatch(c -> Characters.isName((char) c));
    if (!isName) {
      throw new IllegalArgumentException("this is no name: " + name);
    }
  }

  /** Entries are equal if their sources are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BibEntry that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  /** Returns the source. */
  @Override
  public String toString() {
    return source;
  }
}
