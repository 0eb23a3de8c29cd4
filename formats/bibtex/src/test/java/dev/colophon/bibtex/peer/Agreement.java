package dev.colophon.bibtex.peer;

import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts in how many of the records that have a field two programs agree on it. */
final class Agreement {
  private final Map<ComparedField, Integer> compared = new EnumMap<>(ComparedField.class);
  private final Map<ComparedField, Integer> agreeing = new EnumMap<>(ComparedField.class);
  private final Map<PandocDifference, Integer> explained = new EnumMap<>(PandocDifference.class);
  private final List<String> unexplained = new ArrayList<>();

  void add(Publication ours, Publication theirs) {
    for (ComparedField field : ComparedField.values()) {
      add(ours.id().orElse(""), field, field.of(ours), field.of(theirs));
    }
  }

  private void add(String key, ComparedField field, String ours, String theirs) {
    if (ours.isEmpty() && theirs.isEmpty()) {
      return;
    }
    compared.merge(field, 1, Integer::sum);
    if (ours.equals(theirs)) {
      agreeing.merge(field, 1, Integer::sum);
      return;
    }
    @Nullable PandocDifference known = PandocDifference.of(field, ours, theirs);
    if (known == null) {
      unexplained.add(String.join("\t", key, field.name(), ours, theirs));
    } else {
      explained.merge(known, 1, Integer::sum);
    }
  }

  /** Returns which part of the records that have a field agrees on it. */
  double of(ComparedField field) {
    int all = compared.getOrDefault(field, 0);
    return all == 0 ? 1 : agreeing.getOrDefault(field, 0) / (double) all;
  }

  /** Returns the differences of no class: key, field, ours, theirs. */
  List<String> unexplained() {
    return unexplained;
  }

  /** Returns the counts, a line for each field and each class of differences. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    compared.forEach(
        (field, all) -> {
          int same = agreeing.getOrDefault(field, 0);
          lines.append(
              String.format("%-10s %6d of %6d (%.2f %%)%n", field, same, all, 100 * of(field)));
        });
    explained.forEach(
        (difference, count) -> lines.append(count).append(' ').append(difference).append('\n'));
    return lines.append(unexplained.size()).append(" of no class\n").toString();
  }
}
