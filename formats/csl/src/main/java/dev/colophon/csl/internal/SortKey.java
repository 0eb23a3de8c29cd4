package dev.colophon.csl.internal;

/**
 * A key by which a style sorts.
 *
 * @param macro the macro that renders the key
 * @param descending whether large keys come first
 */
record SortKey(String macro, boolean descending) {}
