package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Property
  void areTheSetOfTheSameMarks(@ForAll Set<Mark> marks, @ForAll Set<Mark> others) {
    Set<Mark> canonical = Marks.of(marks);

    assertThat(canonical).isEqualTo(marks).hasSameHashCodeAs(marks);
    assertThat(marks).isEqualTo(canonical);
    assertThat(canonical.equals(Marks.of(others))).isEqualTo(marks.equals(others));
    assertThat(canonical.toArray()).isEqualTo(enumSet(marks).toArray());
    for (Mark mark : Mark.values()) {
      assertThat(canonical.contains(mark)).isEqualTo(marks.contains(mark));
    }
  }

  private static EnumSet<Mark> enumSet(Set<Mark> marks) {
    EnumSet<Mark> set = EnumSet.noneOf(Mark.class);
    set.addAll(marks);
    return set;
  }

  @Test
  void areShared() {
    assertThat(Marks.of(Set.of(Mark.BOLD, Mark.ITALIC)))
        .isSameAs(Marks.of(EnumSet.of(Mark.ITALIC, Mark.BOLD)));
  }

  @Test
  void cannotChange() {
    Set<Mark> marks = Marks.of(Set.of(Mark.BOLD));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> marks.add(Mark.ITALIC));
    assertThatThrownBy(marks::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThat(marks).containsExactly(Mark.BOLD);
  }

  @Test
  void endAfterTheLastMark() {
    Iterator<Mark> iterator = Marks.of(Set.of(Mark.BOLD)).iterator();

    assertThat(iterator.next()).isEqualTo(Mark.BOLD);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
  }
}
