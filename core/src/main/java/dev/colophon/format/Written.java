package dev.colophon.format;

/**
 * A publication as text, and what the text does not carry of it.
 *
 * @param text the text, a complete document of one record
 * @param losses what the text does not carry
 * @since 0.1.0
 */
public record Written(String text, Losses losses) {}
