package dev.colophon.examples.quickstart;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.json.CslJsonFormat;

/** Question: is this CSL-JSON valid, and what is in the notes that Zotero wrote? */
public final class CheckCslJson {
  private static final String ITEMS =
      """
      [
        {"id": "a", "type": "book", "title": "Emma",
         "note": "original-date: 1815\\nA note.", "shelf": 12},
        {"id": "b", "type": "book", "title": "Emma" "edition": 2},
        {"id": "c", "type": "novel", "title": "Persuasion"}
      ]
      """;

  private CheckCslJson() {}

  /**
   * Prints the breaches of the schema, and what was read all the same.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ReadOptions options =
        ReadOptions.defaults().with("schema", "true").with("note-variables", "true");
    ReadResult result = new CslJsonFormat().reader(options).read(ITEMS);

    result.diagnostics().stream()
        .filter(found -> found.code().matches("csl-json\\.(schema|malformed)"))
        .forEach(found -> System.out.println(found + ": " + found.tokens().get(0)));
    result
        .publications()
        .forEach(
            item ->
                System.out.println(
                    item.id().orElseThrow()
                        + ", first published "
                        + item.original().flatMap(original -> original.date()).orElse(null)));
  }
}
