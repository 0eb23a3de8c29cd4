/** The command {@code colophon}. */
module dev.colophon.examples.cli {
  requires dev.colophon.bibtex;
  requires dev.colophon.core;
  requires dev.colophon.csl;
  requires dev.colophon.html;
  requires dev.colophon.json;
  requires dev.colophon.ris;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires static org.jspecify;
  requires tools.jackson.core;

  opens dev.colophon.examples.cli to
      info.picocli;
}
