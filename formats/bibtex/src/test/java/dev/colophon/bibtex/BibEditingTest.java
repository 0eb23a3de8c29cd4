package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An edit of a part changes that part and leaves all other characters alone. */
class BibEditingTest {
  private static final String SEED = "20041101";

  /** Pieces of which files are made, whole and broken. */
  private static final List<String> PIECES =
      List.of(
          "@article{a,\n  title = {A {B} c},\n  year = 1999\n}\n",
          "@Book(b, TITLE=\"x\", title = {twice} , month = jan # \" 1\",)\n",
          "@misc{c}",
          "@misc{c,}\n",
          "@misc{,\n title = {no key}}\n",
          "@misc{d,title={x},% comment\n note={y} % last\n}",
          "@misc{e,\n\tcrossref = \"a\", related={b, a,c}, xdata = {a},\n}\n\n",
          "@set{f, entryset = {a,b}, ids = {a2}, author = {xdata=a-author and X, Y}}\n",
          "@article{open, title = {never closed\n",
          "@article{quote, title = \"never closed\n",
          "@misc{g title = {no comma}, year = }\n",
          "@string{s = {v}}\n",
          "@comment{x}\n",
          "@preamble{\"y\"}\n",
          "text @ between\n",
          "% comment\n",
          "}\n",
          "\r\n",
          " ");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<UnaryOperator<BibEntry>> edits() {
    return Arbitraries.of(
        List.of(
            entry -> entry.withField("title", "{N}ew"),
            entry -> entry.withField("isbn", "1"),
            entry -> entry.withFieldSource("month", "s # {x}"),
            entry -> entry.withoutField("title"),
            entry -> entry.withoutField("year"),
            entry -> entry.withFieldRenamed("title", "booktitle"),
            entry -> entry.withKey("key"),
            entry -> entry.withType("online")));
  }

