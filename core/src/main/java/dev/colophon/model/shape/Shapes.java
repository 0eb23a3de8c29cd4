package dev.colophon.model.shape;

import static dev.colophon.model.shape.Scalars.DATE;
import static dev.colophon.model.shape.Scalars.RICH_TEXT;
import static dev.colophon.model.shape.Scalars.TEXT;

import dev.colophon.model.Affiliation;
import dev.colophon.model.Archive;
import dev.colophon.model.CiteContext;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.Event;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Image;
import dev.colophon.model.Legal;
import dev.colophon.model.Link;
import dev.colophon.model.Name;
import dev.colophon.model.Original;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.Relation;
import dev.colophon.model.Reviewed;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;

/**
 * The shapes of all parts of the model.
 *
 * @since 0.1.0
 */
public final class Shapes {
  /** The shape of {@link Title}. */
  public static final Shape<Title> TITLE =
      Shape.of(
          () ->
              Shape.declare(Title::builder, Title::toBuilder, Title.Builder::build)
                  .required("main", RICH_TEXT, Title::main, Title.Builder::main)
                  .optional("subtitle", RICH_TEXT, Title::subtitle, Title.Builder::subtitle)
                  .optional("shortTitle", RICH_TEXT, Title::shortTitle, Title.Builder::shortTitle));

  /** The shape of {@link Identifier}. */
  public static final Shape<Identifier> IDENTIFIER =
      Shape.of(
          () ->
              Shape.declare(
                      IdentifierAssembly::new, IdentifierAssembly::from, IdentifierAssembly::build)
                  .required(
                      "scheme", Scalars.SCHEME, Identifier::scheme, IdentifierAssembly::scheme)
                  .required("value", TEXT, Identifier::value, IdentifierAssembly::value)
                  .optional(
                      "qualifier", TEXT, Identifier::qualifier, IdentifierAssembly::qualifier));

  /** The shape of {@link Person}; see {@link #NAME} for where it is used. */
  public static final Shape<Person> PERSON =
      Shape.of(
          () ->
              Shape.declare(Person::builder, Person::toBuilder, Person.Builder::build)
                  .optional("family", TEXT, Person::family, Person.Builder::family)
                  .optional("given", TEXT, Person::given, Person.Builder::given)
                  .optional(
                      "droppingParticle",
                      TEXT,
                      Person::droppingParticle,
                      Person.Builder::droppingParticle)
                  .optional(
                      "nonDroppingParticle",
                      TEXT,
                      Person::nonDroppingParticle,
                      Person.Builder::nonDroppingParticle)
                  .optional("suffix", TEXT, Person::suffix, Person.Builder::suffix)
                  .flag("commaSuffix", Person::commaSuffix, Person.Builder::commaSuffix)
                  .flag("staticOrdering", Person::staticOrdering, Person.Builder::staticOrdering));

  /**
   * The shape of {@link Name}: the properties of a person, or {@code organization}, or {@code
   * others}.
   */
  public static final Shape<Name> NAME =
      Shape.of(
          () ->
              Shape.declare(NameAssembly::new, NameAssembly::from, NameAssembly::build)
                  .optional(
                      "family",
                      TEXT,
                      NameAssembly.part(Person::family),
                      NameAssembly.setting(Person.Builder::family))
                  .optional(
                      "given",
                      TEXT,
                      NameAssembly.part(Person::given),
                      NameAssembly.setting(Person.Builder::given))
                  .optional(
                      "droppingParticle",
                      TEXT,
                      NameAssembly.part(Person::droppingParticle),
                      NameAssembly.setting(Person.Builder::droppingParticle))
                  .optional(
                      "nonDroppingParticle",
                      TEXT,
                      NameAssembly.part(Person::nonDroppingParticle),
                      NameAssembly.setting(Person.Builder::nonDroppingParticle))
                  .optional(
                      "suffix",
                      TEXT,
                      NameAssembly.part(Person::suffix),
                      NameAssembly.setting(Person.Builder::suffix))
                  .flag(
                      "commaSuffix",
                      NameAssembly.flag(Person::commaSuffix),
                      NameAssembly.setting(Person.Builder::commaSuffix))
                  .flag(
                      "staticOrdering",
                      NameAssembly.flag(Person::staticOrdering),
                      NameAssembly.setting(Person.Builder::staticOrdering))
                  .optional(
                      "organization",
                      TEXT,
                      NameAssembly::organizationOf,
                      NameAssembly::organization)
                  .flag(
                      "others", dev.colophon.model.Others.AND_OTHERS::equals, NameAssembly::others)
                  .kind(name -> name instanceof Person ? Person.class : name.getClass()));

