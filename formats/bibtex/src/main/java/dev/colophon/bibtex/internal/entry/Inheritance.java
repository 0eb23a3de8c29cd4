package dev.colophon.bibtex.internal.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which fields an entry takes over from the entry that its {@code crossref} names, and under which
 * names.
 *
 * <p>Sources: BibLaTeX manual, appendix B "Default inheritance setup"; BibTeXing, section 2.2, for
 * the simple rule.
 */
enum Inheritance {
  /** Every field that the child lacks, under its own name. */
  BIBTEX,
  /** As BibLaTeX does by default. */
  BIBLATEX;

  private static final Set<String> NEVER =
      Set.of(
          "ids",
          "crossref",
          "xref",
          "xdata",
          "entryset",
          "entrysubtype",
          "execute",
          "label",
          "options",
          "presort",
          "related",
          "relatedoptions",
          "relatedstring",
          "relatedtype",
          "shorthand",
          "shorthandintro",
          "sortkey",
          "key",
          "colophon");
  private static final Set<String> DATE = Set.of("date", "year", "month", "day", "endyear");
  private static final Map<String, String> ALIASES =
      Map.of(
          "journal",
          "journaltitle",
          "address",
          "location",
          "school",
          "institution",
          "annote",
          "annotation",
          "archiveprefix",
          "eprinttype",
          "primaryclass",
          "eprintclass",
          "pdf",
          "file");
  private static final Map<String, String> TYPE_ALIASES =
      Map.of("conference", "inproceedings", "www", "online", "electronic", "online");
  private static final Set<String> SHORT_TITLES =
      Set.of("shorttitle", "sorttitle", "indextitle", "indexsorttitle");

  /**
   * Parents, children, and how the title of the parent is called in the child: main, book or
   * journal.
   */
  private static final List<String> TITLES =
      List.of(
          "mvbook > book inbook bookinbook suppbook > main",
          "mvcollection mvreference > collection reference incollection inreference suppcollection > main",
          "mvproceedings > proceedings inproceedings > main",
          "book > inbook bookinbook suppbook > book",
          "collection reference > incollection inreference suppcollection > book",
          "proceedings > inproceedings > book",
          "periodical > article suppperiodical > journal");

  private static final Map<String, String> PREFIXES = prefixes();
  private static final Set<String> AUTHOR_PARENTS = Set.of("mvbook", "book");
  private static final Set<String> AUTHOR_CHILDREN = Set.of("inbook", "bookinbook", "suppbook");

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new HashMap<>();
    for (String row : TITLES) {
      String[] columns = row.split(" > ", -1);
      for (String parent : columns[0].split(" ", -1)) {
        for (String child : columns[1].split(" ", -1)) {
          prefixes.put(parent + ">" + child, columns[2]);
        }
      }
    }
    return Map.copyOf(prefixes);
  }

  /** Returns a key as it is compared: case does not matter to BibTeX. */
  String normalKey(String key) {
    return this == BIBTEX ? key.toLowerCase(Locale.ROOT) : key;
  }

  /** Gives a child the fields of its parent that it lacks. */
  void apply(Entry parent, Entry child) {
    Set<String> present = present(child);
    String from = TYPE_ALIASES.getOrDefault(parent.type(), parent.type());
    String to = TYPE_ALIASES.getOrDefault(child.type(), child.type());
    String prefix = this == BIBTEX ? "" : PREFIXES.getOrDefault(from + ">" + to, "");
    boolean hasDate = DATE.stream().anyMatch(present::contains);
    for (int i = 0; i < parent.size(); i++) {
      String name = parent.name(i);
      if (!(hasDate && DATE.contains(name))) {
        give(child, present, target(name, prefix), parent, i);
      }
      if (this == BIBLATEX && name.equals("author") && isAuthorPair(from, to)) {
        give(child, present, "bookauthor", parent, i);
      }
    }
  }

  /** Gives an entry the fields of a container of data that it lacks. */
  static void applyData(Entry data, Entry entry) {
    Set<String> present = present(entry);
    for (int i = 0; i < data.size(); i++) {
      if (!data.name(i).equals("xdata")) {
        give(entry, present, data.name(i), data, i);
      }
    }
  }

  /** Gives a set of entries the fields of its first member that it lacks. */
  static void applyMember(Entry member, Entry set) {
    Set<String> present = present(set);
    for (int i = 0; i < member.size(); i++) {
      if (!NEVER.contains(member.name(i))) {
        give(set, present, member.name(i), member, i);
      }
    }
  }

  private static boolean isAuthorPair(String parent, String child) {
    return AUTHOR_PARENTS.contains(parent) && AUTHOR_CHILDREN.contains(child);
  }

  private static Set<String> present(Entry entry) {
    Set<String> present = new HashSet<>();
    for (int i = 0; i < entry.size(); i++) {
      present.add(canonical(entry.name(i)));
    }
    return present;
  }

  private static void give(Entry child, Set<String> present, String name, Entry parent, int field) {
    if (!name.isEmpty() && present.add(canonical(name))) {
      String origin = parent.origin(field);
      child.inherit(name, parent.value(field), origin == null ? parent.key() : origin);
    }
  }

  private static String canonical(String name) {
    return ALIASES.getOrDefault(name, name);
  }

  /** Returns the name in the child, empty if the field is not taken over. */
  private static String target(String name, String prefix) {
    if (NEVER.contains(name)) {
      return "";
    }
    if (prefix.isEmpty()) {
      return name;
    }
    return switch (name) {
      case "title" -> prefix + "title";
      case "subtitle" -> prefix + "subtitle";
      case "titleaddon" -> prefix + "titleaddon";
      default -> SHORT_TITLES.contains(name.toLowerCase(Locale.ROOT)) ? "" : name;
    };
  }
}
