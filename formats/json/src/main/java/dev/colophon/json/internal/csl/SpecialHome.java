package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Extension;
import dev.colophon.model.Link;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Title;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The home of a variable that has a rule of its own.
 *
 * @param reading reads the value at which the input stands into a publication
 * @param writing gives the value in a publication
 */
record SpecialHome(
    BiConsumer<JsonInput, Draft> reading, Function<Publication, Optional<String>> writing)
    implements Variable.Home {

  /** A record without an id gets one, since CSL-JSON needs it. */
  static final SpecialHome ID =
      new SpecialHome(SpecialHome::readId, publication -> Optional.of(DerivedId.of(publication)));

  static final SpecialHome TYPE =
      new SpecialHome(
          SpecialHome::readType, publication -> Optional.of(publication.type().cslName()));

  /** The title with its subtitle; an empty one that only has a short form is left out. */
  static final SpecialHome TITLE =
      new SpecialHome(
          PropertyHome.of(Slot.TITLE, "main", Codec.RICH_TEXT)::read,
          publication -> publication.title().flatMap(SpecialHome::writeTitle));

  /** The number of a work, and what stands in place of pages in a journal. */
  static final SpecialHome NUMBER =
      new SpecialHome(SpecialHome::readNumber, SpecialHome::writeNumber);

  static final SpecialHome URL = new SpecialHome(SpecialHome::readUrl, Publication::url);

  @Override
  public void read(JsonInput input, Draft draft) {
    reading.accept(input, draft);
  }

  @Override
  public @Nullable Object write(Publication publication) {
    return writing.apply(publication).orElse(null);
  }

  private static void readId(JsonInput input, Draft draft) {
    String id = Scalar.read(input);
    if (id != null) {
      draft.id(id);
    }
  }

  private static void readType(JsonInput input, Draft draft) {
    String name = Scalar.read(input);
    if (name == null) {
      return;
    }
    Optional<PublicationType> exact = PublicationType.ofCslName(name);
    Optional<PublicationType> type = exact.or(() -> CslTypes.find(name));
    draft.type(type.orElse(PublicationType.DOCUMENT));
    if (type.isEmpty()) {
      input.warn("type-unknown", "unknown type, read as document: " + oneLine(name), name);
      draft.keep(Extension.of(CslRecord.FAMILY, "type", name));
    } else if (exact.isEmpty()) {
      input.note("type-name", "not a name of CSL, read as " + type.get(), name);
    }
  }

  private static String oneLine(String name) {
    return name.replaceAll("\\R", " ");
  }

  private static Optional<String> writeTitle(Title title) {
    boolean shortOnly =
        title.main().isEmpty() && title.subtitle().isEmpty() && title.shortTitle().isPresent();
    return shortOnly ? Optional.empty() : Optional.of(Markup.write(title.full()));
  }

  private static void readNumber(JsonInput input, Draft draft) {
    String number = Scalar.read(input);
    if (number != null) {
      draft.number(number);
    }
  }

  private static Optional<String> writeNumber(Publication publication) {
    return publication.type() == PublicationType.ARTICLE_JOURNAL
        ? publication
            .container()
            .flatMap(container -> container.articleNumber())
            .or(publication::number)
        : publication.number();
  }

  private static void readUrl(JsonInput input, Draft draft) {
    String url = Scalar.read(input);
    if (url != null) {
      draft.link(Link.of(url));
    }
  }
}
