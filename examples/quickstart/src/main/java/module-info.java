/** Short programs, each the answer to one question a user has. */
module dev.colophon.examples.quickstart {
  requires dev.colophon.bibtex;
  requires dev.colophon.core;
  requires dev.colophon.csl;
  requires dev.colophon.json;
  requires dev.colophon.ris;
}
