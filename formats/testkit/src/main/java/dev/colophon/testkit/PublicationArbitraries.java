package dev.colophon.testkit;

import dev.colophon.model.Publication;
import dev.colophon.testkit.internal.Models;
import dev.colophon.testkit.internal.Texts;
import net.jqwik.api.Arbitraries;
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
   * Returns hostile text.
   *
   * @return the arbitrary; all texts are well-formed UTF-16
   */
  public static Arbitrary<String> hostileText() {
    return Texts.hostile();
  }

  private static Arbitrary<Publication> publications(Arbitrary<String> texts) {
    return Arbitraries.frequencyOf(
        Tuple.of(6, new Models(texts, 0.08).publications()),
        Tuple.of(3, new Models(texts, 0.25).publications()),
        Tuple.of(1, new Models(texts, 0.8).publications()));
  }
}
