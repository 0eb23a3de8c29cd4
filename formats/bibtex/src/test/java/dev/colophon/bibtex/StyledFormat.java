package dev.colophon.bibtex;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.WriteOptions;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A format whose writer is always set in one way.
 *
 * @param format the format
 * @param styled makes the writer
 */
record StyledFormat(PublicationFormat format, Function<WriteOptions, BibWriter> styled)
    implements PublicationFormat {
  @Override
  public String id() {
    return format.id();
  }

  @Override
  public String name() {
    return format.name();
  }

  @Override
  public List<String> mediaTypes() {
    return format.mediaTypes();
  }

  @Override
  public List<String> fileExtensions() {
    return format.fileExtensions();
  }

  @Override
  public Set<Capability> capabilities() {
    return format.capabilities();
  }

  @Override
  public int likelihood(CharSequence head) {
    return format.likelihood(head);
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return format.reader(options);
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return styled.apply(options);
  }
}
