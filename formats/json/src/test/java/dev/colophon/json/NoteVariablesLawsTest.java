package dev.colophon.json;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.WriteOptions;
import dev.colophon.testkit.FormatLaws;
import java.util.List;
import java.util.Set;

/** The laws of CSL-JSON with variables in notes. */
class NoteVariablesLawsTest extends FormatLaws {

  @Override
  protected PublicationFormat format() {
    return new WithNotes(new CslJsonFormat());
  }

  private record WithNotes(CslJsonFormat format) implements PublicationFormat {
    @Override
    public PublicationReader reader(ReadOptions options) {
      return format.reader(options.with("note-variables", "true"));
    }

    @Override
    public PublicationWriter writer(WriteOptions options) {
      return format.writer(options.with("note-variables", "true"));
    }

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
  }
}
