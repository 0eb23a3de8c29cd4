package dev.colophon.html.internal;

import java.util.List;
import java.util.Optional;

/** What a page says of a contributor. */
public record Card(
    String name,
    String initials,
    Optional<String> picture,
    String pictureText,
    Optional<String> credit,
    String role,
    Optional<String> position,
    List<String> affiliations,
    Optional<String> orcid) {}
