package dev.colophon.core.internal;

import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the smallest parts in which two publications differ. */
public final class Comparison {
  private final boolean aligned;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(boolean aligned) {
    this.aligned = aligned;
  }

  /**
   * Returns the changes for people: lists of different length are aligned, so that one element that
   * is missing is one change, and another order is one change.
   */
  public static List<Change> aligned(Publication before, Publication after) {
    return changes(before, after, true);
  }

  /** Returns the changes for a patch: a list of different length is one change. */
  public static List<Change> positional(Publication before, Publication after) {
    return changes(before, after, false);
  }

  private static List<Change> changes(Publication before, Publication after, boolean aligned) {
    Comparison comparison = new Comparison(aligned);
    comparison.compare(ModelPath.ROOT, Shapes.PUBLICATION, before, after);
    return comparison.changes;
  }

  private <V> void compare(
      ModelPath path, ValueType<V> type, @Nullable V before, @Nullable V after) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before == null || after == null) {
      add(path, type, before, after);
    } else if (type instanceof Shape<V> shape && shape.sameKind(before, after)) {
      shape.properties().forEach(property -> compareProperty(path, property, before, after));
    } else if (type instanceof ListType<?> list) {
      compareLists(path, list, (List<?>) before, (List<?>) after);
    } else {
      add(path, type, before, after);
    }
  }

  private <T, V> void compareProperty(ModelPath path, Property<T, V> property, T before, T after) {
    V here = property.get(before);
    V there = property.get(after);
    if (!Objects.equals(here, there)) {
      compare(path.then(property.name()), property.type(), here, there);
    }
  }

  private void compareLists(ModelPath path, ListType<?> type, List<?> before, List<?> after) {
    if (aligned && Alignment.isReordered(before, after)) {
      add(path, type, before, after);
    } else if (before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        compareElements(path.at(i), type.element(), before.get(i), after.get(i));
      }
    } else if (aligned) {
      align(path, type, before, after);
    } else {
      add(path, type, before, after);
    }
  }

  private void align(ModelPath path, ListType<?> type, List<?> before, List<?> after) {
    for (Alignment.Gap gap : Alignment.gaps(before, after)) {
      int pairs = Math.min(gap.beforeLength(), gap.afterLength());
      for (int i = 0; i < pairs; i++) {
        int here = gap.beforeStart() + i;
        compareElements(
            path.at(here), type.element(), before.get(here), after.get(gap.afterStart() + i));
      }
      for (int i = gap.beforeStart() + pairs; i < gap.beforeEnd(); i++) {
        add(path.at(i), type.element(), before.get(i), null);
      }
      for (int i = gap.afterStart() + pairs; i < gap.afterEnd(); i++) {
        add(path.at(i), type.element(), null, after.get(i));
      }
    }
  }

  /** The elements of a list have the type of its elements. */
  @SuppressWarnings("unchecked")
  private <V> void compareElements(
      ModelPath path, ValueType<V> type, @Nullable Object before, @Nullable Object after) {
    compare(path, type, (V) before, (V) after);
  }

  private void add(
      ModelPath path, ValueType<?> type, @Nullable Object before, @Nullable Object after) {
    changes.add(new Change(path, type, before, after));
  }
}
