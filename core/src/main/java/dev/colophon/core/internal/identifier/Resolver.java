package dev.colophon.core.internal.identifier;

import org.jspecify.annotations.Nullable;

/** Where the values of one scheme are resolved on the web. */
@FunctionalInterface
interface Resolver {

  /** The resolver of a scheme that has none. */
  Resolver NONE = value -> null;

  /** Returns the address for a value in normal form, null if there is none. */
  @Nullable String url(String value);

  /** Returns the resolver whose addresses have the value between a start and an end. */
  static Resolver path(String start, String end) {
    return value -> start + PercentEncoding.encodePath(value) + end;
  }

  /** Returns the resolver whose addresses have the value at the end of the path. */
  static Resolver path(String start) {
    return path(start, "");
  }

  /** Returns the resolver whose addresses have the value as a parameter at the end. */
  static Resolver query(String start) {
    return value -> start + PercentEncoding.encodeParameter(value);
  }
}
