package dev.colophon.html.internal;

import dev.colophon.model.ContributorRole;
import dev.colophon.model.PublicationType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of schema.org for types and roles, both ways.
 *
 * <p>Source: schema.org, CreativeWork and its subtypes.
 */
final class SchemaTerms {
  private static final Map<PublicationType, String> TYPES = types();
  private static final Map<ContributorRole, String> ROLES =
      Map.of(
          ContributorRole.AUTHOR, "author",
          ContributorRole.EDITOR, "editor",
          ContributorRole.TRANSLATOR, "translator",
          ContributorRole.ILLUSTRATOR, "illustrator",
          ContributorRole.PRODUCER, "producer");
  private static final Map<String, PublicationType> TYPES_READ = typesRead();
  private static final Map<String, ContributorRole> ROLES_READ = rolesRead();

  private SchemaTerms() {}

  /** Returns the term for a type. */
  static String ofType(PublicationType type) {
    return TYPES.getOrDefault(type, "CreativeWork");
  }

  /** Returns the property for people in a role. */
  static String ofRole(ContributorRole role) {
    return ROLES.getOrDefault(role, "contributor");
  }

  /** Returns the type that a term stands for. */
  static Optional<PublicationType> type(String term) {
    return Optional.ofNullable(TYPES_READ.get(term));
  }

  /** Returns the role that a property stands for. */
  static Optional<ContributorRole> role(String property) {
    return Optional.ofNullable(ROLES_READ.get(property));
  }

  /** A term for several types stands for the first of them. */
  private static Map<String, PublicationType> typesRead() {
    Map<String, PublicationType> read = new HashMap<>();
    read.put("Article", PublicationType.ARTICLE);
    read.put("CreativeWork", PublicationType.DOCUMENT);
    read.put("MedicalScholarlyArticle", PublicationType.ARTICLE);
    read.put("SoftwareSourceCode", PublicationType.SOFTWARE);
    TYPES.forEach((type, term) -> read.putIfAbsent(term, type));
    return read;
  }

  private static Map<String, ContributorRole> rolesRead() {
    Map<String, ContributorRole> read = new HashMap<>();
    read.put("contributor", ContributorRole.CONTRIBUTOR);
    read.put("creator", ContributorRole.AUTHOR);
    ROLES.forEach((role, property) -> read.put(property, role));
    return read;
  }

  private static Map<PublicationType, String> types() {
    Map<PublicationType, String> types = new EnumMap<>(PublicationType.class);
    types.put(PublicationType.ARTICLE, "ScholarlyArticle");
    types.put(PublicationType.ARTICLE_JOURNAL, "ScholarlyArticle");
    types.put(PublicationType.ARTICLE_MAGAZINE, "Article");
    types.put(PublicationType.ARTICLE_NEWSPAPER, "NewsArticle");
    types.put(PublicationType.BOOK, "Book");
    types.put(PublicationType.CHAPTER, "Chapter");
    types.put(PublicationType.CLASSIC, "Book");
    types.put(PublicationType.COLLECTION, "Collection");
    types.put(PublicationType.DATASET, "Dataset");
    types.put(PublicationType.ENTRY_ENCYCLOPEDIA, "Article");
    types.put(PublicationType.FIGURE, "ImageObject");
    types.put(PublicationType.GRAPHIC, "VisualArtwork");
    types.put(PublicationType.LEGISLATION, "Legislation");
    types.put(PublicationType.MANUSCRIPT, "Manuscript");
    types.put(PublicationType.MAP, "Map");
    types.put(PublicationType.MOTION_PICTURE, "Movie");
    types.put(PublicationType.MUSICAL_SCORE, "SheetMusic");
    types.put(PublicationType.PAPER_CONFERENCE, "ScholarlyArticle");
    types.put(PublicationType.PERIODICAL, "Periodical");
    types.put(PublicationType.POST, "SocialMediaPosting");
    types.put(PublicationType.POST_WEBLOG, "BlogPosting");
    types.put(PublicationType.REPORT, "Report");
    types.put(PublicationType.REVIEW, "Review");
    types.put(PublicationType.REVIEW_BOOK, "Review");
    types.put(PublicationType.SOFTWARE, "SoftwareApplication");
    types.put(PublicationType.SONG, "MusicRecording");
    types.put(PublicationType.THESIS, "Thesis");
    types.put(PublicationType.WEBPAGE, "WebPage");
    return types;
  }
}
