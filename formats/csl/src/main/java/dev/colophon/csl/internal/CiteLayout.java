package dev.colophon.csl.internal;

/**
 * What stands around and between the cites of a citation.
 *
 * @param prefix what comes before the first cite
 * @param suffix what comes after the last cite
 * @param delimiter what comes between cites
 * @param formatting the engine's formatting of the whole
 */
record CiteLayout(String prefix, String suffix, String delimiter, int formatting) {}
