package dev.colophon.bibtex.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.Relation;
import dev.colophon.model.RelationKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KeyGeneratorTest {
  private static final KeyGenerator NAMES = KeyGenerator.of(KeyPattern.parse("[auth]"));

  @Test
  void keepsKeysAndMakesMissingOnesUnique() {
    List<Publication> keyed =
        NAMES.assign(List.of(book("A").build(), book("A").build(), book("x").id("Aa").build()));
    assertThat(keyed).extracting(Publication::id).containsExactly(of("A"), of("Ab"), of("Aa"));
  }

  @Test
  void caseAloneMakesNoDifferenceBetweenNewKeysButDoesBetweenOldOnes() {
    assertThat(NAMES.assign(List.of(book("Lee").build(), book("lee").build())))
        .extracting(Publication::id)
        .containsExactly(of("Lee"), of("leea"));
    assertThat(NAMES.assign(List.of(book("x").id("k").build(), book("x").id("K").build())))
        .extracting(Publication::id)
        .containsExactly(of("k"), of("K"));
  }

  @Test
  void lettersGoOnAfterZ() {
    List<Publication> keyed = NAMES.assign(Collections.nCopies(30, book("Lee").build()));
    assertThat(keyed.get(1).id()).contains("Leea");
    assertThat(keyed.get(26).id()).contains("Leez");
    assertThat(keyed.get(27).id()).contains("Leeaa");
    assertThat(keyed.get(29).id()).contains("Leeac");
  }

  @Test
  void newKeysAreFollowedByReferences() {
    Publication part =
        book("Part")
            .id("1")
            .addRelations(Relation.of(RelationKind.PART_OF, "2"))
            .addRelations(Relation.of(RelationKind.RELATED, "9"))
            .addExtensions(
                Extension.of("bibtex", "crossref", "2"),
                Extension.of("bibtex", "entryset", "1, 2,3"),
                Extension.of("bibtex", "custom", "2"))
            .build();
    Publication changed =
        NAMES.replacingKeys().assign(List.of(part, book("Whole").id("2").build())).get(0);
    assertThat(changed)
        .isEqualTo(
            book("Part")
                .id("Part")
                .addRelations(Relation.of(RelationKind.PART_OF, "Whole"))
                .addRelations(Relation.of(RelationKind.RELATED, "9"))
                .addExtensions(
                    Extension.of("bibtex", "crossref", "Whole"),
                    Extension.of("bibtex", "entryset", "Part,Whole,3"),
                    Extension.of("bibtex", "custom", "2"))
                .build());
  }

  @Test
  @Tag("huge")
  void tenThousandPublicationsOfOneKeyTakeNoTime() {
    List<Publication> keyed = NAMES.assign(Collections.nCopies(10_000, book("Lee").build()));
    assertThat(keyed.stream().map(Publication::id).distinct()).hasSize(10_000);
  }

  private static Publication.Builder book(String author) {
    return Publication.book("T").author("X", author);
  }

  private static Optional<String> of(String key) {
    return Optional.of(key);
  }
}
