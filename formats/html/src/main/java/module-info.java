/** A web page for a publication. */
module dev.colophon.html {
  requires transitive dev.colophon.core;
  requires dev.colophon.bibtex;
  requires transitive dev.colophon.csl;
  requires dev.colophon.json;
  requires dev.colophon.ris;
  requires gg.jte.runtime;
  requires org.jsoup;
  requires static java.compiler;
  requires tools.jackson.core;
  requires static transitive org.jspecify;

  exports dev.colophon.html;

  provides dev.colophon.format.PublicationFormat with
      dev.colophon.html.HtmlFormat;
}
