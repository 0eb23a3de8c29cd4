package dev.colophon.json.internal.csl;

import static dev.colophon.json.internal.csl.Codec.COMMA_LIST;
import static dev.colophon.json.internal.csl.Codec.DATE;
import static dev.colophon.json.internal.csl.Codec.KEYWORDS;
import static dev.colophon.json.internal.csl.Codec.PAGES;
import static dev.colophon.json.internal.csl.Codec.PARAGRAPHS;
import static dev.colophon.json.internal.csl.Codec.RICH_TEXT;
import static dev.colophon.json.internal.csl.Codec.SEMICOLON_LIST;
import static dev.colophon.json.internal.csl.Codec.STRINGS;
import static dev.colophon.json.internal.csl.Codec.TEXT;
import static dev.colophon.json.internal.csl.Slot.ARCHIVE;
import static dev.colophon.json.internal.csl.Slot.CITE_CONTEXT;
import static dev.colophon.json.internal.csl.Slot.CONTAINER;
import static dev.colophon.json.internal.csl.Slot.EVENT;
import static dev.colophon.json.internal.csl.Slot.LEGAL;
import static dev.colophon.json.internal.csl.Slot.ORIGINAL;
import static dev.colophon.json.internal.csl.Slot.ORIGINAL_PUBLISHER;
import static dev.colophon.json.internal.csl.Slot.PUBLICATION;
import static dev.colophon.json.internal.csl.Slot.PUBLISHER;
import static dev.colophon.json.internal.csl.Slot.REVIEWED;
import static dev.colophon.json.internal.csl.Slot.RIGHTS;
import static dev.colophon.json.internal.csl.Slot.SERIES;
import static dev.colophon.json.internal.csl.Slot.TITLE;
import static java.util.Objects.requireNonNull;

import dev.colophon.json.internal.Names;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.IdentifierScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The table between the variables of CSL and the model, for reading and for writing.
 *
 * <p>Source: CSL 1.0.2 specification, appendix IV; csl-data.json 1.0.2.
 */
final class Variables {
  private static final List<Variable> ALL = new ArrayList<>();

