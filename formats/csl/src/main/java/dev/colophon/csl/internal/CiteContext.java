package dev.colophon.csl.internal;

import java.util.Locale;

/**
 * What the output of an item depends on besides the style and its variables.
 *
 * @param language the language of the item
 * @param yearSuffix the letter that follows the year, or an empty string
 * @param startsSentence whether a term at the start begins with a capital letter
 */
record CiteContext(Locale language, String yearSuffix, boolean startsSentence) {}