  /** The shape of {@link Affiliation}. */
  public static final Shape<Affiliation> AFFILIATION =
      Shape.of(
          () ->
              Shape.declare(
                      Affiliation::builder, Affiliation::toBuilder, Affiliation.Builder::build)
                  .required("name", TEXT, Affiliation::name, Affiliation.Builder::name)
                  .optional("place", TEXT, Affiliation::place, Affiliation.Builder::place)
                  .list(
                      "identifiers",
                      IDENTIFIER,
                      Affiliation::identifiers,
                      Affiliation.Builder::identifiers));

  /** The shape of {@link Image}. */
  public static final Shape<Image> IMAGE =
      Shape.of(
          () ->
              Shape.declare(Image::builder, Image::toBuilder, Image.Builder::build)
                  .optional("url", TEXT, Image::url, Image.Builder::url)
                  .optional("description", TEXT, Image::description, Image.Builder::description)
                  .optional("credit", TEXT, Image::credit, Image.Builder::credit));

  /** The shape of {@link Contributor}. */
  public static final Shape<Contributor> CONTRIBUTOR =
      Shape.of(
          () ->
              Shape.declare(
                      Contributor::builder, Contributor::toBuilder, Contributor.Builder::build)
                  .required("role", Scalars.ROLE, Contributor::role, Contributor.Builder::role)
                  .required("name", NAME, Contributor::name, Contributor.Builder::name)
                  .list(
                      "identifiers",
                      IDENTIFIER,
                      Contributor::identifiers,
                      Contributor.Builder::identifiers)
                  .list(
                      "affiliations",
                      AFFILIATION,
                      Contributor::affiliations,
                      Contributor.Builder::affiliations)
                  .optional("position", TEXT, Contributor::position, Contributor.Builder::position)
                  .optional("image", IMAGE, Contributor::image, Contributor.Builder::image));

  /** The shape of {@link Container}. */
  public static final Shape<Container> CONTAINER =
      Shape.of(
          () ->
              Shape.declare(Container::builder, Container::toBuilder, Container.Builder::build)
                  .optional("title", RICH_TEXT, Container::title, Container.Builder::title)
                  .optional(
                      "shortTitle", RICH_TEXT, Container::shortTitle, Container.Builder::shortTitle)
                  .optional(
                      "volumeTitle",
                      RICH_TEXT,
                      Container::volumeTitle,
                      Container.Builder::volumeTitle)
                  .optional(
                      "volumeShortTitle",
                      RICH_TEXT,
                      Container::volumeShortTitle,
                      Container.Builder::volumeShortTitle)
                  .optional("volume", TEXT, Container::volume, Container.Builder::volume)
                  .optional("issue", TEXT, Container::issue, Container.Builder::issue)
                  .optional(
                      "supplement", TEXT, Container::supplement, Container.Builder::supplement)
                  .optional(
                      "partTitle", RICH_TEXT, Container::partTitle, Container.Builder::partTitle)
                  .optional("part", TEXT, Container::part, Container.Builder::part)
                  .optional("chapter", TEXT, Container::chapter, Container.Builder::chapter)
                  .optional("section", TEXT, Container::section, Container.Builder::section)
                  .optional("pages", Scalars.PAGES, Container::pages, Container.Builder::pages)
                  .optional("firstPage", TEXT, Container::firstPage, Container.Builder::firstPage)
                  .optional(
                      "articleNumber",
                      TEXT,
                      Container::articleNumber,
                      Container.Builder::articleNumber));

  /** The shape of {@link Series}. */
  public static final Shape<Series> SERIES =
      Shape.of(
          () ->
              Shape.declare(Series::builder, Series::toBuilder, Series.Builder::build)
                  .optional("title", RICH_TEXT, Series::title, Series.Builder::title)
                  .optional("shortTitle", RICH_TEXT, Series::shortTitle, Series.Builder::shortTitle)
                  .optional("number", TEXT, Series::number, Series.Builder::number));

  /** The shape of {@link Event}. */
  public static final Shape<Event> EVENT =
      Shape.of(
          () ->
              Shape.declare(Event::builder, Event::toBuilder, Event.Builder::build)
                  .optional("title", RICH_TEXT, Event::title, Event.Builder::title)
                  .optional("date", DATE, Event::date, Event.Builder::date)
                  .optional("place", TEXT, Event::place, Event.Builder::place));

  /** The shape of {@link Publisher}. */
  public static final Shape<Publisher> PUBLISHER =
      Shape.of(
          () ->
              Shape.declare(Publisher::builder, Publisher::toBuilder, Publisher.Builder::build)
                  .list("names", TEXT, Publisher::names, Publisher.Builder::names)
                  .list("places", TEXT, Publisher::places, Publisher.Builder::places));

