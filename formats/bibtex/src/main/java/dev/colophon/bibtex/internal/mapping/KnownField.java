package dev.colophon.bibtex.internal.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that have a home in the model. Every other field is kept as an extension. */
enum KnownField {
  ABSTRACT,
  ACCESSED,
  ADDENDUM,
  ADDRESS,
  AFTERWORD,
  ANNOTATION,
  ANNOTATOR,
  ANNOTE,
  ARCHIVEPREFIX,
  ARTICLENO,
  AUTHOR,
  AUTHORTYPE,
  BOOKAUTHOR,
  BOOKSUBTITLE,
  BOOKTITLE,
  CALLNUMBER,
  CHAPTER,
  COLOPHON,
  COMMENTATOR,
  COMPOSER,
  COPYRIGHT,
  DATE,
  DAY,
  DIRECTOR,
  DOI,
  EDITION,
  EDITOR,
  EDITORA,
  EDITORATYPE,
  EDITORB,
  EDITORBTYPE,
  EDITORC,
  EDITORCTYPE,
  EDITORTYPE,
  EID,
  EISSN,
  ENTRYSUBTYPE,
  EPRINT,
  EPRINTTYPE,
  EVENTDATE,
  EVENTTITLE,
  FOREWORD,
  HOLDER,
  HOWPUBLISHED,
  HYPHENATION,
  ILLUSTRATOR,
  INSTITUTION,
  INTRODUCTION,
  ISAN,
  ISBN,
  ISMN,
  ISRN,
  ISSN,
  ISSUE,
  ISSUESUBTITLE,
  ISSUETITLE,
  ISWC,
  JOURNAL,
  JOURNALSUBTITLE,
  JOURNALTITLE,
  KEYWORDS,
  LANGID,
  LANGUAGE,
  LASTCHECKED,
  LCCN,
  LIBRARY,
  LICENSE,
  LOCATION,
  MAINSUBTITLE,
  MAINTITLE,
  MONTH,
  MRNUMBER,
  NAMEA,
  NAMEATYPE,
  NAMEB,
  NAMEBTYPE,
  NAMEC,
  NAMECTYPE,
  NARRATOR,
  NOTE,
  NUMBER,
  NUMPAGES,
  OCLC,
  OPTIONS,
  ORGANIZATION,
  ORIGDATE,
  ORIGLANGUAGE,
  ORIGLOCATION,
  ORIGPUBLISHER,
  ORIGTITLE,
  PAGES,
  PAGETOTAL,
  PART,
  PERFORMER,
  PMCID,
  PMID,
  PRODUCER,
  PUBLISHER,
  PUBSTATE,
  RELATED,
  RELATEDSTRING,
  RELATEDTYPE,
  REVISION,
  RIGHTS,
  SCHOOL,
  SERIES,
  SHORTHAND,
  SHORTJOURNAL,
  SHORTSERIES,
  SHORTTITLE,
  SUBTITLE,
  TITLE,
  TITLEADDON,
  TRANSLATOR,
  TYPE,
  URL,
  URLACCESSDATE,
  URLDATE,
  URN,
  VENUE,
  VERSION,
  VOLUME,
  VOLUMES,
  XREF,
  YEAR,
  ZBL,
  ZMNUMBER;

  static final int COUNT = values().length;

  private static final Map<String, KnownField> BY_NAME = new HashMap<>();

  static {
    for (KnownField field : values()) {
      BY_NAME.put(field.fieldName(), field);
    }
  }

  private final String fieldName = name().toLowerCase(Locale.ROOT);

  String fieldName() {
    return fieldName;
  }

  static @Nullable KnownField of(String name) {
    return BY_NAME.get(name);
  }
}