  /** Names that mean a variable of another name; they are read and not written. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "shortTitle", "title-short",
          "journalAbbreviation", "container-title-short",
          "event", "event-title");

  private static final Map<String, Known> BY_NAME = new LinkedHashMap<>();
  private static final List<Known> KNOWN;
  private static final PropertyNameMatcher NAMES;

  static {
    add("id", SpecialHome.ID);
    add("type", SpecialHome.TYPE);
    add("citation-key", PUBLICATION, "citationKey", TEXT);
    add("categories", PUBLICATION, "categories", STRINGS);
    add("title", SpecialHome.TITLE);
    add("title-short", TITLE, "shortTitle", RICH_TEXT);
    for (ContributorRole role : ContributorRole.cslRoles()) {
      boolean inSchema = !role.equals(ContributorRole.EDITOR_TRANSLATOR);
      add(role.name(), inSchema ? role.name() : null, new NamesHome(role));
    }
    add("issued", PUBLICATION, "issued", DATE);
    add("available-date", PUBLICATION, "available", DATE);
    add("submitted", PUBLICATION, "submitted", DATE);
    add("accessed", PUBLICATION, "accessed", DATE);
    add("status", PUBLICATION, "status", TEXT);
    add("genre", PUBLICATION, "genre", TEXT);
    add("container-title", CONTAINER, "title", RICH_TEXT);
    add("container-title-short", CONTAINER, "shortTitle", RICH_TEXT);
    add("volume-title", CONTAINER, "volumeTitle", RICH_TEXT);
    add("volume-title-short", CONTAINER, "volumeShortTitle", RICH_TEXT);
    add("volume", CONTAINER, "volume", TEXT);
    add("issue", CONTAINER, "issue", TEXT);
    add("supplement-number", "supplement", PropertyHome.of(CONTAINER, "supplement", TEXT));
    add("part-title", CONTAINER, "partTitle", RICH_TEXT);
    add("part-number", "part", PropertyHome.of(CONTAINER, "part", TEXT));
    add("chapter-number", CONTAINER, "chapter", TEXT);
    add("section", CONTAINER, "section", TEXT);
    add("page", CONTAINER, "pages", PAGES);
    add("page-first", CONTAINER, "firstPage", TEXT);
    add("number", SpecialHome.NUMBER);
    add("collection-title", SERIES, "title", RICH_TEXT);
    add("collection-number", SERIES, "number", TEXT);
    add("event-title", EVENT, "title", RICH_TEXT);
    add("event-date", EVENT, "date", DATE);
    add("event-place", EVENT, "place", TEXT);
    add("publisher", PUBLISHER, "names", SEMICOLON_LIST);
    add("publisher-place", PUBLISHER, "places", SEMICOLON_LIST);
    add("edition", PUBLICATION, "edition", TEXT);
    add("printing-number", "printing", PropertyHome.of(PUBLICATION, "printing", TEXT));
    add("version", PUBLICATION, "version", TEXT);
    add("number-of-pages", PUBLICATION, "numberOfPages", TEXT);
    add("number-of-volumes", PUBLICATION, "numberOfVolumes", TEXT);
    add("medium", PUBLICATION, "medium", TEXT);
    add("dimensions", PUBLICATION, "dimensions", TEXT);
    add("scale", PUBLICATION, "scale", TEXT);
    add("original-title", ORIGINAL, "title", RICH_TEXT);
    add("original-date", ORIGINAL, "date", DATE);
    add("original-publisher", ORIGINAL_PUBLISHER, "names", SEMICOLON_LIST);
    add("original-publisher-place", ORIGINAL_PUBLISHER, "places", SEMICOLON_LIST);
    add("reviewed-title", REVIEWED, "title", RICH_TEXT);
    add("reviewed-genre", REVIEWED, "genre", TEXT);
    add("archive", ARCHIVE, "name", TEXT);
    add("archive_collection", ARCHIVE, "collection", TEXT);
    add("archive_location", ARCHIVE, "location", TEXT);
    add("archive-place", ARCHIVE, "place", TEXT);
    add("call-number", ARCHIVE, "callNumber", TEXT);
    add("source", ARCHIVE, "source", TEXT);
    add("authority", LEGAL, "authority", TEXT);
    add("jurisdiction", LEGAL, "jurisdiction", TEXT);
    add("division", LEGAL, "division", TEXT);
    add("references", LEGAL, "references", TEXT);
    add("DOI", new IdentifierHome(0, IdentifierScheme.DOI, false));
    add("ISBN", new IdentifierHome(1, IdentifierScheme.ISBN, true));
    add("ISSN", new IdentifierHome(2, IdentifierScheme.ISSN, true));
    add("PMID", new IdentifierHome(3, IdentifierScheme.PMID, false));
    add("PMCID", new IdentifierHome(4, IdentifierScheme.PMCID, false));
    add("URL", SpecialHome.URL);
    add("language", PUBLICATION, "languages", COMMA_LIST);
    add("keyword", PUBLICATION, "keywords", KEYWORDS);
    add("abstract", PUBLICATION, "abstract", PARAGRAPHS);
    add("annote", PUBLICATION, "annotation", RICH_TEXT);
    add("note", PUBLICATION, "notes", PARAGRAPHS);
    add("license", null, PropertyHome.of(RIGHTS, "license", TEXT));
    add("citation-label", PUBLICATION, "citationLabel", TEXT);
    add("citation-number", CITE_CONTEXT, "citationNumber", TEXT);
    add("first-reference-note-number", CITE_CONTEXT, "firstReferenceNoteNumber", TEXT);
    add("locator", CITE_CONTEXT, "locator", TEXT);
    add("year-suffix", CITE_CONTEXT, "yearSuffix", TEXT);
    ALIASES.forEach((alias, name) -> know(alias, requireNonNull(BY_NAME.get(name)).variable()));
    KNOWN = List.copyOf(BY_NAME.values());
    NAMES = Names.matcher(BY_NAME.keySet());
  }

  /**
   * A name that is read.
   *
   * @param name the name
   * @param variable what it means
   * @param preferred whether the variable is written by this name
   */
  record Known(String name, Variable variable, boolean preferred) {}

  private Variables() {}

  private static <T, V> void add(String name, Slot<T> slot, String property, Codec<V> codec) {
    add(name, name, PropertyHome.of(slot, property, codec));
  }

  private static void add(String name, Variable.Home home) {
    add(name, name, home);
  }

  private static void add(String name, @Nullable String jsonName, Variable.Home home) {
    Variable variable = new Variable(ALL.size(), name, jsonName, home);
    ALL.add(variable);
    know(name, variable);
    if (jsonName != null) {
      know(jsonName, variable);
    }
  }

  private static void know(String name, Variable variable) {
    BY_NAME.put(name, new Known(name, variable, name.equals(variable.jsonName())));
  }

  /** Returns all variables, in the order in which they are written. */
  static List<Variable> all() {
    return ALL;
  }

  /** Returns the names that mean a variable of another name and are in the schema as well. */
  static Set<String> olderNames() {
    return ALIASES.keySet();
  }

  /**
   * Returns the variable of a name in the specification or the schema or of an older name; null if
   * there is none.
   */
  static @Nullable Variable find(String name) {
    Known known = BY_NAME.get(name);
    return known == null ? null : known.variable();
  }

  /** Returns all names that are read, for finding them faster. */
  static PropertyNameMatcher names() {
    return NAMES;
  }

  /** Returns the name of an index in {@link #names()}; null for one that is not there. */
  static @Nullable Known known(int index) {
    return index < 0 ? null : KNOWN.get(index);
  }
}
