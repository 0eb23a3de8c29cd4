package dev.colophon.format;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The fields of a format whose records are texts with tags, as one table for reading and writing.
 * Immutable and safe to share between threads if its functions are.
 *
 * <pre>{@code
 * FieldTable table =
 *     FieldTable.builder("enw", "[!-~]")
 *         .type("0", Map.of("Book", PublicationType.BOOK), "Generic")
 *         .carrier("1")
 *         .one("T", p -> p.title().map(Title::plain), (p, text) -> p.withTitle(Title.of(text)))
 *         .list("Z", Publication::notes, RichText::plain, RichText::of, Publication::withNotes)
 *         .build();
 * table.write(book, Optional.empty());   // 0 Book, T At Swim-Two-Birds
 * }</pre>
 *
 * <p>A field takes a text only if the text comes out of it again, as it is or in a form that is
 * read in the same way. What no field takes is kept as an {@linkplain Extension extension} under
 * its tag, and written if it would be kept again. So writing what was read gives the same texts,
 * whatever the functions of the fields do, and no text that was read is lost.
 *
 * @since 0.1.0
 */
public final class FieldTable {
  private final String format;
  private final Predicate<String> tags;
  private final String typeTag;
  private final Map<String, PublicationType> types;
  private final String otherType;
  private final String carrierTag;
  private final Map<String, Field> fields;

  private FieldTable(Builder builder) {
    format = builder.format;
    tags = builder.tags;
    typeTag = builder.typeTag;
    types = builder.types;
    otherType = builder.otherType;
    carrierTag = builder.carrierTag;
    fields = new LinkedHashMap<>(builder.fields);
  }

  /**
   * A text with its tag.
   *
   * @param tag the name of the field
   * @param text the value on one line, without white space around it
   * @since 0.1.0
   */
  public record TaggedText(String tag, String text) {
    /**
     * Makes a text with a tag.
     *
     * @param tag the name of the field
     * @param text the value; white space around it is taken away, a line break becomes a blank
     */
    public TaggedText {
      requireNonNull(tag, "tag");
      text = oneLine(text);
    }
  }

  private record Field(
      boolean isList,
      Function<Publication, List<String>> values,
      BiFunction<Publication, List<String>, Publication> with) {

    List<String> texts(Publication publication) {
      return values.apply(publication).stream()
          .map(FieldTable::oneLine)
          .filter(text -> !text.isEmpty())
          .toList();
    }

    boolean takes(Publication empty, String text) {
      Publication once = with.apply(empty, List.of(text));
      List<String> texts = texts(once);
      return texts.size() == 1 && with.apply(empty, texts).equals(once);
    }
  }

  private static String oneLine(String text) {
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return (broken ? text.replaceAll("[\r\n]+", " ") : text).strip();
  }

  /**
   * Opens a text in which each field is a line. A record begins with a line that has a tag, and
   * ends before a blank line or the tag of the type; a line without a tag goes on with the value
   * before it. Codes of diagnostics: the id of the format with {@code .text-outside} and {@code
   * .record-too-long}.
   *
   * @param characters the text, which is closed with the stream
   * @param options how to read
   * @param line a regular expression for a line with a tag: the first group is the tag, the second
   *     one the text
   * @return the records, with one of them in memory at a time
   */
  public RecordStream open(Reader characters, ReadOptions options, Pattern line) {
    return new TaggedRecords(this, characters, options.maxRecordLength(), line);
  }

  String format() {
    return format;
  }

  boolean isType(String tag) {
    return tag.equals(typeTag);
  }

