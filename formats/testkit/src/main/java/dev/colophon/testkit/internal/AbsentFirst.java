package dev.colophon.testkit.internal;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Values that may be absent. A value is left out before smaller ones are tried, so that what
 * falsifies a law soon has nothing in it but what matters.
 */
final class AbsentFirst<T> implements Arbitrary<@Nullable T> {
  private final Arbitrary<@Nullable T> values;

  AbsentFirst(Arbitrary<T> present, double presence) {
    values = present.injectNull(1 - presence);
  }

  @Override
  public RandomGenerator<@Nullable T> generator(int genSize) {
    RandomGenerator<@Nullable T> generator = values.generator(genSize);
    return (Random random) -> absentFirst(generator.next(random));
  }

  @Override
  public EdgeCases<@Nullable T> edgeCases(int maxEdgeCases) {
    return values.edgeCases(maxEdgeCases);
  }

  private static <T> Shrinkable<@Nullable T> absentFirst(Shrinkable<@Nullable T> value) {
    return value.value() == null ? value : new Present<>(value);
  }

  @SuppressWarnings("NullAway") // jqwik says nowhere that a value may be null
  private record Present<T>(Shrinkable<@Nullable T> inner) implements Shrinkable<@Nullable T> {
    @Override
    public @Nullable T value() {
      return inner.value();
    }

    @Override
    public Stream<Shrinkable<@Nullable T>> shrink() {
      return Stream.concat(
          Stream.of(Shrinkable.unshrinkable(null, ShrinkingDistance.of(0))),
          inner.shrink().map(AbsentFirst::absentFirst));
    }

    @Override
    public ShrinkingDistance distance() {
      return inner.distance();
    }
  }
}
