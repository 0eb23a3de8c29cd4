package dev.colophon.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Colophon.class.getPackage().getImplementationVersion();
    return new String[] {"colophon " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
