package dev.colophon.html.internal;

import dev.colophon.html.PageSection;
import dev.colophon.model.Publication;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What is the same for all pages. */
public record PageSettings(
    Locale locale,
    Words words,
    Citations citations,
    String styleSheet,
    Map<PageSection, Function<Publication, String>> sections) {}