  /**
   * Returns the record that texts make.
   *
   * @param texts the texts in the order of the input; empty ones say nothing
   * @param problems what there is to say about them
   * @return the publication with these diagnostics, and with more if its carrier does not fit
   */
  public ReadRecord read(List<TaggedText> texts, List<Diagnostic> problems) {
    String type = "";
    for (TaggedText each : texts) {
      type = each.tag().equals(typeTag) && type.isEmpty() ? each.text() : type;
    }
    Draft draft = new Draft(type);
    texts.forEach(draft::read);
    if (draft.carrier.isEmpty()) {
      return ReadRecord.of(draft.publication(), problems);
    }
    ReadRecord applied = Carrier.apply(draft.publication(), draft.carrier);
    List<Diagnostic> all = new ArrayList<>(problems);
    all.addAll(applied.diagnostics());
    return new ReadRecord(applied.publication(), all);
  }

  /**
   * Returns the texts of a publication.
   *
   * @param publication the publication
   * @param carrier the value of the carrier field, or empty to write none
   * @return the type, then the texts of the fields in the order of the table, then those that were
   *     kept, then the carrier
   */
  public List<TaggedText> write(Publication publication, Optional<String> carrier) {
    Draft draft = new Draft(typeOf(publication));
    fields.forEach(
        (tag, field) ->
            field.texts(publication).forEach(text -> draft.take(new TaggedText(tag, text))));
    publication.extensions(format).forEach(draft::keepAgain);
    List<TaggedText> texts = draft.texts();
    carrier.ifPresent(value -> texts.add(new TaggedText(carrierTag, value)));
    return List.copyOf(texts);
  }

  /** Returns the word of the source if the table has none for the type. */
  private String typeOf(Publication publication) {
    for (Map.Entry<String, PublicationType> type : types.entrySet()) {
      if (type.getValue() == publication.type()) {
        return type.getKey();
      }
    }
    return publication.extensions(format).stream()
        .filter(extension -> extension.name().equals(typeTag))
        .map(extension -> oneLine(extension.value()))
        .filter(word -> !word.isEmpty() && !types.containsKey(word))
        .findFirst()
        .orElse(otherType);
  }

  /** A record while it is read or written. */
  private final class Draft {
    private final String type;
    private final Publication empty;
    private final Map<String, List<String>> taken = new HashMap<>();
    private final List<Extension> kept = new ArrayList<>();
    private String carrier = "";

    private Draft(String type) {
      this.type = type.isEmpty() ? otherType : type;
      empty = Publication.of(types.getOrDefault(type, PublicationType.DOCUMENT)).build();
      if (!types.containsKey(this.type) && !this.type.equals(otherType)) {
        kept.add(Extension.of(format, typeTag, type));
      }
    }

    private void read(TaggedText text) {
      boolean isType = text.tag().equals(typeTag) && text.text().equals(type);
      if (isType || text.text().isEmpty()) {
        return;
      }
      if (isCarrier(text) && carrier.isEmpty()) {
        carrier = text.text();
      } else if (!take(text)) {
        kept.add(Extension.of(format, text.tag(), text.text()));
      }
    }

    private boolean isCarrier(TaggedText text) {
      return text.tag().equals(carrierTag) && Carrier.isCarrier(text.text());
    }

    private boolean take(TaggedText text) {
      return canTake(text)
          && taken.computeIfAbsent(text.tag(), tag -> new ArrayList<>()).add(text.text());
    }

    private boolean canTake(TaggedText text) {
      Field field = fields.get(text.tag());
      return field != null
          && (field.isList() || !taken.containsKey(text.tag()))
          && field.takes(empty, text.text());
    }

    private void keepAgain(Extension extension) {
      TaggedText text = new TaggedText(extension.name(), extension.value());
      boolean isText = text.text().equals(extension.value()) && !text.text().isEmpty();
      boolean isTag = tags.test(text.tag()) && !text.tag().equals(typeTag);
      if (isText && isTag && !isCarrier(text) && !canTake(text)) {
        kept.add(extension);
      }
    }

    private Publication publication() {
      Publication publication = empty;
      for (Map.Entry<String, Field> field : fields.entrySet()) {
        List<String> texts = taken.getOrDefault(field.getKey(), List.of());
        publication =
            texts.isEmpty() ? publication : field.getValue().with().apply(publication, texts);
      }
      return publication.withExtensions(kept);
    }

