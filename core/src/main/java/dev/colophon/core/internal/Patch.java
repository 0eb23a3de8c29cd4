package dev.colophon.core.internal;

import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What turns one publication into another: for each part that differs, a checksum of the value that
 * must be there and the value to put in its place. A step whose value isn't there is left out and
 * reported.
 */
public final class Patch {
  private static final String ABSENT = "-";

  private final Node root = new Node();

  private Patch() {}

  /**
   * Returns the patch that turns {@code before} into {@code after}, as bytes; empty if they are
   * equal.
   */
  public static byte[] between(Publication before, Publication after) {
    Bencode.Output output = new Bencode.Output();
    for (Change change : Comparison.positional(before, after)) {
      output.text(change.path().toString()).text(checksum(change.type(), change.before()));
      Object value = change.after();
      output.text(value == null ? ABSENT : "+");
      if (value != null) {
        output.value(change.type(), value);
      }
    }
    return output.toByteArray();
  }

  /**
   * Reads a patch.
   *
   * @throws IllegalArgumentException if the bytes are not a patch
   */
  public static Patch parse(byte[] bytes) {
    Patch patch = new Patch();
    Bencode.Input input = new Bencode.Input(bytes);
    while (!input.atEnd()) {
      ModelPath path = ModelPath.parse(input.text());
      Node node = patch.root;
      ValueType<?> type = Shapes.PUBLICATION;
      for (String step : path.steps()) {
        type = typeOf(type, step);
        node = node.children.computeIfAbsent(step, key -> new Node());
      }
      node.path = path;
      node.expected = input.text();
      node.value = input.text().equals(ABSENT) ? absentAt(path) : input.value(type);
    }
    return patch;
  }

  /** Applies the patch, adding the paths of the steps that were left out to {@code skipped}. */
  public Publication apply(Publication publication, List<ModelPath> skipped) {
    Publication patched = apply(root, Shapes.PUBLICATION, publication, skipped);
    return patched == null ? publication : patched;
  }

  /** A patch replaces lists as a whole where they become shorter. */
  private static @Nullable Object absentAt(ModelPath path) {
    if (path.toString().endsWith("]")) {
      throw new IllegalArgumentException("an element of a list cannot be absent: " + path);
    }
    return null;
  }

  private static ValueType<?> typeOf(ValueType<?> type, String step) {
    if (type instanceof ListType<?> list && step.startsWith("[")) {
      return list.element();
    }
    if (type instanceof Shape<?> shape) {
      var property = shape.property(step);
      if (property.isPresent()) {
        return property.get().type();
      }
    }
    throw new IllegalArgumentException("no such step in the model: " + step);
  }

  private static <V> @Nullable V apply(
      Node node, ValueType<V> type, @Nullable V current, List<ModelPath> skipped) {
    ModelPath path = node.path;
    if (path != null) {
      return replace(node, path, type, current, skipped);
    }
    if (current == null) {
      node.addPaths(skipped);
      return null;
    }
    return type instanceof Shape<V> shape
        ? applyToPart(node, shape, current, skipped)
        : applyToList(node, type, current, skipped);
  }

  @SuppressWarnings("unchecked") // the value was read with the type at this path
  private static <V> @Nullable V replace(
      Node node, ModelPath path, ValueType<V> type, @Nullable V current, List<ModelPath> skipped) {
    if (checksum(type, current).equals(node.expected)) {
      return (V) node.value;
    }
    skipped.add(path);
    return current;
  }

  private static <T> T applyToPart(Node node, Shape<T> shape, T current, List<ModelPath> skipped) {
    Assembly<T> assembly = shape.assemble(current);
    node.children.forEach(
        (step, child) ->
            shape
                .property(step)
                .ifPresent(
                    property -> applyToProperty(child, assembly, property, current, skipped)));
    try {
      return assembly.build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      node.addPaths(skipped);
      return current;
    }
  }

  private static <T, V> void applyToProperty(
      Node node,
      Assembly<T> assembly,
      Property<T, V> property,
      T current,
      List<ModelPath> skipped) {
    assembly.set(property, apply(node, property.type(), property.get(current), skipped));
  }

  @SuppressWarnings("unchecked") // V is a list since the type is a list type
  private static <V> V applyToList(
      Node node, ValueType<V> type, V current, List<ModelPath> skipped) {
    List<@Nullable Object> values = new ArrayList<>((List<?>) current);
    ValueType<Object> element = ((ListType<Object>) type).element();
    node.children.forEach(
        (step, child) -> {
          int index = Integer.parseInt(step, 1, step.length() - 1, 10);
          if (index < values.size()) {
            values.set(index, apply(child, element, values.get(index), skipped));
          } else {
            child.addPaths(skipped);
          }
        });
    return (V) values;
  }

  private static String checksum(ValueType<?> type, @Nullable Object value) {
    if (value == null) {
      return ABSENT;
    }
    CRC32 crc = new CRC32();
    crc.update(new Bencode.Output().value(type, value).toByteArray());
    return Long.toHexString(crc.getValue());
  }

  /** A step on the way to parts that change, or such a part if it has a path. */
  private static final class Node {
    private final Map<String, Node> children = new LinkedHashMap<>();
    private @Nullable ModelPath path;
    private String expected = ABSENT;
    private @Nullable Object value;

    private void addPaths(List<ModelPath> paths) {
      if (path != null) {
        paths.add(path);
      }
      children.values().forEach(child -> child.addPaths(paths));
    }
  }
}
