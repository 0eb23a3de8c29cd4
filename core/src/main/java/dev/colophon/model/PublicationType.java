package dev.colophon.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What kind of work a publication is: the 45 types of CSL.
 *
 * <p>Source: CSL 1.0.2 specification, appendix III, and {@code csl-types.rnc}. A finer word that a
 * source used is kept in {@link Publication#genre()} or {@link Publication#extensions()}.
 *
 * @since 0.1.0
 */
public enum PublicationType {
  /** A preprint, working paper or other self-contained article published outside a periodical. */
  ARTICLE("article"),
  /** An article in a scholarly journal. */
  ARTICLE_JOURNAL("article-journal"),
  /** An article in a magazine. */
  ARTICLE_MAGAZINE("article-magazine"),
  /** An article in a newspaper. */
  ARTICLE_NEWSPAPER("article-newspaper"),
  /** A proposed piece of legislation. */
  BILL("bill"),
  /** A book, edited volume or volume of proceedings. */
  BOOK("book"),
  /** A radio or television programme, or a podcast. */
  BROADCAST("broadcast"),
  /** A part of a book. */
  CHAPTER("chapter"),
  /** A classical or ancient work, cited by its traditional numbering. */
  CLASSIC("classic"),
  /** An archival collection. */
  COLLECTION("collection"),
  /** A data set. */
  DATASET("dataset"),
  /** Any other document; the type for what fits no other. */
  DOCUMENT("document"),
  /** An entry in a database, directory or catalogue. */
  ENTRY("entry"),
  /** An entry in a dictionary. */
  ENTRY_DICTIONARY("entry-dictionary"),
  /** An entry in an encyclopedia or other reference work. */
  ENTRY_ENCYCLOPEDIA("entry-encyclopedia"),
  /** An organised event, such as an exhibition or a conference. */
  EVENT("event"),
  /** An illustration or figure in a work. */
  FIGURE("figure"),
  /** A still visual work, such as an artwork or a photograph. */
  GRAPHIC("graphic"),
  /** A hearing by a government committee, or its transcript. */
  HEARING("hearing"),
  /** An interview with one or several persons. */
  INTERVIEW("interview"),
  /** A court case or decision. */
  LEGAL_CASE("legal_case"),
  /** A law or resolution that a governing body enacted. */
  LEGISLATION("legislation"),
  /** An unpublished manuscript. */
  MANUSCRIPT("manuscript"),
  /** A geographic map. */
  MAP("map"),
  /** A video or film recording. */
  MOTION_PICTURE("motion_picture"),
  /** The written notation of a piece of music. */
  MUSICAL_SCORE("musical_score"),
  /** A fragment, short work or booklet without a formal publisher. */
  PAMPHLET("pamphlet"),
  /** A paper in the proceedings of a conference. */
  PAPER_CONFERENCE("paper-conference"),
  /** A patent. */
  PATENT("patent"),
  /** A live performance of a work. */
  PERFORMANCE("performance"),
  /** A whole issue, volume or run of a periodical. */
  PERIODICAL("periodical"),
  /** A letter, e-mail or other message between persons. */
  PERSONAL_COMMUNICATION("personal_communication"),
  /** A post on a forum or on social media. */
  POST("post"),
  /** A post on a blog. */
  POST_WEBLOG("post-weblog"),
  /** An administrative order of a government agency. */
  REGULATION("regulation"),
  /** A technical report, manual, or publication of an institution. */
  REPORT("report"),
  /** A review of something other than a book. */
  REVIEW("review"),
  /** A review of a book. */
  REVIEW_BOOK("review-book"),
  /** A computer program or another piece of software. */
  SOFTWARE("software"),
  /** An audio recording. */
  SONG("song"),
  /** A speech, lecture, talk or other presentation. */
  SPEECH("speech"),
  /** A technical standard or specification. */
  STANDARD("standard"),
  /** A thesis written for a degree. */
  THESIS("thesis"),
  /** A treaty among states. */
  TREATY("treaty"),
  /** A web site or a page on one. */
  WEBPAGE("webpage");

  private static final Map<String, PublicationType> BY_CSL_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(PublicationType::cslName, Function.identity()));

  private final String cslName;

  PublicationType(String cslName) {
    this.cslName = cslName;
  }

  /**
   * Returns the name of this type in CSL, such as {@code article-journal}.
   *
   * @return the name as CSL spells it
   */
  public String cslName() {
    return cslName;
  }

  /**
   * Returns the type with this name in CSL.
   *
   * @param cslName the name exactly as CSL spells it
   * @return the type, or empty if CSL 1.0.2 has none of this name
   */
  public static Optional<PublicationType> ofCslName(String cslName) {
    return Optional.ofNullable(BY_CSL_NAME.get(cslName));
  }

  /** Returns the CSL name. */
  @Override
  public String toString() {
    return cslName;
  }
}
