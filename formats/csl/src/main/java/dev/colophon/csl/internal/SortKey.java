package dev.colophon.csl.internal;

/**
 * A key by which a style sorts.
 *
 * @param macro the macro that renders the key
 * @param descending whether large keys come first
 * @param isNumber whether the key is the number of the work in the bibliography
 */
record SortKey(String macro, boolean descending, boolean isNumber) {}
