package dev.colophon.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publication: what a bibliographic record says about a work.
 *
 * <p>A value: equal by content, immutable, safe to share between threads. Lists are unmodifiable
 * and in the given order; contributors are grouped by role, in the order of {@link
 * ContributorRole}, and within a role in the given order. Only {@link #type()} is required.
 *
 * <pre>{@code
 * Publication book = Publication.book("Local Enterprises in the Global Economy")
 *     .editor("Hubert", "Schmitz")
 *     .publisher("Edward Elgar Publishing", "Cheltenham")
 *     .issued(2004, 1, 1)
 *     .isbn("1 84542 192 2")
 *     .build();
 * }</pre>
 *
 * <p>Source of the vocabulary: CSL 1.0.2 specification, appendices III and IV.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Publication implements WithPublication {
  Publication() {}

  /**
   * Returns the key under which the record is known where it comes from: CSL {@code id}, the key of
   * a BibTeX entry.
   *
   * @return the key, or empty if there is none
   */
  public abstract Optional<String> id();

  /**
   * Returns the key by which authors cite the work, where it differs from the id: CSL {@code
   * citation-key}.
   *
   * @return the key, or empty if there is none
   */
  public abstract Optional<String> citationKey();

  /**
   * Returns what kind of work this is.
   *
   * @return the type
   */
  public abstract PublicationType type();

  /**
   * Returns a finer word for the kind of work, such as "Doctoral dissertation": {@code genre}.
   *
   * @return the word, or empty if there is none
   */
  public abstract Optional<String> genre();

  /**
   * Returns the title: {@code title}, {@code title-short}.
   *
   * @return the title, or empty if there is none
   */
  public abstract Optional<Title> title();

  /**
   * Returns who took part, grouped by role.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Contributor> contributors();

  /**
   * Returns when the work was published: {@code issued}.
   *
   * @return the date, or empty if there is none
   */
  public abstract Optional<PublicationDate> issued();

  /**
   * Returns when the work was first available, for example online ahead of print: {@code
   * available-date}.
   *
   * @return the date, or empty if there is none
   */
  public abstract Optional<PublicationDate> available();

  /**
   * Returns when the work was submitted or filed: {@code submitted}.
   *
   * @return the date, or empty if there is none
   */
  public abstract Optional<PublicationDate> submitted();

  /**
   * Returns when a web address was last visited: {@code accessed}.
   *
   * @return the date, or empty if there is none
   */
  public abstract Optional<PublicationDate> accessed();

  /**
   * Returns the state of publication, such as "forthcoming": {@code status}.
   *
   * @return the state, or empty if there is none
   */
  public abstract Optional<String> status();

  /**
   * Returns the host of the work and its place in it.
   *
   * @return the container, or empty if there is none
   */
  public abstract Optional<Container> container();

  /**
   * Returns the series.
   *
   * @return the series, or empty if there is none
   */
  public abstract Optional<Series> series();

  /**
   * Returns the event that the work comes from.
   *
   * @return the event, or empty if there is none
   */
  public abstract Optional<Event> event();

  /**
   * Returns who published the work, and where.
   *
   * @return the publisher, or empty if there is none
   */
  public abstract Optional<Publisher> publisher();

  /**
   * Returns the edition, a number or text: {@code edition}.
   *
   * @return the edition, or empty if there is none
   */
  public abstract Optional<String> edition();

  /**
   * Returns the printing: {@code printing-number}.
   *
   * @return the number, or empty if there is none
   */
  public abstract Optional<String> printing();

  /**
   * Returns the version of software, data or a text: {@code version}.
   *
   * @return the version, or empty if there is none
   */
  public abstract Optional<String> version();

  /**
   * Returns the number of a report, patent, standard or other numbered work: {@code number}.
   *
   * @return the number, or empty if there is none
   */
  public abstract Optional<String> number();

  /**
   * Returns how many pages the whole work has: {@code number-of-pages}.
   *
   * @return the number, or empty if there is none
   */
  public abstract Optional<String> numberOfPages();

  /**
   * Returns how many volumes the whole work has: {@code number-of-volumes}.
   *
   * @return the number, or empty if there is none
   */
  public abstract Optional<String> numberOfVolumes();

  /**
   * Returns the medium, such as "CD": {@code medium}.
   *
   * @return the medium, or empty if there is none
   */
  public abstract Optional<String> medium();

  /**
   * Returns the size or running time: {@code dimensions}.
   *
   * @return the dimensions, or empty if there are none
   */
  public abstract Optional<String> dimensions();

  /**
   * Returns the scale of a map or model: {@code scale}.
   *
   * @return the scale, or empty if there is none
   */
  public abstract Optional<String> scale();

  /**
   * Returns the original of a translation, reprint or adaptation.
   *
   * @return the original, or empty if there is none
   */
  public abstract Optional<Original> original();

  /**
   * Returns the work that a review is about.
   *
   * @return the reviewed work, or empty if there is none
   */
  public abstract Optional<Reviewed> reviewed();

  /**
   * Returns where a copy is kept.
   *
   * @return the archive, or empty if there is none
   */
  public abstract Optional<Archive> archive();

  /**
   * Returns what laws, cases and patents have beside other publications.
   *
   * @return the legal part, or empty if there is none
   */
  public abstract Optional<Legal> legal();

  /**
   * Returns the abstract: {@code abstract}.
   *
   * @return its paragraphs, an unmodifiable list, possibly empty
   */
  public abstract List<RichText> abstractParagraphs();

  /**
   * Returns the keywords: {@code keyword}.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<String> keywords();

  /**
   * Returns the languages of the work: {@code language}.
   *
   * @return BCP 47 tags, or words as written where they could not be understood; an unmodifiable
   *     list, possibly empty
   */
  public abstract List<String> languages();

  /**
   * Returns the identifiers of the work: {@code DOI}, {@code ISBN}, {@code ISSN}, {@code PMID},
   * {@code PMCID} and others.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Identifier> identifiers();

  /**
   * Returns addresses on the web; the first without a relation is CSL's {@code URL}.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Link> links();

  /**
   * Returns notes on the work: {@code note}.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<RichText> notes();

  /**
   * Returns the annotation, as for an annotated bibliography: {@code annote}.
   *
   * @return the annotation, or empty if there is none
   */
  public abstract Optional<RichText> annotation();

  /**
   * Returns under which conditions the work may be used: {@code license}.
   *
   * @return the rights, or empty if nothing is said of them
   */
  public abstract Optional<Rights> rights();

  /**
   * Returns other works that stand in a relation to this one.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Relation> relations();

  /**
   * Returns a picture of the work, such as its cover.
   *
   * @return the picture, or empty if there is none
   */
  public abstract Optional<Image> image();

  /**
   * Returns the citation as the publisher prints it.
   *
   * @return the citation, or empty if the source gives none
   */
  public abstract Optional<String> citationText();

  /**
   * Returns the label by which a style may cite the work: {@code citation-label}.
   *
   * @return the label, or empty if there is none
   */
  public abstract Optional<String> citationLabel();

  /**
   * Returns the style categories of the record: {@code categories} of CSL-JSON.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<String> categories();

  /**
   * Returns values of one citation that a source stored with the record.
   *
   * @return the values, or empty if there are none
   */
  public abstract Optional<CiteContext> citeContext();

  /**
   * Returns what source formats said that has no home above.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Extension> extensions();

  /**
   * Returns the contributors with one role.
   *
   * @param role the role
   * @return an unmodifiable list, possibly empty
   */
  public List<Contributor> contributors(ContributorRole role) {
    return contributors().stream().filter(contributor -> contributor.role().equals(role)).toList();
  }

  /**
   * Returns the first identifier of one scheme.
   *
   * @param scheme the scheme
   * @return the identifier, or empty if there is none
   */
  public Optional<Identifier> identifier(IdentifierScheme scheme) {
    return identifiers().stream()
        .filter(identifier -> identifier.scheme().equals(scheme))
        .findFirst();
  }

  /**
   * Returns the address of the work: the first link without a relation.
   *
   * @return the address, or empty if there is none
   */
  public Optional<String> url() {
    return links().stream().filter(link -> link.relation().isEmpty()).map(Link::url).findFirst();
  }

  /**
   * Returns the extensions of one family of formats.
   *
   * @param format the name of the family, such as {@code bibtex}
   * @return an unmodifiable list, possibly empty
   */
  public List<Extension> extensions(String format) {
    return extensions().stream().filter(extension -> extension.format().equals(format)).toList();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder for a publication of this type.
   *
   * @param type the type
   * @return a new builder
   */
  public static Builder of(PublicationType type) {
    return builder().type(type);
  }

  /**
   * Returns a builder for a book.
   *
   * @param title the main title
   * @return a new builder
   */
  public static Builder book(String title) {
    return of(PublicationType.BOOK).title(title);
  }

  /**
   * Returns a builder for a chapter of a book.
   *
   * @param title the main title
   * @return a new builder
   */
  public static Builder chapter(String title) {
    return of(PublicationType.CHAPTER).title(title);
  }

  /**
   * Returns a builder for an article in a journal.
   *
   * @param title the main title
   * @return a new builder
   */
  public static Builder article(String title) {
    return of(PublicationType.ARTICLE_JOURNAL).title(title);
  }

  /**
   * Returns a builder that starts from this publication.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  Publication normalized() {
    WellFormed.check("id", id());
    WellFormed.check("citationKey", citationKey());
    WellFormed.check("genre", genre());
    WellFormed.check("status", status());
    WellFormed.check("edition", edition());
    WellFormed.check("printing", printing());
    WellFormed.check("version", version());
    WellFormed.check("number", number());
    WellFormed.check("numberOfPages", numberOfPages());
    WellFormed.check("numberOfVolumes", numberOfVolumes());
    WellFormed.check("medium", medium());
    WellFormed.check("dimensions", dimensions());
    WellFormed.check("scale", scale());
    WellFormed.check("keywords", keywords());
    WellFormed.check("languages", languages());
    WellFormed.check("citationText", citationText());
    WellFormed.check("citationLabel", citationLabel());
    WellFormed.check("categories", categories());
    return isGrouped(contributors()) ? this : withContributors(grouped(contributors()));
  }

  private static boolean isGrouped(List<Contributor> contributors) {
    for (int i = 1; i < contributors.size(); i++) {
      if (contributors.get(i - 1).role().compareTo(contributors.get(i).role()) > 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Contributor> grouped(List<Contributor> contributors) {
    List<Contributor> grouped = new ArrayList<>(contributors);
    grouped.sort(Comparator.comparing(Contributor::role));
    return grouped;
  }

  /**
   * Builds a {@link Publication}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutablePublication.Builder {
    Builder() {}

    /**
     * Sets the title to plain text.
     *
     * @param main the main title
     * @return this builder
     */
    public Builder title(String main) {
      return title(Title.of(main));
    }

    /**
     * Sets title and subtitle to plain text.
     *
     * @param main the main title
     * @param subtitle the subtitle
     * @return this builder
     */
    public Builder title(String main, String subtitle) {
      return title(Title.of(main, subtitle));
    }

    /**
     * Adds a contributor.
     *
     * @param role the role
     * @param name the name
     * @return this builder
     */
    public Builder contributor(ContributorRole role, Name name) {
      return addContributors(Contributor.of(role, name));
    }

    /**
     * Adds an author.
     *
     * @param given the given names
     * @param family the family name
     * @return this builder
     */
    public Builder author(String given, String family) {
      return contributor(ContributorRole.AUTHOR, Person.of(given, family));
    }

    /**
     * Adds an author with any kind of name.
     *
     * @param name the name
     * @return this builder
     */
    public Builder author(Name name) {
      return contributor(ContributorRole.AUTHOR, name);
    }

    /**
     * Adds an editor.
     *
     * @param given the given names
     * @param family the family name
     * @return this builder
     */
    public Builder editor(String given, String family) {
      return contributor(ContributorRole.EDITOR, Person.of(given, family));
    }

    /**
     * Adds an editor with any kind of name.
     *
     * @param name the name
     * @return this builder
     */
    public Builder editor(Name name) {
      return contributor(ContributorRole.EDITOR, name);
    }

    /**
     * Adds a translator.
     *
     * @param given the given names
     * @param family the family name
     * @return this builder
     */
    public Builder translator(String given, String family) {
      return contributor(ContributorRole.TRANSLATOR, Person.of(given, family));
    }

    /**
     * Sets the publication date to a year.
     *
     * @param year the year
     * @return this builder
     */
    public Builder issued(int year) {
      return issued(PublicationDate.of(year));
    }

    /**
     * Sets the publication date to a month.
     *
     * @param year the year
     * @param monthFrom1To12 the month
     * @return this builder
     * @throws IllegalArgumentException if there is no such month
     */
    public Builder issued(int year, int monthFrom1To12) {
      return issued(PublicationDate.of(year, monthFrom1To12));
    }

    /**
     * Sets the publication date to a day.
     *
     * @param year the year
     * @param monthFrom1To12 the month
     * @param dayFrom1To31 the day of the month
     * @return this builder
     * @throws IllegalArgumentException if there is no such day
     */
    public Builder issued(int year, int monthFrom1To12, int dayFrom1To31) {
      return issued(PublicationDate.of(year, monthFrom1To12, dayFrom1To31));
    }

    /**
     * Sets the publication date from text.
     *
     * @param date an EDTF date; other text is kept as a literal
     * @return this builder
     */
    public Builder issued(String date) {
      return issued(PublicationDate.parse(date));
    }

    /**
     * Sets the host to a container of this title.
     *
     * @param title the title of the journal, book or site
     * @return this builder
     */
    public Builder in(String title) {
      return container(Container.of(title));
    }

    /**
     * Sets the publisher to one of this name.
     *
     * @param name the name
     * @return this builder
     */
    public Builder publisher(String name) {
      return publisher(Publisher.of(name));
    }

    /**
     * Sets the publisher to one of this name and place.
     *
     * @param name the name
     * @param place the place of publication
     * @return this builder
     */
    public Builder publisher(String name, String place) {
      return publisher(Publisher.of(name, place));
    }

    /**
     * Adds a paragraph of plain text to the abstract.
     *
     * @param paragraph the paragraph
     * @return this builder
     */
    public Builder abstractParagraph(String paragraph) {
      return addAbstractParagraphs(RichText.of(paragraph));
    }

    /**
     * Adds a DOI.
     *
     * @param doi the DOI, with or without {@code https://doi.org/}
     * @return this builder
     */
    public Builder doi(String doi) {
      return addIdentifiers(Identifier.of(IdentifierScheme.DOI, doi));
    }

    /**
     * Adds an ISBN.
     *
     * @param isbn the ISBN, of 10 or 13 digits, with or without spaces and hyphens
     * @return this builder
     */
    public Builder isbn(String isbn) {
      return addIdentifiers(Identifier.of(IdentifierScheme.ISBN, isbn));
    }

    /**
     * Adds an ISSN.
     *
     * @param issn the ISSN
     * @return this builder
     */
    public Builder issn(String issn) {
      return addIdentifiers(Identifier.of(IdentifierScheme.ISSN, issn));
    }

    /**
     * Adds an address on the web.
     *
     * @param url the address
     * @return this builder
     */
    public Builder url(String url) {
      return addLinks(Link.of(url));
    }

    /**
     * Adds a note of plain text.
     *
     * @param note the note
     * @return this builder
     */
    public Builder note(String note) {
      return addNotes(RichText.of(note));
    }
  }
}
