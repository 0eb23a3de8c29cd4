package dev.colophon.examples.cli;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a command from doing its work, in one line for its user: wrong usage, or input and
 * output.
 */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(@Nullable String message) {
    super(message);
  }
}
