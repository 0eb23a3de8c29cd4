package dev.colophon.bibtex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of the fields of an entry that is written. Immutable.
 *
 * <p>A publication does not know the order of the fields that it was read from; {@link
 * BibWriter#update} keeps it in the document. Identifiers are read in the order of their fields, so
 * an order other than {@link #usual()} may change theirs.
 *
 * @since 0.1.0
 */
public final class FieldOrder {
  /** BibLaTeX manual 3.20, 2.1.1: required, then optional fields, the types merged into one. */
  private static final String MANUAL =
      """
      author title journaltitle journal booktitle type institution school date year month day
      bookauthor editor editortype editora editoratype editorb editorbtype editorc editorctype holder
      translator annotator commentator introduction foreword afterword
      subtitle titleaddon shorttitle maintitle mainsubtitle maintitleaddon
      booksubtitle booktitleaddon journalsubtitle journaltitleaddon shortjournal
      issuetitle issuesubtitle issuetitleaddon eventtitle eventtitleaddon eventdate venue
      origtitle language langid origlanguage origdate origpublisher origlocation
      volume part edition volumes series shortseries number eid issue version note howpublished
      organization publisher location address isbn issn isrn isan ismn iswc
      chapter pages pagetotal addendum pubstate
      doi eprint eprintclass primaryclass eprinttype archiveprefix url urldate
      abstract keywords annotation annote
      """;

  private static final FieldOrder USUAL = new FieldOrder(null);
  private static final FieldOrder ALPHABETICAL = new FieldOrder(Comparator.naturalOrder());

  private final @Nullable Comparator<String> comparator;

  private FieldOrder(@Nullable Comparator<String> comparator) {
    this.comparator = comparator;
  }

  /**
   * Returns the order of this library: names, titles, date, publisher, numbers, then the rest;
   * fields that were kept from a source come last, in the order of the source.
   *
   * @return the order
   */
  public static FieldOrder usual() {
    return USUAL;
  }

  /**
   * Returns the order in which the BibLaTeX manual lists the fields of a type of entry (section
   * 2.1.1: required, then optional ones), as one order for all types. Fields that it does not list
   * come last.
   *
   * @return the order
   */
  public static FieldOrder biblatex() {
    return listed(Arrays.asList(MANUAL.strip().split("\\s+", -1)));
  }

  /**
   * Returns the order of the alphabet.
   *
   * @return the order
   */
  public static FieldOrder alphabetical() {
    return ALPHABETICAL;
  }

  /**
   * Returns an order in which some fields come first.
   *
   * @param names the names of fields; case does not matter; all others come after them in the
   *     {@linkplain #usual() usual order}
   * @return the order
   */
  public static FieldOrder listed(List<String> names) {
    Map<String, Integer> ranks = new HashMap<>();
    for (String name : names) {
      ranks.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), ranks.size());
    }
    return new FieldOrder(Comparator.comparing(name -> ranks.getOrDefault(name, ranks.size())));
  }

  static FieldOrder parse(String text) {
    return switch (text) {
      case "usual" -> usual();
      case "biblatex" -> biblatex();
      case "alphabetical" -> alphabetical();
      default -> listed(new ArrayList<>(Arrays.asList(text.split(",", -1))));
    };
  }

  /** Returns how names are compared, or empty to leave them as they are. */
  Optional<Comparator<String>> comparator() {
    return Optional.ofNullable(comparator);
  }
}
