package dev.colophon.format;

import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A writer from one primitive: the text of one record. Losses and carriers come from reading the
 * text back.
 *
 * <p>Subclasses are immutable. The reader has to read a record in the same way alone and among
 * others, and to apply a carrier as {@link Carrier#apply} does.
 *
 * @since 0.1.0
 */
public abstract class TextPublicationWriter implements PublicationWriter {
  private final WriteOptions options;
  private final PublicationReader reader;

  /**
   * Makes a writer of a format without options of its own.
   *
   * @param options how to write
   * @param reader a reader of the same format, not strict
   * @throws IllegalArgumentException if there are options that only one format has
   */
  protected TextPublicationWriter(WriteOptions options, PublicationReader reader) {
    this(options, reader, List.of());
  }

  /**
   * Makes a writer.
   *
   * @param options how to write
   * @param reader a reader of the same format, not strict
   * @param known the options that only this format has
   * @throws IllegalArgumentException if there are others
   */
  protected TextPublicationWriter(
      WriteOptions options, PublicationReader reader, List<FormatOption> known) {
    this.options = options;
    this.reader = reader;
    if (!options.formatOptions().isEmpty()) {
      FormatOption.checkNames(options.formatOptions().keySet(), known);
    }
  }

  /**
   * Writes one record, without what stands before, between and after records.
   *
   * @param publication the publication
   * @param carrier the value of the carrier field, or empty to write none
   * @param output where the text goes
   */
  protected abstract void writeRecord(
      Publication publication, Optional<String> carrier, StringBuilder output);

  /**
   * Returns what a document begins with.
   *
   * @return the text, empty by default
   */
  protected String documentStart() {
    return "";
  }

  /**
   * Returns what stands between two records.
   *
   * @return the text, empty by default
   */
  protected String recordSeparator() {
    return "";
  }

  /**
   * Returns what a document ends with.
   *
   * @return the text, empty by default
   */
  protected String documentEnd() {
    return "";
  }

  /**
   * Starts a document: the result changes publications so that they can stand together, for example
   * by making keys unique. A document of one record must not need a change.
   *
   * @return a function that is called once for each publication, in order; by default it changes
   *     nothing
   */
  protected Preparation prepareDocument() {
    return publication -> publication;
  }

  /**
   * Returns in which order the records of a document stand. With an order all of them are held
   * until the document is closed.
   *
   * @return the order, or empty to write records as they come, which is the default
   */
  protected Optional<Comparator<TextRecord>> recordOrder() {
    return Optional.empty();
  }

  /**
   * A record that waits to be written.
   *
   * @param publication the publication as it was prepared
   * @param text the text of the record
   * @since 0.1.0
   */
  protected record TextRecord(Publication publication, String text) {}

  /**
   * Changes publications so that they can stand in one document.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  protected interface Preparation {
    /**
     * Returns the publication as it is written.
     *
     * @param publication the next publication
     * @return the same or a changed publication
     */
    Publication prepare(Publication publication);
  }

  /**
   * Returns the options.
   *
   * @return how to write
   */
  protected final WriteOptions options() {
    return options;
  }

  @Override
  public final Written write(Publication publication) {
    StringBuilder text = new StringBuilder(documentStart());
    Losses losses = append(publication, prepareDocument().prepare(publication), text);
    return new Written(text.append(documentEnd()).toString(), losses);
  }

  @Override
  public final RecordSink open(Appendable output) throws IOException {
    return new DocumentSink(output, prepareDocument());
  }

  private Losses append(Publication original, Publication prepared, StringBuilder output) {
    if (options.fidelity() == Fidelity.LOSSLESS) {
      Optional<String> carrier =
          Carrier.encode(readBack(recordAlone(prepared, Optional.empty()), prepared), original);
      writeRecord(prepared, carrier, output);
      return Losses.between(original, () -> readBack(recordAlone(prepared, carrier), prepared));
    }
    int start = output.length();
    writeRecord(prepared, Optional.empty(), output);
    String record = output.substring(start);
    return Losses.between(original, () -> readBack(record, prepared));
  }

  private String recordAlone(Publication prepared, Optional<String> carrier) {
    StringBuilder record = new StringBuilder();
    writeRecord(prepared, carrier, record);
    return record.toString();
  }

  /** A text that reads as no record or as several has lost all but the type. */
  private Publication readBack(String record, Publication written) {
    List<Publication> publications =
        reader.read(documentStart() + record + documentEnd()).publications();
    return publications.size() == 1 ? publications.get(0) : Publication.of(written.type()).build();
  }

  private final class DocumentSink implements RecordSink {
    private final Appendable output;
    private final Preparation preparation;
    private final Optional<Comparator<TextRecord>> order = recordOrder();
    private final List<TextRecord> waiting = new ArrayList<>();
    private boolean first = true;

    private DocumentSink(Appendable output, Preparation preparation) throws IOException {
      this.output = output;
      this.preparation = preparation;
      output.append(documentStart());
    }

    @Override
    public Losses write(Publication publication) throws IOException {
      Publication prepared = preparation.prepare(publication);
      StringBuilder record = new StringBuilder();
      Losses losses = append(publication, prepared, record);
      if (order.isPresent()) {
        waiting.add(new TextRecord(prepared, record.toString()));
      } else {
        put(record);
      }
      return losses;
    }

    private void put(CharSequence record) throws IOException {
      if (!first) {
        output.append(recordSeparator());
      }
      first = false;
      output.append(record);
    }

    @Override
    public void close() throws IOException {
      if (order.isPresent()) {
        waiting.sort(order.get());
        for (TextRecord record : waiting) {
          put(record.text());
        }
        waiting.clear();
      }
      output.append(documentEnd());
    }
  }
}
