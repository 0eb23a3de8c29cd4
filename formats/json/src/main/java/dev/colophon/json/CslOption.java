package dev.colophon.json;

import dev.colophon.format.FormatOption;
import java.util.List;
import java.util.Map;

/** The options of CSL-JSON by name. */
enum CslOption {
  SCHEMA(
      "schema",
      "Whether what csl-data.json 1.0.2 does not allow is an error; it is read all the same."),
  READ_NOTES(
      "note-variables",
      "Whether lines such as 'PMID: 123' at the start of a note are read as variables."),
  WRITE_NOTES(
      "note-variables",
      "Whether variables without a key in csl-data.json are written as lines of the note.");

  private static final String VALUES = "true|false";

  private final String optionName;
  private final String text;

  CslOption(String optionName, String text) {
    this.optionName = optionName;
    this.text = text;
  }

  private FormatOption description() {
    return new FormatOption(optionName, VALUES, text);
  }

  static List<FormatOption> forReading() {
    return List.of(SCHEMA.description(), READ_NOTES.description());
  }

  static List<FormatOption> forWriting() {
    return List.of(WRITE_NOTES.description());
  }

  /** Tells whether this option is set; false if nothing is said. */
  boolean isSet(Map<String, String> options) {
    String value = options.getOrDefault(optionName, "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "bad value of option " + optionName + ": " + value + " (" + VALUES + ")");
    };
  }
}
