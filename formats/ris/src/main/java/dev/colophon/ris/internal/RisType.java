package dev.colophon.ris.internal;

import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code of TY: the type of publication, what refines it, and what tags mean with it. */
final class RisType {
  private static final Map<String, RisType> BY_CODE = new HashMap<>();
  private static final Map<String, RisType> BY_NAME = new HashMap<>();
  private static final Map<PublicationType, Written> WRITTEN = new EnumMap<>(PublicationType.class);

  static {
    Resource.lines("types.txt").forEach(RisType::declare);
    Resource.lines("refinements.txt").forEach(RisType::refine);
    Resource.lines("written.txt").forEach(RisType::write);
  }

  private final String code;
  private final PublicationType type;
  private final List<Refinement> refinements = new ArrayList<>(0);
  private final Map<PublicationType, @Nullable TagRule[]> rows =
      new EnumMap<>(PublicationType.class);

  private RisType(String code, PublicationType type) {
    this.code = code;
    this.type = type;
    for (PublicationType each : PublicationType.values()) {
      rows.put(each, TagTable.get().row(code, each));
    }
  }

  /**
   * How a type of publication is written.
   *
   * @param code the code
   * @param word the type of work by which it is told from others of the code, empty if there is
   *     none
   */
  record Written(RisType code, String word) {}

  /** Returns the code that a value of TY stands for, null if it is not known. */
  static @Nullable RisType find(String value) {
    RisType exact = BY_CODE.get(value);
    return exact == null ? BY_NAME.get(key(value)) : exact;
  }

  static boolean isKnown(String value) {
    return find(value) != null;
  }

  static RisType get(String code) {
    RisType found = find(code);
    if (found == null) {
      throw new IllegalArgumentException("no code " + code);
    }
    return found;
  }

  /** Returns how a type is written if nothing else is known. */
  static Written written(PublicationType type) {
    Written written = WRITTEN.get(type);
    return written == null ? new Written(get("GEN"), "") : written;
  }

  String code() {
    return code;
  }

  PublicationType type() {
    return type;
  }

  /** Returns the type of a record of this code. */
  PublicationType typeOf(Evidence evidence) {
    for (Refinement refinement : refinements) {
      PublicationType refined = refinement.typeOf(evidence);
      if (refined != null) {
        return refined;
      }
    }
    return type;
  }

  /** Tells whether some record of this code has the type. */
  boolean canBe(PublicationType wanted) {
    return type == wanted || refinements.stream().anyMatch(each -> each.canGive(wanted));
  }

  /** Returns the rules for a type, by tag. */
  @Nullable TagRule[] row(PublicationType ofType) {
    @Nullable TagRule[] row = rows.get(ofType);
    return row == null ? TagTable.get().row(code, ofType) : row;
  }

  private static void declare(String line) {
    String[] parts = parts(line);
    PublicationType type = PublicationType.ofCslName(parts[1]).orElseThrow();
    RisType declared = new RisType(parts[0], type);
    BY_CODE.put(parts[0], declared);
    BY_NAME.put(key(parts[0]), declared);
    for (int i = 2; i < parts.length; i++) {
      BY_NAME.put(key(parts[i]), declared);
    }
  }

  private static void refine(String line) {
    String[] parts = parts(line);
    for (String code : parts[0].split(",", -1)) {
      get(code).refinements.add(Refinement.parse(parts[1], parts[2]));
    }
  }

  private static void write(String line) {
    String[] parts = parts(line);
    PublicationType type = PublicationType.ofCslName(parts[0]).orElseThrow();
    WRITTEN.put(type, new Written(get(parts[1]), parts.length > 2 ? parts[2] : ""));
  }

  private static String[] parts(String line) {
    return line.split("\\s*;\\s*", -1);
  }

  /** Letters and digits in lower case. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> key.append((char) c));
    return key.toString();
  }
}
