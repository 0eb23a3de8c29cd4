/** Citations and bibliographies in any CSL style. */
module dev.colophon.csl {
  requires transitive dev.colophon.core;
  requires java.xml;
  requires citeproc.java;
  // Not for us but for citeproc-java, which as an automatic module can't require them itself.
  requires org.apache.commons.lang3;
  requires org.apache.commons.text;
  requires static transitive org.jspecify;

  exports dev.colophon.csl;
}