    private List<TaggedText> texts() {
      Publication publication = publication();
      List<TaggedText> texts = new ArrayList<>(List.of(new TaggedText(typeTag, type)));
      fields.forEach(
          (tag, field) ->
              field.texts(publication).forEach(text -> texts.add(new TaggedText(tag, text))));
      kept.stream()
          .filter(extension -> !extension.name().equals(typeTag))
          .forEach(extension -> texts.add(new TaggedText(extension.name(), extension.value())));
      return texts;
    }
  }

  /**
   * Returns a builder of an empty table.
   *
   * @param format the id of the format, under which texts are kept as extensions
   * @param tags a regular expression for all that can be a tag
   * @return a new builder
   */
  public static Builder builder(String format, String tags) {
    return new Builder(requireNonNull(format, "format"), Pattern.compile(tags).asMatchPredicate());
  }

  /**
   * Builds a {@link FieldTable}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private final String format;
    private final Predicate<String> tags;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private String typeTag = "";
    private Map<String, PublicationType> types = Map.of();
    private String otherType = "";
    private String carrierTag = "";

    private Builder(String format, Predicate<String> tags) {
      this.format = format;
      this.tags = tags;
    }

    /**
     * Sets the tag of the type. Another word of a source is kept, in a publication of the type
     * {@link PublicationType#DOCUMENT}.
     *
     * @param tag the tag
     * @param words the types by the word for each; no type is there twice
     * @param other the word for all other types
     * @return this builder
     */
    public Builder type(String tag, Map<String, PublicationType> words, String other) {
      typeTag = requireNonNull(tag, "tag");
      types = Map.copyOf(words);
      otherType = requireNonNull(other, "other");
      return this;
    }

    /**
     * Sets the tag in which carriers stand.
     *
     * @param tag the tag; other texts may have it too
     * @return this builder
     */
    public Builder carrier(String tag) {
      carrierTag = requireNonNull(tag, "tag");
      return this;
    }

    /**
     * Adds a field that is there once; a second text is kept.
     *
     * @param tag the tag
     * @param value returns what a publication has, whose text is that of {@code toString}
     * @param with returns a publication with a text put in
     * @return this builder
     */
    public Builder one(
        String tag,
        Function<Publication, ? extends Optional<?>> value,
        BiFunction<Publication, String, Publication> with) {
      return add(
          tag,
          new Field(
              false,
              publication -> value.apply(publication).stream().map(Object::toString).toList(),
              (publication, texts) -> with.apply(publication, texts.get(0))));
    }

    /**
     * Adds a field that may be repeated.
     *
     * @param <T> what stands in the field
     * @param tag the tag
     * @param values returns what a publication has
     * @param text returns the text of it
     * @param parse returns what a text says
     * @param with returns a publication with a list put in, which has nothing of this field
     * @return this builder
     */
    public <T> Builder list(
        String tag,
        Function<Publication, List<T>> values,
        Function<T, String> text,
        Function<String, T> parse,
        BiFunction<Publication, List<T>, Publication> with) {
      return add(
          tag,
          new Field(
              true,
              publication -> values.apply(publication).stream().map(text).toList(),
              (publication, texts) -> with.apply(publication, texts.stream().map(parse).toList())));
    }

    private Builder add(String tag, Field field) {
      if (fields.putIfAbsent(requireNonNull(tag, "tag"), field) != null) {
        throw new IllegalArgumentException("tag is there twice: " + tag);
      }
      return this;
    }

    /**
     * Returns the table.
     *
     * @return the table, with the fields in the order in which they were added
     * @throws IllegalStateException if no type or no carrier is set
     */
    public FieldTable build() {
      if (typeTag.isEmpty() || carrierTag.isEmpty()) {
        throw new IllegalStateException("type and carrier must be set");
      }
      return new FieldTable(this);
    }
  }
}
