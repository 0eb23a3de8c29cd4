package dev.colophon.format;

import dev.colophon.core.internal.LossNoun;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What texts do not carry of the publications of a collection, counted and in words.
 *
 * <pre>{@code
 * LossSummary summary = new LossSummary();
 * for (Publication publication : publications) {
 *   summary.add(publication, format.losses(publication));
 * }
 * summary.toString(); // 214 ORCIDs, 31 translators, 12 seasons
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LossSummary {
  private final Map<LossNoun, Long> counts = new LinkedHashMap<>();
  private long recordCount;
  private long lossyCount;

  /** Makes a summary of nothing. */
  public LossSummary() {}

  /**
   * A kind of part, and how many of it are not carried as they are.
   *
   * @param number how many
   * @param noun what they are, in the singular or plural that the number wants: {@code translators}
   */
  public record Count(long number, String noun) {
    /** Returns both, such as {@code 31 translators}. */
    @Override
    public String toString() {
      return number + " " + noun;
    }
  }

  /**
   * Adds the losses of a publication.
   *
   * @param publication the publication that was written
   * @param losses what its text does not carry
   */
  public void add(Publication publication, Losses losses) {
    recordCount++;
    lossyCount += losses.isEmpty() ? 0 : 1;
    for (Loss loss : losses) {
      for (LossNoun noun : LossNoun.of(publication, loss)) {
        counts.merge(noun, 1L, Long::sum);
      }
    }
  }

  /**
   * Returns how many publications were added.
   *
   * @return the number, 0 or more
   */
  public long recordCount() {
    return recordCount;
  }

  /**
   * Returns how many publications have losses.
   *
   * @return the number, at most {@link #recordCount}
   */
  public long lossyCount() {
    return lossyCount;
  }

  /**
   * Returns the kinds of parts that are lost.
   *
   * @return an unmodifiable list, the most frequent first, those of the same number as they came
   */
  public List<Count> counts() {
    List<Count> sorted = new ArrayList<>();
    counts.forEach((noun, number) -> sorted.add(new Count(number, noun.of(number))));
    sorted.sort((one, other) -> Long.compare(other.number(), one.number()));
    return List.copyOf(sorted);
  }

  /** Returns the counts with commas between them, such as {@code 214 ORCIDs, 1 translator}. */
  @Override
  public String toString() {
    StringJoiner joined = new StringJoiner(", ");
    counts().forEach(count -> joined.add(count.toString()));
    return joined.toString();
  }
}
