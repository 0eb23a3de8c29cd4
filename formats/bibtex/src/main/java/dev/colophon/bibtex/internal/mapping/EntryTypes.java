package dev.colophon.bibtex.internal.mapping;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.PublicationType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of entries and of publications, both ways.
 *
 * <p>A type is a word, and perhaps a subtype in the field {@code entrysubtype}. A subtype that is
 * the name of a CSL type decides alone.
 */
final class EntryTypes {
  /** Words that are no publications, but data or settings for other entries. */
  static final Set<String> NOT_PUBLICATIONS =
      Set.of("xdata", "set", "ieeetranbstctl", "nameonly", "bibnote");

  /** CSL type, then how it is written in BibLaTeX and in BibTeX. */
  private static final String WRITTEN =
      """
      article online/preprint misc/article
      article-journal article article
      article-magazine article/magazine article/magazine
      article-newspaper article/newspaper article/newspaper
      bill legislation/bill misc/bill
      book book book
      broadcast audio/broadcast misc/broadcast
      chapter incollection incollection
      classic book/classical book/classical
      collection misc/collection misc/collection
      dataset dataset misc/dataset
      document misc misc
      entry inreference/entry incollection/entry
      entry-dictionary inreference/dictionary incollection/entry-dictionary
      entry-encyclopedia inreference incollection/entry-encyclopedia
      event misc/event misc/event
      figure image/figure misc/figure
      graphic artwork misc/graphic
      hearing jurisdiction/hearing misc/hearing
      interview misc/interview misc/interview
      legal_case jurisdiction misc/legal_case
      legislation legislation misc/legislation
      manuscript unpublished unpublished
      map misc/map misc/map
      motion_picture movie misc/motion_picture
      musical_score misc/score misc/score
      pamphlet booklet booklet
      paper-conference inproceedings inproceedings
      patent patent misc/patent
      performance performance misc/performance
      periodical periodical misc/periodical
      personal_communication letter misc/personal_communication
      post online/post misc/post
      post-weblog online/blog misc/post-weblog
      regulation legislation/regulation misc/regulation
      report report techreport
      review review article/review
      review-book review/book article/review-book
      software software misc/software
      song audio misc/song
      speech unpublished/speech unpublished/speech
      standard standard misc/standard
      thesis thesis phdthesis
      treaty legal misc/treaty
      webpage online misc/webpage
      """;

  /** CSL type, then the further words and subtypes that read as it. */
  private static final String READ =
      """
      article preprint online/preprint
      article-journal suppperiodical
      article-magazine suppperiodical/magazine magazine_article magazine
      article-newspaper suppperiodical/newspaper newsarticle newspaper newspaper_article
      bill legmaterial
      book mvbook collection mvcollection proceedings mvproceedings reference mvreference commentary
      broadcast audio/podcast audio/radio video/broadcast video/tv
      chapter inbook bookinbook suppbook suppcollection book_section
      collection archive
      dataset data misc/dataset
      document customa customb customc customd custome customf generic hardware
      graphic image
      hearing legal/hearing legmaterial/hearing legmaterial/testimony
      legislation constitution
      manuscript manuscript
      map map
      motion_picture video film
      musical_score music/score misc/score
      paper-conference conference
      personal_communication letters email
      post online/forum online/social
      post-weblog online/post-weblog blog
      regulation legal/regulation legadminmaterial
      report manual techreport
      song music song
      speech audio/speech presentation talk speech
      software softwareversion softwaremodule codefragment program computerprogram
      thesis phdthesis mastersthesis bachelorsthesis bathesis dissertation
      webpage www electronic web_page webpage web website internet
      """;

  private static final Map<String, PublicationType> TYPES = new HashMap<>();
  private static final Map<PublicationType, Form> BIBLATEX = new EnumMap<>(PublicationType.class);
  private static final Map<PublicationType, Form> BIBTEX = new EnumMap<>(PublicationType.class);

  static {
    WRITTEN.lines().forEach(EntryTypes::addWritten);
    READ.lines().forEach(EntryTypes::addRead);
  }

  /**
   * How a type is written.
   *
   * @param word the word after the at sign
   * @param subtype the value of {@code entrysubtype}, or empty
   */
  record Form(String word, String subtype) {
    static Form parse(String text) {
      int slash = text.indexOf('/');
      return slash < 0
          ? new Form(text, "")
          : new Form(text.substring(0, slash), text.substring(slash + 1));
    }
  }

  private EntryTypes() {}

  private static void addWritten(String row) {
    String[] columns = row.split(" ", -1);
    PublicationType type = csl(columns[0]);
    TYPES.put(columns[1], type);
    TYPES.putIfAbsent(columns[2], type);
    BIBLATEX.put(type, Form.parse(columns[1]));
    BIBTEX.put(type, Form.parse(columns[2]));
  }

  private static void addRead(String row) {
    String[] columns = row.split(" ", -1);
    for (int i = 1; i < columns.length; i++) {
      TYPES.put(columns[i], csl(columns[0]));
    }
  }

  private static PublicationType csl(String name) {
    return PublicationType.ofCslName(name).orElseThrow();
  }

  static Form form(PublicationType type, Dialect dialect) {
    return requireNonNull((dialect.isBiblatex() ? BIBLATEX : BIBTEX).get(type));
  }

  /** Tells whether a word is the name of a type. */
  static boolean isKnown(String word) {
    return TYPES.containsKey(word);
  }

  /** Returns what the word alone stands for. */
  static PublicationType ofWord(String word) {
    return TYPES.getOrDefault(word, PublicationType.DOCUMENT);
  }

  /** Returns what a subtype makes of a word; null if it says nothing. */
  static @Nullable PublicationType ofSubtype(String word, String subtype) {
    String lower = subtype.strip().toLowerCase(Locale.ROOT);
    PublicationType type = TYPES.get(word + "/" + lower);
    return type != null ? type : PublicationType.ofCslName(lower).orElse(null);
  }

  /** Returns a subtype with which a word reads as a type, if one is needed. */
  static Optional<String> subtypeFor(String word, PublicationType type) {
    String prefix = word + "/";
    return TYPES.entrySet().stream()
        .filter(row -> row.getValue() == type && row.getKey().startsWith(prefix))
        .map(row -> row.getKey().substring(prefix.length()))
        .sorted()
        .findFirst();
  }
}
