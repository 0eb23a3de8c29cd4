package dev.colophon.csl.internal;

/**
 * A key by which a style sorts.
 *
 * @param macro the macro that renders the key
 * @param descending whether large keys come first
 * @param byCitationNumber whether the key is the number of the item itself
 */
record SortKey(String macro, boolean descending, boolean byCitationNumber) {}
