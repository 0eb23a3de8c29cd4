package dev.colophon.bibtex.internal.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of fields that have no home in the model but a meaning: those of BibLaTeX's data model,
 * of BibTeX's styles, and of programs that write .bib files. Loaded when a field is met that has no
 * home.
 */
final class FieldNames {
  /** A row for each source: BibLaTeX, styles, data bases, then programs. */
  private static final String NAMES =
      """
      bookpagination booktitleaddon crossref entryset eprintclass eventtitleaddon execute file gender
      ids indexsorttitle indextitle issuetitleaddon journaltitleaddon key label langidopts lista listb
      listc listd liste listf maintitleaddon nameaddon options pagination pdf presort primaryclass
      related relatedoptions relatedstring relatedtype reprinttitle shortauthor shorteditor
      shorthandintro sortkey sortname sortshorthand sorttitle sortyear titleaddon usera userb userc
      userd usere userf verba verbb verbc xdata
      assignee dayfiled monthfiled nationality yearfiled ctluse_article_number ctluse_paper
      ctluse_forced_etal ctlmax_names_forced_etal ctlnames_show_etal ctluse_alt_spacing
      ctlalt_stretch_factor ctldash_repeated_names ctlname_format_string ctlname_latex_cmd
      ctlname_url_prefix collaboration slaccitation reportnumber eprintversion translation
      acmid issue_date affiliation contents coden bibdate bibsource biburl acknowledgement ajournal
      fjournal mrclass mrreviewer mrnumber reviewer jrclass zblnumber adsurl adsnote bibcode archive
      price size isbn-13 issn-l subject classification swhid hal_id hal_version repository
      art_number abbrev_source_title author_keywords document_type source page_count
      publication_stage references unique-id keywords-plus research-areas
      web-of-science-categories number-of-cited-references times-cited
      usage-count-last-180-days usage-count-since-2013 journal-iso doc-delivery-number
      journal-abbreviation researcherid-numbers orcid-numbers funding-acknowledgement funding-text
      article-number early-access-date book-group-author author-email
      comment review owner timestamp groups citationcount creationdate modificationdate readstatus
      ranking priority printed qualityassured relevance ps __markedentry username tags
      date-added date-modified date-created rating read localfile local-url uri
      mendeley-groups mendeley-tags arxivid interhash intrahash added-at description keyword
      posted-at s2id calibreid
      """;

  private static final Set<String> KNOWN = new HashSet<>(List.of(NAMES.strip().split("\\s+", -1)));
  private static final List<String> PREFIXES = List.of("bdsk-", "citeulike-", "msbib-");

  /** The parts of dates: {@code urlday}, {@code origendyear}, {@code hour}. */
  private static final Pattern DATE_PART =
      Pattern.compile(
          "(?:url|orig|event)?(?:end)?"
              + "(?:year|month|day|hour|minute|second|timezone|yeardivision)");

  private FieldNames() {}

  /** Tells whether a field means something to some program; its name is in lower case. */
  static boolean isKnown(String name) {
    int plus = name.indexOf('+');
    String field = plus > 0 ? name.substring(0, plus) : name;
    return KnownField.of(field) != null
        || KNOWN.contains(field)
        || PREFIXES.stream().anyMatch(field::startsWith)
        || DATE_PART.matcher(field).matches();
  }
}
