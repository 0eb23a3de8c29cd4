package dev.colophon.model;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of marks that cannot change. All texts share the one set of each combination. */
final class Marks extends AbstractSet<Mark> {
  private static final Mark[] ALL = Mark.values();
  private static final @Nullable Marks[] SETS = new Marks[1 << ALL.length];

  static final Marks NONE = of(0);

  private final int bits;

  private Marks(int bits) {
    this.bits = bits;
  }

  /** Returns the set of these marks. */
  static Marks of(Set<Mark> marks) {
    if (marks instanceof Marks known) {
      return known;
    }
    int bits = 0;
    for (Mark mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    return of(bits);
  }

  /** Two threads may both make a set; they are equal. */
  private static Marks of(int bits) {
    Marks known = SETS[bits];
    if (known == null) {
      known = new Marks(bits);
      SETS[bits] = known;
    }
    return known;
  }

  @Override
  public boolean contains(@Nullable Object object) {
    return object instanceof Mark mark && (bits & 1 << mark.ordinal()) != 0;
  }

  @Override
  public int size() {
    return Integer.bitCount(bits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Marks marks ? bits == marks.bits : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public Iterator<Mark> iterator() {
    return new Iterator<>() {
      private int left = bits;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public Mark next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        Mark next = ALL[Integer.numberOfTrailingZeros(left)];
        left &= left - 1;
        return next;
      }
    };
  }
}
