package dev.colophon.format;

import dev.colophon.core.internal.Change;
import dev.colophon.core.internal.Comparison;
import dev.colophon.core.internal.Reasons;
import dev.colophon.core.internal.ValueText;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The exact list of what a text does not carry of a publication: reading the text gives the
 * publication with just these parts changed.
 *
 * <p>The list is worked out when it is first asked for. Safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Losses implements Iterable<Loss> {
  /** No losses. */
  public static final Losses NONE = new Losses(List::of);

  private final Supplier<List<Loss>> source;
  private volatile @Nullable List<Loss> list;

  private Losses(Supplier<List<Loss>> source) {
    this.source = source;
  }

  /**
   * Returns the losses of a text from what reading it gives.
   *
   * @param original the publication that was written
   * @param readBack gives the publication that the text reads as
   * @return the losses
   */
  public static Losses between(Publication original, Supplier<Publication> readBack) {
    return new Losses(
        () -> Comparison.aligned(original, readBack.get()).stream().map(Losses::loss).toList());
  }

  /**
   * Returns the losses.
   *
   * @return an unmodifiable list in the order of the model, empty if the text carries everything
   */
  public List<Loss> list() {
    List<Loss> known = list;
    if (known == null) {
      known = source.get();
      list = known;
    }
    return known;
  }

  /**
   * Tells whether the text carries everything.
   *
   * @return true if there are no losses
   */
  public boolean isEmpty() {
    return list().isEmpty();
  }

  @Override
  public Iterator<Loss> iterator() {
    return list().iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Losses that && list().equals(that.list());
  }

  @Override
  public int hashCode() {
    return list().hashCode();
  }

  /** Returns the losses, one a line. */
  @Override
  public String toString() {
    return String.join("\n", list().stream().map(Loss::toString).toList());
  }

  private static Loss loss(Change change) {
    LossReason reason = Reasons.of(change);
    return new Loss(
        change.path(),
        kind(change, reason),
        reason,
        ValueText.ofNullable(change.type(), change.before()),
        ValueText.ofNullable(change.type(), change.after()));
  }

  private static LossKind kind(Change change, LossReason reason) {
    if (change.after() == null) {
      return LossKind.DROPPED;
    }
    if (change.before() == null) {
      return LossKind.ADDED;
    }
    boolean plain =
        reason == LossReason.MARKS && change.after() instanceof RichText text && text.isPlain();
    return plain ? LossKind.PLAIN : LossKind.APPROXIMATED;
  }
}
