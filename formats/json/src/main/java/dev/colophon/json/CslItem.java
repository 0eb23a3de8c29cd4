package dev.colophon.json;

import dev.colophon.json.internal.csl.CslItemTree;
import dev.colophon.model.Publication;
import java.util.Map;

/**
 * Publications as items for a CSL processor.
 *
 * <pre>{@code
 * Map<String, Object> item = CslItem.of(Publication.book("Emma").issued(1815).build());
 * item.get("title");   // "Emma"
 * item.get("issued");  // {date-parts=[[1815]]}
 * }</pre>
 *
 * <p>Source: CSL 1.0.2 specification, appendix IV, and csl-data.json.
 *
 * @since 0.1.0
 */
public final class CslItem {
  private CslItem() {}

  /**
   * Returns the variables of a publication.
   *
   * <p>Keys are the names of the specification, so {@code part-number} and not {@code part};
   * variables that only the specification has, such as {@code license}, are there too. Values are
   * those of CSL-JSON: strings (rich text with tags), {@link Long} numbers, {@link Boolean}, {@link
   * java.util.List} and {@link Map}. There are always {@code id}, made up if the publication has
   * none, and {@code type}.
   *
   * @param publication the publication
   * @return a new map, in the order in which CSL-JSON is written
   */
  public static Map<String, Object> of(Publication publication) {
    return CslItemTree.variables(publication);
  }
}
