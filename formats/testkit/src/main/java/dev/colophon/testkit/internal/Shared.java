package dev.colophon.testkit.internal;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * An arbitrary that equals nothing but itself. jqwik looks up the generator of an arbitrary each
 * time that it chooses between several; comparing what large ones are made of would take most of
 * the time of generating and of shrinking.
 */
public final class Shared<T> implements Arbitrary<T> {
  private final Arbitrary<T> arbitrary;

  private Shared(Arbitrary<T> arbitrary) {
    this.arbitrary = arbitrary;
  }

  /** Returns an arbitrary of the same values. */
  public static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
    return new Shared<>(arbitrary);
  }

  /** Returns a choice between arbitraries, each as often as the number before it says. */
  @SafeVarargs
  @SuppressWarnings("unchecked") // an arbitrary only gives values
  public static <T> Arbitrary<T> choice(Tuple2<Integer, Arbitrary<? extends T>>... choices) {
    List<Tuple2<Integer, Arbitrary<T>>> shared = new ArrayList<>();
    for (Tuple2<Integer, Arbitrary<? extends T>> choice : choices) {
      shared.add(Tuple.of(choice.get1(), of((Arbitrary<T>) choice.get2())));
    }
    return of(Arbitraries.frequencyOf(shared));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return arbitrary.generator(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return arbitrary.edgeCases(maxEdgeCases);
  }
}
