package dev.colophon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.colophon.model.Mark;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.Season;
import java.util.List;
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
  void tellWhyEachPartIsLost() {
    Publication rich =
        Publication.article("A  b: c")
            .issued(PublicationDate.parse("2001-05-03"))
            .available(PublicationDate.season(2002, Season.SPRING))
            .submitted(PublicationDate.parse("1999/2001"))
            .accessed(PublicationDate.parse("2001"))
            .keywords(List.of("x", "y"))
            .edition("2")
            .medium("CD")
            .note("N")
            .build();
    Publication readBack =
        Publication.of(PublicationType.BOOK)
            .title("A b: c")
            .issued(PublicationDate.parse("2001-05"))
            .available(PublicationDate.parse("2002-03"))
            .submitted(PublicationDate.parse("1999"))
            .accessed(PublicationDate.parse("2001-01"))
            .keywords(List.of("y", "x"))
            .edition("3")
            .medium("C")
            .genre("G")
            .build();
    assertThat(Losses.between(rich, () -> readBack))
        .extracting(Loss::toString, loss -> loss.reason().code())
        .containsExactlyInAnyOrder(
            tuple("type: \"article-journal\" became \"book\"", "nearest-term"),
            tuple("title.main: white space of \"A  b: c\" changed", "white-space"),
            tuple("issued: \"2001-05-03\" reduced to \"2001-05\"", "date-precision"),
            tuple("available: \"2002-21\" reduced to \"2002-03\"", "date-precision"),
            tuple("submitted: \"1999/2001\" reduced to \"1999\"", "date-precision"),
            tuple("accessed: \"2001\" became \"2001-01\"", "other-value"),
            tuple("keywords: order of \"x; y\" became \"y; x\"", "order"),
            tuple("edition: \"2\" became \"3\"", "other-value"),
            tuple("medium: \"CD\" shortened to \"C\"", "shortened"),
            tuple("genre: added \"G\"", "demanded"),
            tuple("notes: dropped \"N\"", "no-place"));
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
