package dev.colophon.json;

import dev.colophon.format.FormatOption;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.json.internal.JsonPrinter;
import dev.colophon.model.Publication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Writes records that are objects of JSON. */
final class JsonWriter extends TextPublicationWriter {
  private static final int INDENT = 2;

  private final Layout layout;
  private final Form form;
  private final Supplier<UnaryOperator<Publication>> preparations;

  JsonWriter(WriteOptions options, PublicationReader reader, Layout layout, Form form) {
    this(options, List.of(), reader, layout, form, UnaryOperator::identity);
  }

  JsonWriter(
      WriteOptions options,
      List<FormatOption> known,
      PublicationReader reader,
      Layout layout,
      Form form,
      Supplier<UnaryOperator<Publication>> preparations) {
    super(options, reader, known);
    this.layout = layout;
    this.form = form;
    this.preparations = preparations;
  }

  /** How a record is written as an object. */
  interface Form {
    /** Returns a record as a tree for {@link JsonPrinter}. */
    Map<String, Object> tree(Publication publication, Optional<String> carrier);
  }

  /** How records stand in a document. */
  enum Layout {
    /** In an array, in lines that people can read. */
    ARRAY("[\n", ",\n", "\n]\n"),
    /** One record a line. */
    LINES("", "\n", "\n");

    private final String start;
    private final String separator;
    private final String end;

    Layout(String start, String separator, String end) {
      this.start = start;
      this.separator = separator;
      this.end = end;
    }
  }

  @Override
  protected void writeRecord(
      Publication publication, Optional<String> carrier, StringBuilder output) {
    Map<String, Object> tree = form.tree(publication, carrier);
    if (layout == Layout.ARRAY) {
      JsonPrinter.pretty(tree, INDENT, output);
    } else {
      JsonPrinter.compact(tree, output);
    }
  }

  @Override
  protected String documentStart() {
    return layout.start;
  }

  @Override
  protected String recordSeparator() {
    return layout.separator;
  }

  @Override
  protected String documentEnd() {
    return layout.end;
  }

  @Override
  protected Preparation prepareDocument() {
    UnaryOperator<Publication> preparation = preparations.get();
    return preparation::apply;
  }
}
