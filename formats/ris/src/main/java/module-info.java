import dev.colophon.format.PublicationFormat;
import dev.colophon.ris.RisFormat;

/** RIS: reading, editing and writing the tagged format of reference managers and databases. */
module dev.colophon.ris {
  requires transitive dev.colophon.core;

  exports dev.colophon.ris;

  provides PublicationFormat with
      RisFormat;
}
