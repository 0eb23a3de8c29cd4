/** Citations and bibliographies in any CSL style. */
module dev.colophon.csl {
  requires transitive dev.colophon.core;
  requires dev.colophon.json;
  requires citeproc.java;
}