  /** The shape of {@link Original}. */
  public static final Shape<Original> ORIGINAL =
      Shape.of(
          () ->
              Shape.declare(Original::builder, Original::toBuilder, Original.Builder::build)
                  .optional("title", RICH_TEXT, Original::title, Original.Builder::title)
                  .optional("date", DATE, Original::date, Original.Builder::date)
                  .optional(
                      "publisher", PUBLISHER, Original::publisher, Original.Builder::publisher)
                  .list("languages", TEXT, Original::languages, Original.Builder::languages));

  /** The shape of {@link Reviewed}. */
  public static final Shape<Reviewed> REVIEWED =
      Shape.of(
          () ->
              Shape.declare(Reviewed::builder, Reviewed::toBuilder, Reviewed.Builder::build)
                  .optional("title", RICH_TEXT, Reviewed::title, Reviewed.Builder::title)
                  .optional("genre", TEXT, Reviewed::genre, Reviewed.Builder::genre));

  /** The shape of {@link Archive}. */
  public static final Shape<Archive> ARCHIVE =
      Shape.of(
          () ->
              Shape.declare(Archive::builder, Archive::toBuilder, Archive.Builder::build)
                  .optional("name", TEXT, Archive::name, Archive.Builder::name)
                  .optional("collection", TEXT, Archive::collection, Archive.Builder::collection)
                  .optional("location", TEXT, Archive::location, Archive.Builder::location)
                  .optional("place", TEXT, Archive::place, Archive.Builder::place)
                  .optional("callNumber", TEXT, Archive::callNumber, Archive.Builder::callNumber)
                  .optional("source", TEXT, Archive::source, Archive.Builder::source));

  /** The shape of {@link Legal}. */
  public static final Shape<Legal> LEGAL =
      Shape.of(
          () ->
              Shape.declare(Legal::builder, Legal::toBuilder, Legal.Builder::build)
                  .optional("authority", TEXT, Legal::authority, Legal.Builder::authority)
                  .optional("jurisdiction", TEXT, Legal::jurisdiction, Legal.Builder::jurisdiction)
                  .optional("division", TEXT, Legal::division, Legal.Builder::division)
                  .optional("references", TEXT, Legal::references, Legal.Builder::references));

  /** The shape of {@link Rights}. */
  public static final Shape<Rights> RIGHTS =
      Shape.of(
          () ->
              Shape.declare(Rights::builder, Rights::toBuilder, Rights.Builder::build)
                  .optional("license", TEXT, Rights::license, Rights.Builder::license)
                  .optional("url", TEXT, Rights::url, Rights.Builder::url)
                  .optional("statement", TEXT, Rights::statement, Rights.Builder::statement));

  /** The shape of {@link Link}. */
  public static final Shape<Link> LINK =
      Shape.of(
          () ->
              Shape.declare(Link::builder, Link::toBuilder, Link.Builder::build)
                  .required("url", TEXT, Link::url, Link.Builder::url)
                  .optional("relation", TEXT, Link::relation, Link.Builder::relation)
                  .optional("title", TEXT, Link::title, Link.Builder::title)
                  .optional("mediaType", TEXT, Link::mediaType, Link.Builder::mediaType));

  /** The shape of {@link Relation}. */
  public static final Shape<Relation> RELATION =
      Shape.of(
          () ->
              Shape.declare(Relation::builder, Relation::toBuilder, Relation.Builder::build)
                  .required("kind", Scalars.RELATION, Relation::kind, Relation.Builder::kind)
                  .optional("target", TEXT, Relation::target, Relation.Builder::target)
                  .optional("title", RICH_TEXT, Relation::title, Relation.Builder::title)
                  .optional("url", TEXT, Relation::url, Relation.Builder::url)
                  .list(
                      "identifiers",
                      IDENTIFIER,
                      Relation::identifiers,
                      Relation.Builder::identifiers)
                  .optional("label", TEXT, Relation::label, Relation.Builder::label));

  /** The shape of {@link CiteContext}. */
  public static final Shape<CiteContext> CITE_CONTEXT =
      Shape.of(
          () ->
              Shape.declare(
                      CiteContext::builder, CiteContext::toBuilder, CiteContext.Builder::build)
                  .optional("locator", TEXT, CiteContext::locator, CiteContext.Builder::locator)
                  .optional(
                      "citationNumber",
                      TEXT,
                      CiteContext::citationNumber,
                      CiteContext.Builder::citationNumber)
                  .optional(
                      "firstReferenceNoteNumber",
                      TEXT,
                      CiteContext::firstReferenceNoteNumber,
                      CiteContext.Builder::firstReferenceNoteNumber)
                  .optional(
                      "yearSuffix",
                      TEXT,
                      CiteContext::yearSuffix,
                      CiteContext.Builder::yearSuffix));

  /** The shape of {@link Extension}. */
  public static final Shape<Extension> EXTENSION =
      Shape.of(
          () ->
              Shape.declare(Extension::builder, Extension::toBuilder, Extension.Builder::build)
                  .required("format", TEXT, Extension::format, Extension.Builder::format)
                  .required("name", TEXT, Extension::name, Extension.Builder::name)
                  .required("value", TEXT, Extension::value, Extension.Builder::value)
                  .flag("structured", Extension::structured, Extension.Builder::structured));

