package dev.colophon.ris.internal;

import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each tag means for each code, from {@code tags.txt}; one table for reading and writing. */
final class TagTable {
  private static final TagTable TABLE = new TagTable(Resource.lines("tags.txt"));

  private final CodeRows common = new CodeRows(new TagRule[Tag.COUNT]);
  private final Map<String, CodeRows> special = new HashMap<>();
  private final boolean[] known = new boolean[Tag.COUNT];
  private final int[] order;

  private TagTable(List<String> lines) {
    List<List<String>> parsed = new ArrayList<>(lines.size());
    order = new int[lines.size()];
    known[Tag.TY] = true;
    known[Tag.ER] = true;
    for (int i = 0; i < order.length; i++) {
      List<String> parts = Resource.split(lines.get(i), ' ');
      parsed.add(parts);
      order[i] = Tag.of(parts.get(0));
      known[order[i]] = true;
      common.rules[order[i]] = TagRule.parse(parts.get(1));
    }
    addSpecial(parsed, false);
    addSpecial(parsed, true);
  }

  /** The rules of one code by tag, and those of the code with a type where they differ. */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere and never handed out
  private record CodeRows(
      @Nullable TagRule[] rules, Map<PublicationType, @Nullable TagRule[]> ofTypes) {
    CodeRows(@Nullable TagRule[] rules) {
      this(rules, new EnumMap<>(PublicationType.class));
    }
  }

  static TagTable get() {
    return TABLE;
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
    CodeRows rows = special.getOrDefault(code, common);
    @Nullable TagRule[] ofType = rows.ofTypes.get(type);
    return ofType == null ? rows.rules : ofType;
  }

  /** Codes with a type start from what the code alone has, so they come second. */
  private void addSpecial(List<List<String>> parsed, boolean withType) {
    for (List<String> parts : parsed) {
      for (String part : parts.subList(2, parts.size())) {
        int equals = part.indexOf('=');
        TagRule rule = TagRule.parse(part.substring(equals + 1));
        for (String code : Resource.split(part.substring(0, equals), ',')) {
          if (code.indexOf('+') >= 0 == withType) {
            rowFor(code)[Tag.of(parts.get(0))] = rule;
          }
        }
      }
    }
  }

  private @Nullable TagRule[] rowFor(String code) {
    int plus = code.indexOf('+');
    CodeRows rows = rowsFor(plus < 0 ? code : code.substring(0, plus));
    if (plus < 0) {
      return rows.rules;
    }
    PublicationType type = PublicationType.ofCslName(code.substring(plus + 1)).orElseThrow();
    @Nullable TagRule[] ofType = rows.ofTypes.get(type);
    if (ofType == null) {
      ofType = rows.rules.clone();
      rows.ofTypes.put(type, ofType);
    }
    return ofType;
  }

  private CodeRows rowsFor(String code) {
    CodeRows rows = special.get(code);
    if (rows == null) {
      rows = new CodeRows(common.rules.clone());
      special.put(code, rows);
    }
    return rows;
  }
}
