package dev.colophon.testkit;

import dev.colophon.model.Publication;
import dev.colophon.testkit.internal.Bibliographies;
import dev.colophon.testkit.internal.Models;
import dev.colophon.testkit.internal.Shared;
import dev.colophon.testkit.internal.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for publications: every part of the model, from its shapes.
 *
 * <p>Of ten publications six are sparse (each property present once in twelve times), three are
 * medium (once in four), one is nearly full (four times in five). Lists have one to four elements.
 * Dates have every shape that EDTF level 1 has, with years from -9999 to 99999, and one in seven is
 * a literal. Of ten names four are well-known hard cases, four are people of random parts, two are
 * organizations or "and others". Extensions belong to known formats, with known and random names.
 *
 * <p>The profiles differ in the text:
 *
 * <table>
 * <caption>Profiles</caption>
 * <tr><th>profile</th><th>text</th></tr>
 * <tr><td>{@link #latin()}</td><td>words of European languages with single spaces between</td></tr>
 * <tr><td>{@link #hostile()}</td><td>four in five: up to five pieces that some format, program or script gives a meaning
 * to (braces, backslashes, quotes, markup, line breaks, control characters, combining marks, right-to-left text, emoji,
 * "and", record tags, empty text); one in five: any characters</td></tr>
 * <tr><td>{@link #all()}</td><td>half of each</td></tr>
 * </table>
 *
 * <p>{@link #corpusLike()} has other frequencies altogether: those of real bibliographies.
 *
 * @since 0.1.0
 */
public final class PublicationArbitraries {
  private PublicationArbitraries() {}

  /**
   * Returns publications with tame and hostile text.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Publication> all() {
    return publications(Texts.mixed());
  }

  /**
   * Returns publications with the text of European languages.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Publication> latin() {
    return publications(Texts.latin());
  }

  /**
   * Returns publications with hostile text.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Publication> hostile() {
    return publications(Texts.hostile());
  }

  /**
   * Returns publications as they stand in real bibliographies, for measurements and for tests that
   * want tame data. The frequencies are rounded from 16,786 entries of BibTeX: of a hundred
   * publications 67 are articles in journals, 16 books, 11 papers of conferences and 3 chapters; 95
   * have authors (23 one, 15 two, 14 three, 12 four, 9 five, the rest up to eight), 4 editors, 97 a
   * date (half of them only the year), 82 pages, 75 the title of what they are in, 61 a DOI, 58 a
   * volume, 52 an issue, 37 a publisher, 24 an ISBN, 20 an extension, 12 an abstract, 9 a link, 9 a
   * language, 6 keywords, 6 an ISSN, 3 a note. The text is that of {@link #latin()}.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Publication> corpusLike() {
    return Bibliographies.publications();
  }

  /**
   * Returns hostile text.
   *
   * @return the arbitrary; all texts are well-formed UTF-16
   */
  public static Arbitrary<String> hostileText() {
    return Texts.hostile();
  }

  private static Arbitrary<Publication> publications(Arbitrary<String> texts) {
    return Shared.choice(
        Tuple.of(6, new Models(texts, 0.08).publications()),
        Tuple.of(3, new Models(texts, 0.25).publications()),
        Tuple.of(1, new Models(texts, 0.8).publications()));
  }
}
