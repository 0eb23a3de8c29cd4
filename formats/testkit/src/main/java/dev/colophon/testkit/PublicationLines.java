package dev.colophon.testkit;

import dev.colophon.model.Contributor;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Link;
import dev.colophon.model.Mark;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows a publication for people to read, as lines {@code path = value}, a line for each element of
 * a list:
 *
 * <pre>{@code
 * type = book
 * title.main = The {DNA|no_case} of Things
 * author = given Flann; family O'Brien
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PublicationLines {
  private final String format;
  private final List<String> lines = new ArrayList<>();

  private PublicationLines(String format) {
    this.format = format;
  }

  /**
   * Returns the lines of a publication.
   *
   * @param publication the publication
   * @param format the id of a format, whose extensions are shown without it
   * @return the lines, with a line feed between two
   */
  public static String of(Publication publication, String format) {
    PublicationLines lines = new PublicationLines(format);
    lines.add("", Shapes.PUBLICATION, publication);
    return String.join("\n", lines.lines);
  }

  private <T> void add(String prefix, Shape<T> shape, T part) {
    for (Property<T, ?> property : shape.properties()) {
      Object value = property.get(part);
      if (value != null) {
        add(prefix + property.name(), property.type(), value);
      }
    }
  }

  @SuppressWarnings("unchecked") // a value has the type of its property
  private void add(String path, ValueType<?> type, Object value) {
    if (value instanceof Contributor contributor) {
      lines.add(contributor.role() + " = " + name(contributor));
    } else if (value instanceof Identifier || value instanceof Extension || value instanceof Link) {
      lines.add(path + " = " + text(value));
    } else if (type instanceof ListType<?> list) {
      ((List<Object>) value).forEach(element -> add(path, list.element(), element));
    } else if (type instanceof Shape<?> shape) {
      add(path + ".", (Shape<Object>) shape, value);
    } else {
      lines.add(path + " = " + scalar((ScalarType<Object>) type, value));
    }
  }

  private static String name(Contributor contributor) {
    if (contributor.name() instanceof Person person) {
      List<String> parts = new ArrayList<>();
      person.given().ifPresent(part -> parts.add("given " + part));
      person.droppingParticle().ifPresent(part -> parts.add("dropping " + part));
      person.nonDroppingParticle().ifPresent(part -> parts.add("particle " + part));
      person.family().ifPresent(part -> parts.add("family " + part));
      person.suffix().ifPresent(part -> parts.add("suffix " + part));
      return String.join("; ", parts);
    }
    return contributor.name() instanceof Organization organization
        ? "organization " + organization.name()
        : "others";
  }

  private String text(Object value) {
    if (value instanceof Link link) {
      return link.relation().map(relation -> relation + " ").orElse("") + link.url();
    }
    if (value instanceof Extension extension) {
      String owner = extension.format().equals(format) ? "" : extension.format() + " ";
      return owner + extension.name() + " " + extension.value();
    }
    return value.toString();
  }

  private static String scalar(ScalarType<Object> type, Object value) {
    return value instanceof RichText rich
        ? rich.runs().stream().map(PublicationLines::run).collect(Collectors.joining())
        : type.print(value);
  }

  private static String run(Run run) {
    return run.marks().isEmpty()
        ? run.text().replace("\n", "\\n")
        : "{" + run.text() + "|" + marks(run) + "}";
  }

  private static String marks(Run run) {
    return run.marks().stream()
        .map(Mark::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }
}
