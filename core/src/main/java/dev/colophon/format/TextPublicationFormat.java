package dev.colophon.format;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A format with its names, that reads and writes. A subclass adds the reader and the writer, most
 * easily a {@link TextPublicationReader} and a {@link TextPublicationWriter}, and tells a text of
 * its own from others.
 *
 * <p>Subclasses are immutable.
 *
 * @since 0.1.0
 */
public abstract class TextPublicationFormat implements PublicationFormat {
  private final String id;
  private final String name;
  private final List<String> mediaTypes;
  private final List<String> fileExtensions;
  private final Set<Capability> capabilities;

  /**
   * Makes a format.
   *
   * @param id lower-case letters, digits and hyphens, such as {@code csl-json}
   * @param name the name for people
   * @param mediaTypes the media types, the preferred one first
   * @param fileExtensions the file extensions in lower case without a dot, the preferred one first
   * @param more what it can do besides reading and writing
   */
  protected TextPublicationFormat(
      String id,
      String name,
      List<String> mediaTypes,
      List<String> fileExtensions,
      Capability... more) {
    this.id = requireNonNull(id, "id");
    this.name = requireNonNull(name, "name");
    this.mediaTypes = List.copyOf(mediaTypes);
    this.fileExtensions = List.copyOf(fileExtensions);
    EnumSet<Capability> all = EnumSet.of(Capability.READ, more);
    all.add(Capability.WRITE);
    this.capabilities = Collections.unmodifiableSet(all);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> mediaTypes() {
    return mediaTypes;
  }

  @Override
  public final List<String> fileExtensions() {
    return fileExtensions;
  }

  @Override
  public final Set<Capability> capabilities() {
    return capabilities;
  }
}
