package dev.colophon.format;

import static dev.colophon.core.internal.ValueText.quoted;

import dev.colophon.model.ModelPath;
import java.util.Optional;

/**
 * A part of a publication that a text does not carry as it is.
 *
 * @param path the way to the part
 * @param kind in which way it is lost
 * @param reason why it is lost
 * @param before what the publication has there, as text, or empty if it has nothing
 * @param after what the text carries, as text, or empty if it carries nothing
 * @since 0.1.0
 */
public record Loss(
    ModelPath path,
    LossKind kind,
    LossReason reason,
    Optional<String> before,
    Optional<String> after) {

  /**
   * Says what is lost in a sentence.
   *
   * @return one line in English
   */
  public String message() {
    return switch (kind) {
      case DROPPED -> "dropped " + quoted(before);
      case APPROXIMATED -> approximated();
      case PLAIN -> "marks of " + quoted(before) + " dropped";
      case ADDED -> "added " + quoted(after);
    };
  }

  private String approximated() {
    return switch (reason) {
      case DATE_PRECISION -> quoted(before) + " reduced to " + quoted(after);
      case SHORTENED -> quoted(before) + " shortened to " + quoted(after);
      case WHITE_SPACE -> "white space of " + quoted(before) + " changed";
      case ORDER -> "order of " + quoted(before) + " became " + quoted(after);
      default -> quoted(before) + " became " + quoted(after);
    };
  }

  /**
   * Returns the path and the message, such as {@code contributors[2].position: dropped "Fellow"}.
   */
  @Override
  public String toString() {
    return path + ": " + message();
  }
}
