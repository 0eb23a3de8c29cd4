/** The model of publications, and what a format is. */
module dev.colophon.core {
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.colophon.format;
  exports dev.colophon.model;
  exports dev.colophon.model.shape;

  uses dev.colophon.format.PublicationFormat;
}
