package dev.colophon.ris.internal;

import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code of TY: the type of publication, what refines it, and what tags mean with it. */
final class RisType {
  private static final Map<String, RisType> BY_CODE = new HashMap<>();
  private static final Map<String, RisType> BY_NAME = new HashMap<>();
  private static final Map<PublicationType, Written> WRITTEN = new EnumMap<>(PublicationType.class);

  static {
    for (String line : Resource.lines("types.txt")) {
      declare(Resource.split(line, ';'));
    }
    for (String line : Resource.lines("refinements.txt")) {
      refine(Resource.split(line, ';'));
    }
    for (String line : Resource.lines("written.txt")) {
      write(Resource.split(line, ';'));
    }
  }

  private final String code;
  private final PublicationType type;
  private final List<Refinement> refinements = new ArrayList<>(0);

  private RisType(String code, PublicationType type) {
    this.code = code;
    this.type = type;
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
    for (Refinement refinement : refinements) {
      if (refinement.canGive(wanted)) {
        return true;
      }
    }
    return type == wanted;
  }

  /** Returns the rules for a type, by tag. */
  @Nullable TagRule[] row(PublicationType ofType) {
    return TagTable.get().row(code, ofType);
  }

  private static void declare(List<String> parts) {
    String code = parts.get(0);
    RisType declared = new RisType(code, PublicationType.ofCslName(parts.get(1)).orElseThrow());
    BY_CODE.put(code, declared);
    BY_NAME.put(key(code), declared);
    for (String name : parts.subList(2, parts.size())) {
      BY_NAME.put(key(name), declared);
    }
  }

  private static void refine(List<String> parts) {
    for (String code : Resource.split(parts.get(0), ',')) {
      get(code).refinements.add(Refinement.parse(parts.get(1), parts.get(2)));
    }
  }

  private static void write(List<String> parts) {
    PublicationType type = PublicationType.ofCslName(parts.get(0)).orElseThrow();
    WRITTEN.put(type, new Written(get(parts.get(1)), parts.size() > 2 ? parts.get(2) : ""));
  }

  /** Letters and digits in lower case. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        key.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return key.toString();
  }
}
