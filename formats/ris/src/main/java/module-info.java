/** RIS. */
module dev.colophon.ris {
  requires transitive dev.colophon.core;
}
