package dev.colophon.bibtex;

import dev.colophon.bibtex.key.KeyPattern;
import dev.colophon.format.FormatOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The options of the format by name, as the command takes them. */
enum BibOption {
  FIELD_ORDER(
      "usual|biblatex|alphabetical|FIELD,…",
      "Order of the fields: of this library, of the BibLaTeX manual, by name, or these first."),
  ENTRY_ORDER(
      "source|key|type|author",
      "Order of the entries: as they come, by key, by type and key, by author, year and title."),
  INDENT("0…80|tab", "Spaces before a field, or a tab."),
  ALIGN("true|false", "Whether equals signs stand one below the other."),
  DELIMITERS("braces|quotes", "What is around values."),
  CHARACTERS("unicode|ascii", "Characters as they are, or LaTeX commands for those outside ASCII."),
  TRAILING_COMMA("true|false", "Whether a comma stands after the last field."),
  KEY_PATTERN(
      "PATTERN",
      "How keys are made for records that have none, such as [auth:lower][year] or auth + year.");

  private final String allowed;
  private final String description;

  BibOption(String allowed, String description) {
    this.allowed = allowed;
    this.description = description;
  }

  private String optionName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<FormatOption> described() {
    List<FormatOption> all = new ArrayList<>();
    for (BibOption option : values()) {
      all.add(new FormatOption(option.optionName(), option.allowed, option.description));
    }
    return List.copyOf(all);
  }

  /** Returns the style that options make; names that are no option are left out. */
  static BibStyle style(Map<String, String> options) {
    if (options.isEmpty()) {
      return BibStyle.defaults();
    }
    BibStyle.Builder style = BibStyle.builder();
    for (BibOption option : values()) {
      String value = options.get(option.optionName());
      if (value != null) {
        option.set(style, value);
      }
    }
    return style.build();
  }

  private void set(BibStyle.Builder style, String value) {
    switch (this) {
      case FIELD_ORDER -> style.fieldOrder(FieldOrder.parse(value));
      case ENTRY_ORDER -> style.entryOrder(constant(EntryOrder.values(), value));
      case INDENT -> setIndent(style, value);
      case ALIGN -> style.aligned(isTrue(value));
      case DELIMITERS -> style.delimiters(constant(BibStyle.Delimiters.values(), value));
      case CHARACTERS -> style.encoding(constant(BibStyle.Encoding.values(), value));
      case TRAILING_COMMA -> style.trailingComma(isTrue(value));
      case KEY_PATTERN -> style.keyPattern(KeyPattern.parse(value));
    }
  }

  private void setIndent(BibStyle.Builder style, String value) {
    if (value.equals("tab")) {
      style.indentWithTab();
      return;
    }
    try {
      style.indent(Integer.parseInt(value));
    } catch (IllegalArgumentException e) {
      throw refused(value);
    }
  }

  private boolean isTrue(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(value);
    };
  }

  private <E extends Enum<E>> E constant(E[] constants, String value) {
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    throw refused(value);
  }

  private IllegalArgumentException refused(String value) {
    return new IllegalArgumentException(
        "bad value of option " + optionName() + ": " + value + " (" + allowed + ")");
  }
}
