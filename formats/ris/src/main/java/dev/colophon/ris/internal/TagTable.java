package dev.colophon.ris.internal;

import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each tag means for each code, from {@code tags.txt}; one table for reading and writing. */
final class TagTable {
  private final @Nullable TagRule[] common = new TagRule[Tag.COUNT];
  private final Map<String, @Nullable TagRule[]> special = new HashMap<>();
  private final boolean[] known = new boolean[Tag.COUNT];
  private final int[] order;

  private TagTable(List<String> lines) {
    List<String[]> parsed = lines.stream().map(line -> line.split("\\s+", -1)).toList();
    order = parsed.stream().mapToInt(parts -> Tag.of(parts[0])).toArray();
    known[Tag.TY] = true;
    known[Tag.ER] = true;
    for (String[] parts : parsed) {
      known[Tag.of(parts[0])] = true;
      common[Tag.of(parts[0])] = TagRule.parse(parts[1]);
    }
    addSpecial(parsed, false);
    addSpecial(parsed, true);
  }

  static TagTable get() {
    return Holder.TABLE;
  }

  /** Tells whether the table has the tag. */
  boolean isKnown(int tag) {
    return known[tag];
  }

  /** Returns the tags in the order in which they are written. */
  int[] order() {
    return order;
  }

  /** Returns the rules of a code for a type, by tag. */
  @Nullable TagRule[] row(String code, PublicationType type) {
    @Nullable TagRule[] ofType = special.get(code + "+" + type.cslName());
    @Nullable TagRule[] ofCode = ofType == null ? special.get(code) : ofType;
    return ofCode == null ? common : ofCode;
  }

  /** Codes with a type start from what the code alone has, so they come second. */
  private void addSpecial(List<String[]> parsed, boolean withType) {
    for (String[] parts : parsed) {
      for (String part : List.of(parts).subList(2, parts.length)) {
        int equals = part.indexOf('=');
        TagRule rule = TagRule.parse(part.substring(equals + 1));
        for (String code : codes(part.substring(0, equals), withType)) {
          rowFor(code)[Tag.of(parts[0])] = rule;
        }
      }
    }
  }

  private static List<String> codes(String list, boolean withType) {
    List<String> codes = new ArrayList<>();
    for (String code : list.split(",", -1)) {
      if (code.contains("+") == withType) {
        codes.add(code);
      }
    }
    return codes;
  }

  private @Nullable TagRule[] rowFor(String code) {
    int plus = code.indexOf('+');
    @Nullable TagRule[] base =
        plus < 0 ? common : special.getOrDefault(code.substring(0, plus), common);
    return special.computeIfAbsent(code, absent -> base.clone());
  }

  private static final class Holder {
    private static final TagTable TABLE = new TagTable(Resource.lines("tags.txt"));
  }
}