  @SuppressWarnings("ReferenceEquality") // an entry may be there twice
  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void anEditOfAnEntryLeavesTheRestAlone(
      @ForAll("texts") String text,
      @ForAll("edits") UnaryOperator<BibEntry> edit,
      @ForAll int which) {
    BibDocument document = BibDocument.parse(text);
    List<BibEntry> entries = document.entries();
    Assume.that(!entries.isEmpty());
    BibEntry chosen = entries.get(Math.floorMod(which, entries.size()));
    BibDocument changed =
        document.withEntries(entry -> entry == chosen ? edit.apply(entry) : entry);
    int start = (int) chosen.span().start().offset();
    int end = (int) chosen.span().end().offset();
    assertThat(changed.toString())
        .isEqualTo(text.substring(0, start) + edit.apply(chosen).source() + text.substring(end));
    List<String> kept = new ArrayList<>();
    document.nodes().stream()
        .filter(node -> node != chosen)
        .forEach(node -> kept.add(node.source()));
    assertThat(changed.nodes()).extracting(BibNode::source).containsAll(kept);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aFieldThatIsSetIsThereAndTheOthersAreAsTheyWere(
      @ForAll("texts") String text, @ForAll int which) {
    List<BibEntry> entries = BibDocument.parse(text).entries();
    Assume.that(!entries.isEmpty());
    BibEntry entry = entries.get(Math.floorMod(which, entries.size()));
    for (String name : List.of("title", "isbn", "Year")) {
      BibEntry changed = entry.withField(name, "n{e}w");
      assertThat(changed.field(name)).map(BibField::content).describedAs(text).contains("n{e}w");
      assertThat(others(changed, name)).isEqualTo(others(entry, name));
      assertThat(changed.key()).isEqualTo(entry.key());
      BibEntry without = changed.withoutField(name);
      assertThat(without.field(name)).isEmpty();
      assertThat(others(without, name)).isEqualTo(others(entry, name));
    }
  }

  private static List<String> others(BibEntry entry, String name) {
    return entry.fields().stream()
        .filter(field -> !field.name().equalsIgnoreCase(name))
        .map(field -> field.name() + "=" + field.source())
        .toList();
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aKeyIsRenamedWhereItIsNamedAndNowhereElse(@ForAll("texts") String text) {
    BibDocument document = BibDocument.parse(text);
    BibDocument renamed = document.withKeyRenamed("a", "new:key");
    assertThat(renamed.entry("a")).isEmpty();
    assertThat(renamed.withKeyRenamed("new:key", "a")).isEqualTo(document);
    assertThat(renamed.toString().length() - text.length()).isEqualTo(6 * count(text));
  }

  /** How often the pieces name the key a. */
  private static int count(String text) {
    int count = 0;
    for (String named :
        List.of("@article{a,", "\"a\", related", " a,c}", "= {a},", "= {a,b}", "xdata=a-author")) {
      for (int at = text.indexOf(named); at >= 0; at = text.indexOf(named, at + 1)) {
        count++;
      }
    }
    return count;
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void sortingMovesEntriesAndLeavesWhatIsBetween(@ForAll("texts") String text) {
    BibDocument document = BibDocument.parse(text);
    BibDocument sorted = document.sorted(Comparator.comparing(entry -> entry.key().orElse("")));
    Assume.that(sorted.entries().size() == document.entries().size());
    assertThat(sorted.entries()).containsExactlyInAnyOrderElementsOf(document.entries());
    assertThat(sorted.toString()).hasSameSizeAs(text);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void addingAppendsAndRemovingTakesTheEntryOnly(@ForAll("texts") String text) {
    BibDocument document = BibDocument.parse(text);
    assertThat(document.plus(BibEntry.parse("@misc{z, x = 1}")).toString())
        .startsWith(text)
        .endsWith("@misc{z, x = 1}\n");
    BibDocument without = document.without(entry -> entry.key().equals(Optional.of("a")));
    assertThat(without.entry("a")).isEmpty();
    assertThat(without.toString().replaceAll("\\s", ""))
        .isEqualTo(
            text.replace("@article{a,\n  title = {A {B} c},\n  year = 1999\n}\n", "")
                .replaceAll("\\s", ""));
  }

  @Test
  void takesTheOnlyFieldOutOfAnEntryAfterAnUnclosedValue() {
    String open = "@article{open, title = {never closed\n";
    for (String key : List.of("", "k")) {
      BibDocument document = BibDocument.parse(open + "@misc{" + key + ",\n title = {only}}\n");
      BibEntry last = document.entries().get(1);
      BibDocument changed =
          document.withEntries(entry -> entry.equals(last) ? entry.withoutField("title") : entry);
      assertThat(changed).hasToString(open + "@misc{" + key + ",}\n");
      assertThat(changed.entries()).hasSize(2).startsWith(document.entries().get(0));
    }
  }

  @Test
  void setsAValueAsItStandsInAFile() {
    BibEntry entry = BibEntry.parse("@a{k, month = {x}}");
    assertThat(entry.withFieldSource("month", "jan # \"~1\"").source())
        .isEqualTo("@a{k, month = jan # \"~1\"}");
    for (String bad : List.of("", "{", "{x}, y = {z}", "a b", "{x}}", "\"x", "{x} ")) {
      assertThatIllegalArgumentException()
          .describedAs(bad)
          .isThrownBy(() -> entry.withFieldSource("month", bad));
    }
  }

  @Test
  void refusesAKeyThatAnotherEntryHas() {
    BibDocument document = BibDocument.parse("@a{x} @a{y}");
    assertThatIllegalArgumentException().isThrownBy(() -> document.withKeyRenamed("x", "y"));
    assertThat(document.withKeyRenamed("x", "x")).isEqualTo(document);
  }

  @Test
  void renamesReferencesInAnyDelimiterAndNoPartsOfOtherKeys() {
    String text =
        "@a{k1}\n@b{c, crossref = \"k1\", related = {k1,k11, ak1,\n k1}, author = {xdata=k1-author-2 and"
            + " xdata={k1-editor} and xdata=k1-x-editor}, note = {k1}}";
    assertThat(BibDocument.parse(text).withKeyRenamed("k1", "N"))
        .hasToString(
            "@a{N}\n@b{c, crossref = \"N\", related = {N,k11, ak1,\n N}, author = {xdata=N-author-2 and"
                + " xdata={N-editor} and xdata=k1-x-editor}, note = {k1}}");
  }
}
