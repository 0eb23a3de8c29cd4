package dev.colophon.ris.internal;

import java.util.Set;

/** Codes for what is online, with which EndNote writes the day of access in DA. */
final class OnlineTypes {
  static final Set<String> CODES = Set.of("EBOOK", "EJOUR", "MULTI", "AGGR", "DBASE");

  private OnlineTypes() {}
}
