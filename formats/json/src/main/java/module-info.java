/** Colophon JSON, NDJSON and CSL-JSON. */
module dev.colophon.json {
  requires transitive dev.colophon.core;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports dev.colophon.json;

  provides dev.colophon.format.PublicationFormat with
      dev.colophon.json.JsonFormat,
      dev.colophon.json.NdjsonFormat,
      dev.colophon.json.CslJsonFormat;
}
