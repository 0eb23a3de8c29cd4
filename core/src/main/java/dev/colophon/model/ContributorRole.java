package dev.colophon.model;

import dev.colophon.core.internal.Arguments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In what way a contributor took part: the name variables of CSL, and any other role under a name
 * of its own.
 *
 * <p>Roles have an order, in which a {@link Publication} holds its contributors: the roles of CSL
 * as they are declared here, then other roles by name.
 *
 * <p>Source: CSL 1.0.2 specification, appendix IV, "Name variables".
 *
 * @since 0.1.0
 */
public final class ContributorRole implements Comparable<ContributorRole> {
  private static final Map<String, ContributorRole> DECLARED = new LinkedHashMap<>();

  /** Who wrote or made the work. */
  public static final ContributorRole AUTHOR = declare("author");

  /** Who edited the work, or the work that contains it. */
  public static final ContributorRole EDITOR = declare("editor");

  /** Who both edited and translated the work. */
  public static final ContributorRole EDITOR_TRANSLATOR = declare("editor-translator");

  /** Who translated the work. */
  public static final ContributorRole TRANSLATOR = declare("translator");

  /** Who compiled the work. */
  public static final ContributorRole COMPILER = declare("compiler");

  /** Who directed the editing. */
  public static final ContributorRole EDITORIAL_DIRECTOR = declare("editorial-director");

  /** Who edits the series. */
  public static final ContributorRole COLLECTION_EDITOR = declare("collection-editor");

  /** Who wrote the work that contains this one. */
  public static final ContributorRole CONTAINER_AUTHOR = declare("container-author");

  /** Who wrote the original of a translation or adaptation. */
  public static final ContributorRole ORIGINAL_AUTHOR = declare("original-author");

  /** Who wrote the work under review. */
  public static final ContributorRole REVIEWED_AUTHOR = declare("reviewed-author");

  /** Who chaired the session or committee. */
  public static final ContributorRole CHAIR = declare("chair");

  /** Who composed the music. */
  public static final ContributorRole COMPOSER = declare("composer");

  /** Who contributed in a way that no other role names. */
  public static final ContributorRole CONTRIBUTOR = declare("contributor");

  /** Who curated the exhibition. */
  public static final ContributorRole CURATOR = declare("curator");

  /** Who directed the film. */
  public static final ContributorRole DIRECTOR = declare("director");

  /** Who was the executive producer. */
  public static final ContributorRole EXECUTIVE_PRODUCER = declare("executive-producer");

  /** Who was a guest of the programme. */
  public static final ContributorRole GUEST = declare("guest");

  /** Who hosted the programme. */
  public static final ContributorRole HOST = declare("host");

  /** Who illustrated the work. */
  public static final ContributorRole ILLUSTRATOR = declare("illustrator");

  /** Who asked the questions of an interview. */
  public static final ContributorRole INTERVIEWER = declare("interviewer");

  /** Who narrated the work. */
  public static final ContributorRole NARRATOR = declare("narrator");

  /** Who organised the event. */
  public static final ContributorRole ORGANIZER = declare("organizer");

  /** Who performed the work. */
  public static final ContributorRole PERFORMER = declare("performer");

  /** Who produced the work. */
  public static final ContributorRole PRODUCER = declare("producer");

  /** Who received the letter or message. */
  public static final ContributorRole RECIPIENT = declare("recipient");

  /** Who wrote the script. */
  public static final ContributorRole SCRIPT_WRITER = declare("script-writer");

  /** Who created the series. */
  public static final ContributorRole SERIES_CREATOR = declare("series-creator");

  private static final List<ContributorRole> CSL_ROLES =
      Collections.unmodifiableList(new ArrayList<>(DECLARED.values()));

  private static final Comparator<ContributorRole> ORDER =
      Comparator.<ContributorRole>comparingInt(role -> role.rank)
          .thenComparing(ContributorRole::name);

  private final String name;
  private final int rank;

  private ContributorRole(String name, int rank) {
    this.name = name;
    this.rank = rank;
  }

  private static ContributorRole declare(String name) {
    ContributorRole role = new ContributorRole(name, DECLARED.size());
    DECLARED.put(name, role);
    return role;
  }

  /**
   * Returns the role of this name.
   *
   * @param name the name variable of CSL, such as {@code collection-editor}, or any other non-blank
   *     text
   * @return the role
   * @throws IllegalArgumentException if {@code name} is blank or has a lone surrogate
   */
  public static ContributorRole of(String name) {
    ContributorRole declared = DECLARED.get(name);
    return declared != null
        ? declared
        : new ContributorRole(Arguments.nonBlank(name, "name"), Integer.MAX_VALUE);
  }

  /**
   * Returns the roles that CSL has, in order.
   *
   * @return an unmodifiable list
   */
  public static List<ContributorRole> cslRoles() {
    return CSL_ROLES;
  }

  /**
   * Returns the name, for CSL's roles the name variable.
   *
   * @return the name, such as {@code author}
   */
  public String name() {
    return name;
  }

  /**
   * Tells whether CSL has this role.
   *
   * @return true for the roles in {@link #cslRoles()}
   */
  public boolean isCsl() {
    return rank != Integer.MAX_VALUE;
  }

  @Override
  public int compareTo(ContributorRole other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContributorRole that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
