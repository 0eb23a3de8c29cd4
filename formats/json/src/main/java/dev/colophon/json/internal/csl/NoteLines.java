package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a note that hold variables, such as {@code PMID: 123} and {@code Original Date: 1920}.
 *
 * <p>They stand at the start of the note, or behind its first line. Names are those of the
 * specification, in any case and with spaces or hyphens; of names of people the family comes first:
 * {@code editor: Austen || Jane}. A line in braces, {@code {:PMID: 123}}, is read as well.
 *
 * <p>Source: citeproc-js manual, "Cheater syntax for odd fields"; Zotero documentation, "Citing
 * fields from Extra".
 *
 * @param lines the lines
 * @param rest what else is in the note
 */
record NoteLines(List<Line> lines, String rest) {
  private static final String SEPARATOR = "||";

  /**
   * A line that holds a variable.
   *
   * @param variable the variable
   * @param value the text behind the colon
   * @param text the whole line
   */
  record Line(Variable variable, String value, String text) {

    /** Returns the value as CSL-JSON has it. */
    String json() {
      StringBuilder json = new StringBuilder();
      if (variable.home() instanceof NamesHome) {
        json.append("[{");
        appendName(json);
        json.append("}]");
      } else {
        JsonText.quote(value, json);
      }
      return json.toString();
    }

    private void appendName(StringBuilder json) {
      int bars = value.indexOf(SEPARATOR);
      if (bars < 0) {
        append("literal", value, json);
      } else {
        append("family", value.substring(0, bars).strip(), json);
        json.append(',');
        append("given", value.substring(bars + SEPARATOR.length()).strip(), json);
      }
    }

    private static void append(String key, String text, StringBuilder json) {
      JsonText.quote(key, json);
      json.append(':');
      JsonText.quote(text, json);
    }
  }

  /** Finds the lines in a note. */
  static NoteLines of(String note) {
    List<Line> found = new ArrayList<>();
    String first = "";
    int at = 0;
    while (at < note.length()) {
      int end = note.indexOf('\n', at) < 0 ? note.length() : note.indexOf('\n', at);
      Line line = line(note.substring(at, end));
      boolean lead = line == null && at == 0 && end < note.length();
      if (line == null && !lead) {
        break;
      }
      if (line == null) {
        first = note.substring(0, end + 1);
      } else {
        found.add(line);
      }
      at = Math.min(end + 1, note.length());
    }
    return found.isEmpty()
        ? new NoteLines(List.of(), note)
        : new NoteLines(found, rest(first, note.substring(at)));
  }

  private static String rest(String first, String after) {
    int start = 0;
    while (start < after.length() && after.charAt(start) == '\n') {
      start++;
    }
    String rest = first + after.substring(start);
    return rest.endsWith("\n") ? rest.substring(0, rest.length() - 1) : rest;
  }

  private static @Nullable Line line(String text) {
    boolean braces = text.startsWith("{:") && text.endsWith("}");
    String bare = braces ? text.substring(2, text.length() - 1) : text;
    int colon = bare.indexOf(':');
    Variable variable = colon < 1 ? null : Names.find(bare.substring(0, colon));
    String value = colon < 1 ? "" : bare.substring(colon + 1).strip();
    return variable == null || value.isEmpty() ? null : new Line(variable, value, text);
  }

  /** The variables by their names in lower case. */
  private static final class Names {
    private static final int MAX_LENGTH = 40;
    private static final Map<String, Variable> ALL = all();

    private static Map<String, Variable> all() {
      Map<String, Variable> all = new HashMap<>();
      for (Variable variable : Variables.all()) {
        all.put(variable.name().toLowerCase(Locale.ROOT), variable);
      }
      List.of("id", "note", "categories").forEach(all::remove);
      return all;
    }

    static @Nullable Variable find(String name) {
      return name.length() > MAX_LENGTH
          ? null
          : ALL.get(name.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }
}