  /** The shape of {@link Publication}. */
  public static final Shape<Publication> PUBLICATION =
      Shape.of(
          () ->
              Shape.declare(
                      Publication::builder, Publication::toBuilder, Publication.Builder::build)
                  .optional("id", TEXT, Publication::id, Publication.Builder::id)
                  .optional(
                      "citationKey",
                      TEXT,
                      Publication::citationKey,
                      Publication.Builder::citationKey)
                  .required("type", Scalars.TYPE, Publication::type, Publication.Builder::type)
                  .optional("genre", TEXT, Publication::genre, Publication.Builder::genre)
                  .optional("title", TITLE, Publication::title, Publication.Builder::title)
                  .list(
                      "contributors",
                      CONTRIBUTOR,
                      Publication::contributors,
                      Publication.Builder::contributors)
                  .optional("issued", DATE, Publication::issued, Publication.Builder::issued)
                  .optional(
                      "available", DATE, Publication::available, Publication.Builder::available)
                  .optional(
                      "submitted", DATE, Publication::submitted, Publication.Builder::submitted)
                  .optional("accessed", DATE, Publication::accessed, Publication.Builder::accessed)
                  .optional("status", TEXT, Publication::status, Publication.Builder::status)
                  .optional(
                      "container",
                      CONTAINER,
                      Publication::container,
                      Publication.Builder::container)
                  .optional("series", SERIES, Publication::series, Publication.Builder::series)
                  .optional("event", EVENT, Publication::event, Publication.Builder::event)
                  .optional(
                      "publisher",
                      PUBLISHER,
                      Publication::publisher,
                      Publication.Builder::publisher)
                  .optional("edition", TEXT, Publication::edition, Publication.Builder::edition)
                  .optional("printing", TEXT, Publication::printing, Publication.Builder::printing)
                  .optional("version", TEXT, Publication::version, Publication.Builder::version)
                  .optional("number", TEXT, Publication::number, Publication.Builder::number)
                  .optional(
                      "numberOfPages",
                      TEXT,
                      Publication::numberOfPages,
                      Publication.Builder::numberOfPages)
                  .optional(
                      "numberOfVolumes",
                      TEXT,
                      Publication::numberOfVolumes,
                      Publication.Builder::numberOfVolumes)
                  .optional("medium", TEXT, Publication::medium, Publication.Builder::medium)
                  .optional(
                      "dimensions", TEXT, Publication::dimensions, Publication.Builder::dimensions)
                  .optional("scale", TEXT, Publication::scale, Publication.Builder::scale)
                  .optional(
                      "original", ORIGINAL, Publication::original, Publication.Builder::original)
                  .optional(
                      "reviewed", REVIEWED, Publication::reviewed, Publication.Builder::reviewed)
                  .optional("archive", ARCHIVE, Publication::archive, Publication.Builder::archive)
                  .optional("legal", LEGAL, Publication::legal, Publication.Builder::legal)
                  .list(
                      "abstract",
                      RICH_TEXT,
                      Publication::abstractParagraphs,
                      Publication.Builder::abstractParagraphs)
                  .list("keywords", TEXT, Publication::keywords, Publication.Builder::keywords)
                  .list("languages", TEXT, Publication::languages, Publication.Builder::languages)
                  .list(
                      "identifiers",
                      IDENTIFIER,
                      Publication::identifiers,
                      Publication.Builder::identifiers)
                  .list("links", LINK, Publication::links, Publication.Builder::links)
                  .list("notes", RICH_TEXT, Publication::notes, Publication.Builder::notes)
                  .optional(
                      "annotation",
                      RICH_TEXT,
                      Publication::annotation,
                      Publication.Builder::annotation)
                  .optional("rights", RIGHTS, Publication::rights, Publication.Builder::rights)
                  .list(
                      "relations", RELATION, Publication::relations, Publication.Builder::relations)
                  .optional("image", IMAGE, Publication::image, Publication.Builder::image)
                  .optional(
                      "citationText",
                      TEXT,
                      Publication::citationText,
                      Publication.Builder::citationText)
                  .optional(
                      "citationLabel",
                      TEXT,
                      Publication::citationLabel,
                      Publication.Builder::citationLabel)
                  .list(
                      "categories", TEXT, Publication::categories, Publication.Builder::categories)
                  .optional(
                      "citeContext",
                      CITE_CONTEXT,
                      Publication::citeContext,
                      Publication.Builder::citeContext)
                  .list(
                      "extensions",
                      EXTENSION,
                      Publication::extensions,
                      Publication.Builder::extensions));

  private Shapes() {}
}
