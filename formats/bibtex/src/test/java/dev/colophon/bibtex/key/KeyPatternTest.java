package dev.colophon.bibtex.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.bibtex.internal.mapping.Keys;
import dev.colophon.model.Container;
import dev.colophon.model.Organization;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPatternTest {
  /** The title is the example of JabRef's manual. */
  private static final Publication PAPER =
      Publication.article("An awesome paper on JabRef")
          .author("Isaac", "Newton")
          .author("James", "Maxwell")
          .author("Albert", "Einstein")
          .issued(1996, 3)
          .container(
              Container.builder()
                  .title("Journal of Physics")
                  .volume("7")
                  .pages(Pages.of("12--18"))
                  .build())
          .addKeywords("light", "ether")
          .build();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        "[auth] => Newton",
        "[auth3] => New",
        "[auth3_2] => Max",
        "[auth(0,3)] => Einstein",
        "[authors] => NewtonMaxwellEinstein",
        "[authors2] => NewtonMaxwellEtAl",
        "[authorLast] => Einstein",
        "[authForeIni] => I",
        "[authorLastForeIni] => A",
        "[authIni4] => NeME",
        "[authorIni] => NewtoME",
        "[authEtAl] => NewtonEtAl",
        "[auth.etal] => Newton.etal",
        "[authEtal2] => Newton.etal",
        "[auth.auth.ea] => Newton.Maxwell.ea",
        "[authshort] => NME",
        "[authorsAlpha] => NME",
        "[year] => 1996",
        "[shortyear] => 96",
        "[month] => 03",
        "[title] => AnAwesomePaperonJabRef",
        "[fulltitle] => AnawesomepaperonJabRef",
        "[camel] => AnAwesomePaperOnJabRef",
        "[shorttitle] => awesomepaperJabRef",
        "[shorttitle2_1] => Awesomepaper",
        "[veryshorttitle] => awesome",
        "[journal:abbr] => JoP",
        "[volume] => 7",
        "[firstpage]-[lastpage] => 12-18",
        "[keyword2] => ether",
        "[entrytype] => article-journal",
        "[auth:lower][year] => newton1996",
        "[auth:upper:truncate3] => NEW",
        "[edition:(first)] => first",
        "[edtr:(anon)] => anon",
        "lit[year]/x => lit1996/x",
        "[edtr]|[auth] => Newton",
        "auth.lower + shorttitle(3, 3) + year => newtonAwesomePaperJabRef1996",
        "auth(3) + '.' + year => New.1996",
        "AUTH.Lower => newton",
        "edition | auth => Newton",
        "title.skipwords.lower => awesomepaperjabref",
        "title.select(2, 2).condense('_') => Awesome_Paper",
        "title.substring(4, 3) => Awe",
        "year.substring(3) => 96",
        "journal.titlecase.abbr => JOP",
        "journal.sentencecase => Journalofphysics",
        "auth.prefix('by-').postfix(\"!:\") => by-Newton:",
        "auth.replace(New, Old) => Oldton",
        "firstpage.prefix('p') + volume.numeric => p127",
      })
  void givesWhatTheManualsSay(String pattern, String key) {
    assertThat(KeyPattern.parse(pattern).apply(PAPER)).isEqualTo(key);
  }

  @Test
  void theDefaultIsNameYearAndWord() {
    assertThat(KeyPattern.defaults().apply(PAPER)).isEqualTo("newton1996awesome");
    assertThat(KeyPattern.defaults()).hasToString("auth.lower + year + veryshorttitle.lower");
  }

  @Test
  void editorsStandInForAuthorsAndTheTypeForNothing() {
    Publication edited = Publication.book("T").editor("H.", "Schmitz").build();
    assertThat(KeyPattern.parse("[auth]").apply(edited)).isEqualTo("Schmitz");
    assertThat(KeyPattern.parse("[editors]").apply(edited)).isEqualTo("Schmitz");
    assertThat(KeyPattern.parse("[year]").apply(edited)).isEqualTo("book");
  }

  @Test
  void familyNamesHaveTheirParticleAndOrganizationsTheirName() {
    Publication book =
        Publication.book("T")
            .author(
                Person.builder()
                    .given("Wil")
                    .nonDroppingParticle("van der")
                    .family("Aalst")
                    .build())
            .author(Organization.of("World Health Organization"))
            .build();
    assertThat(KeyPattern.parse("authors").apply(book))
        .isEqualTo("vanderAalstWorldHealthOrganization");
    assertThat(KeyPattern.parse("auth(0, 2).abbr").apply(book)).isEqualTo("WHO");
    assertThat(KeyPattern.parse("authForeIni + auth(2, 1)").apply(book)).isEqualTo("Wva");
  }

  @ParameterizedTest
  @CsvSource({
    "Dvořák, Dvorak",
    "Müller, Muller",
    "Ångström, Angstrom",
    "Łukasiewicz, Lukasiewicz",
    "Weiß, Weiss",
    "O’Brien, OBrien",
    "Чайковский, Chaykovskiy",
    "Щедрин, Shchedrin",
    "Шевченко, Shevchenko",
    "Παπαδοπούλου, Papadopoulou",
    "Ευκλείδης, Evkleidis",
    "Χατζής, Chatzis",
    "こばやし, kobayashi",
    "はっとり, hattori",
    "まっちゃ, matcha",
    "キョウト, kyouto",
    "김, gim",
    "박, bak",
    "שלום, shlvm",
    "Саакашвили, Saakashvili",
    "სააკაშვილი, saakashvili",
    "Խաչատրյան, Khachatryan",
    "王, 王"
  })
  void foldsToLatinLetters(String name, String key) {
    Publication book = Publication.book("T").author("X", name).build();
    assertThat(KeyPattern.parse("[auth]").apply(book)).isEqualTo(key);
  }

  @Test
  void modifiersOfTransliteration() {
    Publication book = Publication.book("T").author("X", "Größe王Öl").build();
    assertThat(KeyPattern.parse("auth.transliterate(german).ascii").apply(book))
        .isEqualTo("GroesseOel");
    assertThat(KeyPattern.parse("auth.ascii").apply(book)).isEqualTo("Gre" + "l");
    assertThat(KeyPattern.parse("auth.fold.ascii").apply(book)).isEqualTo("GrosseOl");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        "[foo] => 1 => unknown field foo at character 2 of \"[foo]\"",
        "[auth:foo] => 6 => unknown modifier foo at character 7 of \"[auth:foo]\"",
        "[auth => 5 => missing ] at character 6 of \"[auth\"",
        "[auth;lower] => 5 => expected : or ] at character 6 of \"[auth;lower]\"",
        "a[year]]b => 7 => a bracket without its partner at character 8 of \"a[year]]b\"",
        "[auth:] => 6 => expected a modifier at character 7 of \"[auth:]\"",
        "auth. => 5 => expected a modifier at character 6 of \"auth.\"",
        "auth + => 6 => expected a field at character 7 of \"auth +\"",
        "auth year => 5 => expected + or | at character 6 of \"auth year\"",
        "auth + 'x => 7 => a quote that is not closed at character 8 of \"auth + 'x\"",
        "shorttitle(1,2,3) => 0 => expected 0 to 2 arguments, found 3 at character 1 of \"shorttitle(1,2,3)\"",
        "year(2) => 0 => expected no arguments, found 1 at character 1 of \"year(2)\"",
        "auth(x) => 0 => expected a number from 0 to 9999, found x at character 1 of \"auth(x)\"",
        "auth.truncate => 5 => expected 1 argument, found 0 at character 6 of \"auth.truncate\"",
        "auth(1 => 6 => missing ) at character 7 of \"auth(1\""
      })
  void errorsNameThePlace(String pattern, int index, String message) {
    assertThatThrownBy(() -> KeyPattern.parse(pattern))
        .isInstanceOfSatisfying(
            KeyPatternException.class, e -> assertThat(e.index()).isEqualTo(index))
        .hasMessage(message);
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Property(seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void everyPublicationHasAKeyThatIsOne(@ForAll("publications") Publication publication) {
    String key = KeyPattern.parse("authors + title + year + journal + doi").apply(publication);
    assertThat(key).matches(Keys::isSafe);
    assertThat(KeyPattern.defaults().apply(publication)).matches(Keys::isSafe);
  }

  @Property(seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void anyPatternIsReadOrRefused(@ForAll String pattern) {
    try {
      assertThat(KeyPattern.parse(pattern).apply(PAPER)).isNotEmpty();
    } catch (KeyPatternException e) {
      assertThat(e.index()).isBetween(0, pattern.length());
    }
  }
}
