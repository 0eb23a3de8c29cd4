/** Short programs, each the answer to one question a user has. */
module dev.colophon.examples.quickstart {
  requires dev.colophon.bibtex;
  requires dev.colophon.core;
  requires dev.colophon.csl;
  requires dev.colophon.html;
  requires dev.colophon.jackson;
  requires dev.colophon.jackson2;
  requires dev.colophon.json;
  requires dev.colophon.ris;

  opens dev.colophon.examples.quickstart to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
