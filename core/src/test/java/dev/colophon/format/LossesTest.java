package dev.colophon.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final Publication BOOK =
      Publication.book("A")
          .edition("2")
          .addNotes(RichText.of(Run.of("a "), Run.of("b", Mark.ITALIC)))
          .build();

  @Test
  void tellInWhichWayEachPartIsLost() {
    Publication readBack = Publication.book("A").edition("2nd").note("a b").medium("CD").build();
    assertThat(Losses.between(BOOK, () -> readBack))
        .extracting(Loss::toString)
        .containsExactly(
            "edition: \"2\" became \"2nd\"",
            "medium: added \"CD\"",
            "notes[0]: marks of \"a {b|italic}\" dropped");
    assertThat(Losses.between(BOOK, () -> BOOK.withEdition(java.util.Optional.empty())))
        .extracting(Loss::toString)
        .containsExactly("edition: dropped \"2\"");
  }

  @Test
  void tellTextWithOtherMarksApartFromPlainText() {
    Publication bold = BOOK.withNotes(RichText.of(Run.of("a b", Mark.BOLD)));
    assertThat(Losses.between(BOOK, () -> bold))
        .extracting(Loss::kind)
        .containsExactly(LossKind.APPROXIMATED);
  }

  @Test
  void areEmptyIfNothingIsLost() {
    assertThat(Losses.between(BOOK, () -> BOOK).isEmpty()).isTrue();
    assertThat(Losses.between(BOOK, () -> BOOK)).isEqualTo(Losses.NONE).hasToString("");
    assertThat(Losses.NONE).isEmpty();
  }

  @Test
  void areWorkedOutOnceAndOnlyIfTheyAreAskedFor() {
    AtomicInteger reads = new AtomicInteger();
    Losses losses =
        Losses.between(
            BOOK,
            () -> {
              reads.incrementAndGet();
              return BOOK;
            });
    assertThat(reads).hasValue(0);
    assertThat(losses.list()).isSameAs(losses.list());
    assertThat(reads).hasValue(1);
  }
}
