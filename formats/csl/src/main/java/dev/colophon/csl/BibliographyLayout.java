package dev.colophon.csl;

/**
 * How a style wants the entries of a bibliography laid out.
 *
 * <p>Source: CSL 1.0.2 specification, "Bibliography-specific Options".
 *
 * @param hangingIndent whether all lines of an entry but the first are indented
 * @param secondFieldAlign whether the first field, usually a number, stands in a column of its own
 * @param lineSpacing the distance of lines, in lines, 1 or more
 * @param entrySpacing the additional distance of entries, in lines, 0 or more
 * @since 0.1.0
 */
public record BibliographyLayout(
    boolean hangingIndent, boolean secondFieldAlign, int lineSpacing, int entrySpacing) {}
