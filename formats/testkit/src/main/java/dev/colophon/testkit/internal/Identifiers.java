package dev.colophon.testkit.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for identifiers, valid and not. */
final class Identifiers {
  private static final String[] VALID = {
    "doi:10.1000/xyz_1",
    "doi:10.1002/(SICI)1097-4571(1999)50:1<1::AID-ASI1>3.0.CO;2-L",
    "isbn:1845421922",
    "isbn:9781845421922",
    "isbn:9791090636071",
    "issn:03785955",
    "issn:2049-3630",
    "pmid:12345678",
    "pmcid:PMC1234567",
    "arxiv:2001.00001",
    "arxiv:hep-th/9901001v2",
    "orcid:0000-0002-1825-0097",
    "isni:0000000121032683",
    "ror:02mhbdp94",
    "handle:20.500.12345/678",
    "urn:urn:nbn:de:101:1-201102033592",
    "lccn:85000002",
    "oclc:123456"
  };

  private static final String[] SCHEMES = {
    "doi",
    "isbn",
    "issn",
    "pmid",
    "pmcid",
    "arxiv",
    "handle",
    "urn",
    "lccn",
    "oclc",
    "orcid",
    "isni",
    "ror",
    "my-scheme",
    "a b",
    "zbl"
  };

  private Identifiers() {}

  static Arbitrary<Identifier> all(Arbitrary<String> texts) {
    Arbitrary<Identifier> valid = Arbitraries.of(VALID).map(Identifiers::parse);
    Arbitrary<Identifier> any = Combinators.combine(schemes(), texts).as(Identifier::of);
    Arbitrary<Identifier> plain = Shared.choice(Tuple.of(4, valid), Tuple.of(1, any));
    Arbitrary<Identifier> qualified =
        Combinators.combine(plain, Arbitraries.oneOf(Arbitraries.of("print", "pbk"), texts))
            .as(Identifier::withQualifier);
    return Shared.choice(Tuple.of(6, plain), Tuple.of(1, qualified));
  }

  static Arbitrary<IdentifierScheme> schemes() {
    return Arbitraries.of(SCHEMES).map(IdentifierScheme::of);
  }

  private static Identifier parse(String text) {
    int colon = text.indexOf(':');
    return Identifier.of(IdentifierScheme.of(text.substring(0, colon)), text.substring(colon + 1));
  }
}
