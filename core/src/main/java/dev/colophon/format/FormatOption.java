package dev.colophon.format;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * An option that one format has for reading or for writing. It is set by {@link
 * ReadOptions#with(String, String)} or {@link WriteOptions#with(String, String)}.
 *
 * @param name the name, in lower case with hyphens, such as {@code trailing-comma}
 * @param values what may be set, for people, such as {@code true|false}
 * @param description what it does, as one line in English
 * @since 0.1.0
 */
public record FormatOption(String name, String values, String description) {

  /**
   * Describes an option.
   *
   * @param name the name
   * @param values what may be set
   * @param description what it does
   * @throws NullPointerException if an argument is null
   */
  public FormatOption {
    requireNonNull(name, "name");
    requireNonNull(values, "values");
    requireNonNull(description, "description");
  }

  /**
   * Refuses names that are not among the known options.
   *
   * @param names the names
   * @param known the options that a format has
   * @throws IllegalArgumentException if there is another name; the message names the known ones
   */
  public static void checkNames(Set<String> names, List<FormatOption> known) {
    List<String> knownNames = known.stream().map(FormatOption::name).toList();
    for (String name : names) {
      if (!knownNames.contains(name)) {
        String all = knownNames.isEmpty() ? "none" : String.join(", ", knownNames);
        throw new IllegalArgumentException("unknown option: " + name + " (known: " + all + ")");
      }
    }
  }
}
