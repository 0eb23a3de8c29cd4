package dev.colophon.core.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import dev.colophon.model.shape.FullParts;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PatchTest {
  private static final Publication BOOK =
      Publication.book("Title").author("A", "B").addKeywords("a", "b").build();
  private static final Publication FULL = FullParts.publication();

  private final List<ModelPath> skipped = new ArrayList<>();

  @Test
  void turnsOnePublicationIntoTheOther() {
    assertThat(Patch.parse(Patch.between(BOOK, FULL)).apply(BOOK, skipped)).isEqualTo(FULL);
    assertThat(Patch.parse(Patch.between(FULL, BOOK)).apply(FULL, skipped)).isEqualTo(BOOK);
    assertThat(skipped).isEmpty();
  }

  @Test
  void isEmptyBetweenEqualPublications() {
    assertThat(Patch.between(BOOK, BOOK.toBuilder().build())).isEmpty();
    assertThat(Patch.parse(new byte[0]).apply(BOOK, skipped)).isEqualTo(BOOK);
  }

  @Test
  void leavesWhatWasEditedAlone() {
    byte[] patch = Patch.between(BOOK, BOOK.withEdition("2").withKeywords("a", "c"));
    Publication edited = BOOK.withEdition("3");
    assertThat(Patch.parse(patch).apply(edited, skipped)).isEqualTo(edited.withKeywords("a", "c"));
    assertThat(skipped).containsExactly(ModelPath.parse("edition"));
  }

  @Test
  void leavesElementsOfAShorterListAlone() {
    byte[] patch = Patch.between(BOOK, BOOK.withKeywords("a", "c"));
    Publication edited = BOOK.withKeywords("a");
    assertThat(Patch.parse(patch).apply(edited, skipped)).isEqualTo(edited);
    assertThat(skipped).containsExactly(ModelPath.parse("keywords[1]"));
  }

  @Test
  void leavesAPartThatIsGoneAlone() {
    Publication in = BOOK.toBuilder().in("Journal").build();
    Publication out = in.withContainer(in.container().orElseThrow().withVolume("1"));
    Publication edited = BOOK;
    assertThat(Patch.parse(Patch.between(in, out)).apply(edited, skipped)).isEqualTo(edited);
    assertThat(skipped).containsExactly(ModelPath.parse("container.volume"));
  }

  @Test
  void leavesAPartAloneThatWouldNotHoldTogether() {
    byte[] patch = step("contributors[0].name.organization", "-", "text");
    assertThat(Patch.parse(patch).apply(BOOK, skipped)).isEqualTo(BOOK);
    assertThat(skipped).containsExactly(ModelPath.parse("contributors[0].name.organization"));
  }

  @Test
  void refusesStepsThatTheModelDoesNotHave() {
    for (String path : List.of("year", "title[0]", "keywords.a", "title.main.a", "title..main")) {
      assertThatIllegalArgumentException()
          .describedAs(path)
          .isThrownBy(() -> Patch.parse(step(path, "-", "text")));
    }
  }

  @Test
  void refusesToTakeAnElementOutOfAList() {
    byte[] patch =
        new Bencode.Output()
            .text("keywords[0]")
            .text(checksum(Shapes.PUBLICATION.property("genre").orElseThrow().type(), "a"))
            .text("-")
            .toByteArray();
    assertThatIllegalArgumentException().isThrownBy(() -> Patch.parse(patch));
  }

  @Test
  void refusesAPathOfManyStepsInTime() {
    byte[] patch = step("a" + ".a".repeat(1_000_000), "-", "text");
    assertThatIllegalArgumentException().isThrownBy(() -> Patch.parse(patch));
  }

  @Test
  void refusesDeepNesting() {
    byte[] lists = ("8:keywords1:-1:+" + "l".repeat(1_000_000)).getBytes(US_ASCII);
    assertThatIllegalArgumentException().isThrownBy(() -> Patch.parse(lists));
    byte[] parts = ("5:title1:-1:+" + "d4:main".repeat(200_000)).getBytes(US_ASCII);
    assertThatIllegalArgumentException().isThrownBy(() -> Patch.parse(parts));
  }

  @Test
  void refusesLengthsThatAreNotThere() {
    for (String text :
        List.of("9:abc", "99999999999:abc", "-1:a", ":", "a", "1", "7:edition1:-1:+5:a")) {
      assertThatIllegalArgumentException()
          .describedAs(text)
          .isThrownBy(() -> Patch.parse(text.getBytes(US_ASCII)));
    }
  }

  @Property
  void readsOrRefusesAnyBytes(@ForAll byte[] bytes) {
    applied(bytes);
  }

  @Property(tries = 3000)
  void readsOrRefusesChangedPatches(@ForAll int from, @ForAll int to, @ForAll byte inserted) {
    byte[] patch = Patch.between(BOOK, FULL);
    int start = Math.floorMod(from, patch.length);
    int end = start + Math.floorMod(to, Math.min(patch.length - start, 30) + 1);
    byte[] changed = Arrays.copyOf(patch, start + 1 + patch.length - end);
    changed[start] = inserted;
    System.arraycopy(patch, end, changed, start + 1, patch.length - end);
    applied(changed);
  }

  private static void applied(byte[] bytes) {
    try {
      assertThat(Patch.parse(bytes).apply(BOOK, new ArrayList<>())).isNotNull();
    } catch (IllegalArgumentException | IllegalStateException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  private static byte[] step(String path, String expected, String value) {
    return new Bencode.Output().text(path).text(expected).text("+").text(value).toByteArray();
  }

  private static String checksum(ValueType<?> type, Object value) {
    CRC32 crc = new CRC32();
    crc.update(new Bencode.Output().value(type, value).toByteArray());
    return Long.toHexString(crc.getValue());
  }
}
