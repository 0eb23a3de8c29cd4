package dev.colophon.html.internal;

import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.json.CslJsonFormat;
import dev.colophon.json.JsonFormat;
import dev.colophon.model.Publication;
import dev.colophon.ris.RisFormat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The files that a page carries. */
final class Downloads {
  private static final List<Kind> KINDS =
      List.of(
          kind(new BibtexFormat()),
          kind(new RisFormat()),
          kind(new CslJsonFormat()),
          kind(new JsonFormat()));

  private static final PublicationWriter JSON = new JsonFormat().writer();

  private Downloads() {}

  private record Kind(String name, String mediaType, String suffix, PublicationWriter writer) {}

  private static Kind kind(PublicationFormat format) {
    return new Kind(
        format.name(),
        format.mediaTypes().get(0),
        suffix(format),
        format.writer(WriteOptions.builder().fidelity(Fidelity.LOSSLESS).build()));
  }

  private static String suffix(PublicationFormat format) {
    String extension = format.fileExtensions().get(0);
    return format.id().equals("csl-json") ? ".csl.json" : "." + extension;
  }

  /** Returns the files, which hold the whole publication. */
  static List<Download> of(Publication publication) {
    String base = FileName.of(publication);
    return KINDS.stream()
        .map(
            kind ->
                new Download(
                    kind.name(),
                    base + kind.suffix(),
                    kind.mediaType(),
                    dataUrl(kind.mediaType(), kind.writer().write(publication).text())))
        .toList();
  }

  /** Returns Colophon JSON that can stand in an element {@code script}. */
  static String embedded(Publication publication) {
    return JsonText.forScript(JSON.write(publication).text().strip());
  }

  private static String dataUrl(String mediaType, String text) {
    return "data:"
        + mediaType
        + ";charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
