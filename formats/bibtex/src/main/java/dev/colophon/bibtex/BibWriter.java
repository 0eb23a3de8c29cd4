package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.Dialect;
import dev.colophon.bibtex.internal.mapping.FieldValue;
import dev.colophon.bibtex.internal.mapping.Keys;
import dev.colophon.bibtex.internal.mapping.PublicationMapper;
import dev.colophon.bibtex.internal.mapping.WrittenEntry;
import dev.colophon.bibtex.latex.LatexEncoder;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes publications in one of the dialects. */
final class BibWriter extends TextPublicationWriter {
  private final PublicationMapper mapper;

  BibWriter(Dialect dialect, WriteOptions options) {
    super(options, new BibReader(dialect, ReadOptions.defaults()));
    mapper = new PublicationMapper(dialect, LatexEncoder.unicode());
  }

  @Override
  protected void writeRecord(
      Publication publication, Optional<String> carrier, StringBuilder output) {
    WrittenEntry entry = mapper.map(publication);
    output.append('@').append(entry.type()).append('{').append(entry.key());
    entry.fields().forEach((name, value) -> writeField(name, value, output));
    carrier.ifPresent(value -> writeField("colophon", new FieldValue(value, false), output));
    output.append("\n}\n");
  }

  private static void writeField(String name, FieldValue value, StringBuilder output) {
    output.append(",\n  ").append(name).append(" = ");
    if (value.isMacro()) {
      output.append(value.text());
    } else {
      output.append('{').append(value.text()).append('}');
    }
  }

  @Override
  protected String recordSeparator() {
    return "\n";
  }

  @Override
  protected Preparation prepareDocument() {
    Set<String> keys = new HashSet<>();
    return publication -> withUniqueKey(publication, keys);
  }

  private static Publication withUniqueKey(Publication publication, Set<String> keys) {
    String key = Keys.of(publication);
    if (keys.add(key)) {
      return publication;
    }
    int number = 0;
    while (!keys.add(key + Keys.suffix(number))) {
      number++;
    }
    return publication.withId(key + Keys.suffix(number));
  }
}
