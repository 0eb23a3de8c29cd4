package dev.colophon.bibtex.key;

import dev.colophon.model.Container;
import dev.colophon.model.DatePoint;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Original;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import dev.colophon.model.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of patterns; those up to {@link #AUTHORSALPHA} are names of people. */
enum KeyField {
  AUTH(Signature.UP_TO_TWO_NUMBERS),
  AUTHORS(Signature.UP_TO_ONE_NUMBER),
  AUTHORLAST,
  AUTHFOREINI,
  AUTHORLASTFOREINI,
  AUTHINI(Signature.UP_TO_ONE_NUMBER),
  AUTHORINI,
  AUTHETAL,
  AUTHETAL2,
  AUTHAUTHEA,
  AUTHSHORT,
  AUTHORSALPHA,
  YEAR,
  SHORTYEAR,
  MONTH,
  DAY,
  ORIGYEAR,
  TITLE,
  FULLTITLE,
  SHORTTITLE(Signature.UP_TO_TWO_NUMBERS),
  VERYSHORTTITLE(Signature.UP_TO_TWO_NUMBERS),
  CAMEL(Signature.UP_TO_ONE_NUMBER),
  JOURNAL,
  VOLUME,
  ISSUE,
  NUMBER,
  FIRSTPAGE,
  LASTPAGE,
  KEYWORD(Signature.UP_TO_ONE_NUMBER),
  PUBLISHER,
  SERIES,
  EDITION,
  LANGUAGE,
  DOI,
  TYPE;

  private final Signature signature;

  KeyField() {
    this(Signature.NONE);
  }

  KeyField(Signature signature) {
    this.signature = signature;
  }

  Signature signature() {
    return signature;
  }

  /**
   * A field by its name.
   *
   * @param field the field
   * @param ofEditors whether names are those of the editors
   */
  record Choice(KeyField field, boolean ofEditors) {}

  /** Returns the field of a name, null if there is none. */
  static @Nullable Choice find(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String asAuthor = upper.replace("EDTR", "AUTH").replace("EDITOR", "AUTHOR");
    String known =
        switch (asAuthor) {
          case "AUTHOR" -> "AUTH";
          case "AUTH.ETAL" -> "AUTHETAL2";
          case "AUTH.AUTH.EA" -> "AUTHAUTHEA";
          case "ENTRYTYPE" -> "TYPE";
          default -> asAuthor;
        };
    for (KeyField field : values()) {
      if (field.name().equals(known)) {
        return new Choice(field, !asAuthor.equals(upper));
      }
    }
    return null;
  }

  /** Returns the value, words separated by spaces; empty if the publication has none. */
  String of(Publication publication, boolean ofEditors, Arguments arguments) {
    return switch (this) {
      case YEAR, SHORTYEAR, MONTH, DAY, ORIGYEAR -> date(publication);
      case TITLE, FULLTITLE, SHORTTITLE, VERYSHORTTITLE, CAMEL -> title(publication, arguments);
      case KEYWORD -> at(publication.keywords(), arguments.number(0, 1) - 1);
      default ->
          compareTo(AUTHORSALPHA) <= 0
              ? names(
                  ofEditors ? People.editors(publication) : People.authors(publication), arguments)
              : text(publication).orElse("");
    };
  }

  private String names(People people, Arguments arguments) {
    return switch (this) {
      case AUTH -> people.one(arguments.number(0, 0), arguments.number(1, 1));
      case AUTHORS -> people.some(arguments.number(0, 0));
      case AUTHORLAST -> people.last();
      case AUTHFOREINI -> people.givenInitial(false);
      case AUTHORLASTFOREINI -> people.givenInitial(true);
      case AUTHINI -> people.beginnings(arguments.number(0, 1));
      case AUTHORINI -> people.firstAndInitials();
      case AUTHETAL -> people.orEtAl("EtAl");
      case AUTHETAL2 -> people.orEtAl(".etal");
      case AUTHAUTHEA -> people.twoOrMore();
      case AUTHSHORT -> people.shortForm();
      default -> people.alpha();
    };
  }

  private String date(Publication publication) {
    Optional<PublicationDate> date =
        this == ORIGYEAR ? publication.original().flatMap(Original::date) : publication.issued();
    Optional<DatePoint> point = date.flatMap(found -> found.start().or(found::end));
    if (point.isEmpty()) {
      return "";
    }
    return switch (this) {
      case SHORTYEAR -> String.format(Locale.ROOT, "%02d", Math.abs(point.get().year() % 100));
      case MONTH -> point.get().month().isPresent() ? two(point.get().month().getAsInt()) : "";
      case DAY -> point.get().day().isPresent() ? two(point.get().day().getAsInt()) : "";
      default -> String.valueOf(point.get().year());
    };
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private String title(Publication publication, Arguments arguments) {
    Words words = Words.of(publication.title().map(title -> title.plain()).orElse(""));
    return switch (this) {
      case TITLE -> words.inTitleCase().joined();
      case SHORTTITLE -> shortTitle(words, arguments, 3);
      case VERYSHORTTITLE -> shortTitle(words, arguments, 1);
      case CAMEL -> camel(words, arguments.number(0, 0));
      default -> words.joined();
    };
  }

  private static String shortTitle(Words words, Arguments arguments, int usual) {
    Words first = words.significant().first(arguments.number(0, usual));
    return first.capitalized(arguments.number(1, 0)).joined();
  }

  private static String camel(Words words, int number) {
    return (number == 0 ? words : words.first(number)).capitalized(Arguments.MAX).joined();
  }

  private Optional<String> text(Publication publication) {
    Optional<Container> container = publication.container();
    return switch (this) {
      case JOURNAL ->
          container
              .flatMap(Container::shortTitle)
              .or(() -> container.flatMap(Container::title))
              .map(RichText::plain);
      case VOLUME -> container.flatMap(Container::volume);
      case ISSUE -> container.flatMap(Container::issue);
      case NUMBER -> publication.number();
      case FIRSTPAGE -> container.flatMap(Container::pages).map(Pages::first);
      case LASTPAGE -> container.flatMap(Container::pages).map(KeyField::lastPage);
      case PUBLISHER -> publication.publisher().map(publisher -> at(publisher.names(), 0));
      case SERIES -> publication.series().flatMap(Series::title).map(RichText::plain);
      case EDITION -> publication.edition();
      case LANGUAGE -> Optional.of(at(publication.languages(), 0));
      case DOI ->
          publication.identifiers().stream()
              .filter(identifier -> identifier.scheme().equals(IdentifierScheme.DOI))
              .findFirst()
              .map(Identifier::value);
      default -> Optional.of(publication.type().cslName());
    };
  }

  private static String lastPage(Pages pages) {
    List<Pages.Range> ranges = pages.ranges();
    return ranges.isEmpty()
        ? ""
        : ranges.get(ranges.size() - 1).last().orElse(ranges.get(ranges.size() - 1).first());
  }

  private static String at(List<String> items, int index) {
    return index >= 0 && index < items.size() ? items.get(index) : "";
  }
}
