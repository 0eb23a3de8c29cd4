package dev.colophon.model;

import dev.colophon.core.internal.Arguments;

/**
 * In which relation another work stands to a publication: a name, in the field's terms where there
 * is one.
 *
 * <p>Source: BibLaTeX manual 4.5.1, {@code relatedtype}, and DataCite 4.5, {@code relationType}.
 *
 * @param name the kind, such as {@code part-of}
 * @since 0.1.0
 */
public record RelationKind(String name) {
  /** The other work contains this one. */
  public static final RelationKind PART_OF = new RelationKind("part-of");

  /** The other work is a part of this one. */
  public static final RelationKind HAS_PART = new RelationKind("has-part");

  /** This is a translation of the other work. */
  public static final RelationKind TRANSLATION_OF = new RelationKind("translation-of");

  /** The other work is a translation of this one. */
  public static final RelationKind TRANSLATED_AS = new RelationKind("translated-as");

  /** This is a review of the other work. */
  public static final RelationKind REVIEW_OF = new RelationKind("review-of");

  /** This is a reprint of the other work. */
  public static final RelationKind REPRINT_OF = new RelationKind("reprint-of");

  /** The other work is a reprint of this one. */
  public static final RelationKind REPRINTED_AS = new RelationKind("reprinted-as");

  /** This is a version of the other work. */
  public static final RelationKind VERSION_OF = new RelationKind("version-of");

  /** This work takes the place of the other one. */
  public static final RelationKind REPLACES = new RelationKind("replaces");

  /** The other work is of interest to readers of this one. */
  public static final RelationKind RELATED = new RelationKind("related");

  /**
   * Makes a kind of relation.
   *
   * @param name the kind
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if {@code name} is blank or has a lone surrogate
   */
  public RelationKind {
    Arguments.nonBlank(name, "name");
  }

  /**
   * Returns the kind of this name.
   *
   * @param name one of the names above, or any other non-blank text
   * @return the kind
   */
  public static RelationKind of(String name) {
    return new RelationKind(name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
