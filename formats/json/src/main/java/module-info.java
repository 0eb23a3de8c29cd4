/** Colophon JSON, NDJSON and CSL-JSON. */
@SuppressWarnings("module") // the modules for Jackson's databind are built after this one
module dev.colophon.json {
  requires transitive dev.colophon.core;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports dev.colophon.json;
  exports dev.colophon.json.internal to
      dev.colophon.html,
      dev.colophon.jackson,
      dev.colophon.jackson2;

  provides dev.colophon.format.PublicationFormat with
      dev.colophon.json.JsonFormat,
      dev.colophon.json.NdjsonFormat,
      dev.colophon.json.CslJsonFormat;
}
