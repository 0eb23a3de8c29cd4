package dev.colophon.testkit;

import dev.colophon.model.Publication;
import java.util.function.Predicate;

/**
 * Publications for which a format does not hold a law yet.
 *
 * @param law the law
 * @param reason why, for people
 * @param publications tells which publications are left out
 * @since 0.1.0
 */
public record Exclusion(Law law, String reason, Predicate<Publication> publications) {}
