/** Colophon JSON, NDJSON and CSL-JSON. */
module dev.colophon.json {
  requires transitive dev.colophon.core;
  requires tools.jackson.core;
}
