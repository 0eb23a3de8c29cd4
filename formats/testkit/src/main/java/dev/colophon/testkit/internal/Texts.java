package dev.colophon.testkit.internal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitraries for text, from tame to hostile. */
public final class Texts {
  private static final String[] WORDS = {
    "economy",
    "Local",
    "enterprises",
    "in",
    "the",
    "Governance",
    "of",
    "Müller",
    "DNA",
    "Zürich",
    "and",
    "2004",
    "e-mail",
    "naïve",
    "Øresund",
    "l'été",
    "a"
  };

  /** Pieces that some format, program or script gives a meaning to. */
  private static final String[] PIECES = {
    "",
    " ",
    "  ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\u2028",
    "\u0085",
    "\u00a0",
    "\u200b",
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\ufeff",
    "\ufffd",
    "\uffff",
    "e\u0301",
    "a\u0323\u0307",
    "\u0301",
    "שלום",
    "مرحبا",
    "\u200f",
    "\u202e",
    "🎉",
    "👩‍🔬",
    "𝔸",
    "北京",
    "ﬁ",
    "ß",
    "İ",
    "ŉ",
    "ǆ",
    "{",
    "}",
    "{}",
    "{{",
    "}}",
    "\\",
    "\\\\",
    "\\{",
    "\\emph{x}",
    "\\\"o",
    "{\\\"O}l",
    "\\&",
    "\\",
    "\\u00e9",
    "@",
    "@book{",
    "@string{a = 1}",
    "%",
    "\\%",
    "#",
    "$",
    "$x_1$",
    "\\(",
    "\"",
    "\"\"",
    "'",
    "''",
    "`",
    "``",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "<",
    ">",
    "<i>",
    "</i>",
    "<b>x</b>",
    "<sup>2</sup>",
    "<span class=\"nocase\">",
    "</span>",
    "<script>",
    "&",
    "&amp;",
    "&lt;",
    "&#39;",
    " and ",
    "and",
    " others",
    "others",
    " et al.",
    "TY  - JOUR",
    "\nER  - \n",
    "\nTY  - BOOK\n",
    "AU  - ",
    "T1-",
    "[1,2]",
    "null",
    "{\"a\":1}",
    "\\\"",
    "colophon1:abc.1",
    "--",
    "---",
    "–",
    "—",
    "-",
    "−",
    "~",
    "^",
    "_",
    "|",
    ";",
    ",",
    ", ",
    ":",
    ": ",
    "?",
    "!",
    ".",
    "...",
    "…",
    "van der",
    "d'",
    "O'Brien",
    "von",
    "Jr.",
    "=",
    "family=",
    "+an",
    "0",
    "007",
    "1e5",
    "-1",
    "https://a.b/~c_d%20e?x=1&y=2#z",
    "10.1000/xyz",
    "doi:",
    "(",
    ")",
    "[",
    "]",
    "/",
    "*",
    "+",
    "ca. 1900",
    "2004",
    "in press"
  };

  private Texts() {}

  /** Returns words of European languages, at least one, with single spaces between. */
  public static Arbitrary<String> latin() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  /** Returns pieces that formats give a meaning to, between words, and any characters. */
  public static Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Shared.choice(Tuple.of(4, Arbitraries.of(PIECES)), Tuple.of(2, Arbitraries.of(WORDS)))
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    Arbitrary<String> characters =
        Arbitraries.strings().ofMaxLength(6).map(Texts::withoutLoneSurrogates);
    return Shared.choice(Tuple.of(8, pieces), Tuple.of(2, characters));
  }

  /** Returns tame and hostile text, half and half. */
  public static Arbitrary<String> mixed() {
    return Shared.of(Arbitraries.oneOf(Shared.of(latin()), Shared.of(hostile())));
  }

  private static String withoutLoneSurrogates(String text) {
    return new String(
        text.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .toArray(),
        0,
        text.codePointCount(0, text.length()));
  }
}
