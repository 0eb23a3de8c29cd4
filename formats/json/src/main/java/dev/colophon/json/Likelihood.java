package dev.colophon.json;

import java.util.regex.Pattern;

/** How much the beginning of a text looks like a format of JSON. */
final class Likelihood {
  private static final Pattern STRUCTURE = Pattern.compile("^\\s*(\\[\\s*)?[\\[{]");
  private static final Pattern ARRAY = Pattern.compile("^\\s*\\[");

  /** The first property of a record; the carrier of CSL-JSON has the same name, within "custom". */
  private static final Pattern VERSION = Pattern.compile("(^|[\\[,}])\\s*\\{\\s*\"colophon\"\\s*:");

  private static final Pattern OBJECT_LINES = Pattern.compile("^\\s*\\{[^\\n]*\\}\\r?\\n\\s*\\{");
  private static final Pattern CSL =
      Pattern.compile(
          "\"(title|author|editor|issued|container-title|publisher|type|DOI|URL|items|id)\"\\s*:");

  private Likelihood() {}

  static int ofColophonJson(CharSequence head) {
    if (VERSION.matcher(head).find()) {
      return OBJECT_LINES.matcher(head).find() ? 80 : 95;
    }
    return STRUCTURE.matcher(head).find() ? 20 : 0;
  }

  static int ofNdjson(CharSequence head) {
    if (ARRAY.matcher(head).find() || !STRUCTURE.matcher(head).find()) {
      return 0;
    }
    boolean colophon = VERSION.matcher(head).find();
    boolean lines = OBJECT_LINES.matcher(head).find();
    return colophon && lines ? 95 : colophon ? 85 : lines ? 15 : 10;
  }

  static int ofCslJson(CharSequence head) {
    if (!STRUCTURE.matcher(head).find() || VERSION.matcher(head).find()) {
      return 0;
    }
    return CSL.matcher(head).find() ? 80 : 40;
  }
}
