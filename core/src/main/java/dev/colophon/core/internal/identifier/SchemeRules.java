package dev.colophon.core.internal.identifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identifier schemes whose rules are known: one table for reading, showing and resolving. */
@SuppressWarnings("ImmutableEnumChecker") // the checker cannot see that resolvers have no state
public enum SchemeRules {
  /** ISO 26324; DOI Handbook, section 2.2. */
  DOI(
      "doi",
      "DOI",
      Resolver.path("https://doi.org/"),
      Prefixes.labels("doi", "urn:doi")
          .addresses(
              "doi.org/",
              "dx.doi.org/",
              "doi.acm.org/",
              "doi.ieeecomputersociety.org/",
              "info:doi/")),
  /** ISO 2108. */
  ISBN(
      "isbn",
      "ISBN",
      Resolver.NONE,
      Prefixes.labels(
          "isbn-13", "isbn-10", "isbn13", "isbn10", "isbn 13", "isbn 10", "isbn", "urn:isbn")),
  /** ISO 3297. */
  ISSN(
      "issn",
      "ISSN",
      Resolver.path("https://portal.issn.org/resource/ISSN/"),
      Prefixes.labels("issn", "urn:issn")
          .addresses("portal.issn.org/resource/issn/", "issn.org/resource/issn/")),
  /** Numbers of PubMed, at most nine digits. */
  PMID(
      "pmid",
      "PMID",
      Resolver.path("https://pubmed.ncbi.nlm.nih.gov/", "/"),
      Prefixes.labels("pmid")
          .words("pubmed id", "pubmed")
          .addresses(
              "pubmed.ncbi.nlm.nih.gov/",
              "ncbi.nlm.nih.gov/pubmed/",
              "europepmc.org/article/med/",
              "europepmc.org/abstract/med/",
              "info:pmid/")),
  /** Numbers of PubMed Central, at most nine digits. */
  PMCID(
      "pmcid",
      "PMCID",
      Resolver.path("https://pmc.ncbi.nlm.nih.gov/articles/", "/"),
      Prefixes.labels("pmcid")
          .addresses(
              "pmc.ncbi.nlm.nih.gov/articles/",
              "ncbi.nlm.nih.gov/pmc/articles/",
              "europepmc.org/article/pmc/",
              "europepmc.org/articles/")),
  /** https://info.arxiv.org/help/arxiv_identifier.html. */
  ARXIV(
      "arxiv",
      "arXiv",
      Resolver.path("https://arxiv.org/abs/"),
      Prefixes.labels("arxiv")
          .addresses(
              "arxiv.org/abs/",
              "arxiv.org/pdf/",
              "arxiv.org/html/",
              "export.arxiv.org/abs/",
              "xxx.lanl.gov/abs/",
              "info:arxiv/")),
  /** RFC 3651, section 2. */
  HANDLE(
      "handle",
      "Handle",
      Resolver.path("https://hdl.handle.net/"),
      Prefixes.labels("hdl:").words("hdl", "handle").addresses("hdl.handle.net/", "info:hdl/")),
  /** RFC 8141, section 2. */
  URN(
      "urn",
      "URN",
      Resolver.NONE,
      Prefixes.NONE.addresses("nbn-resolving.org/", "nbn-resolving.de/")),
  /** draft-kunze-ark, section 2. */
  ARK(
      "ark",
      "ARK",
      Resolver.path("https://n2t.net/"),
      Prefixes.NONE.addresses("n2t.net/", "arks.org/")),
  /** https://www.loc.gov/marc/lccn-namespace.html. */
  LCCN(
      "lccn",
      "LCCN",
      Resolver.path("https://lccn.loc.gov/"),
      Prefixes.labels("lccn")
          .addresses(
              "lccn.loc.gov/",
              "id.loc.gov/authorities/names/",
              "id.loc.gov/authorities/subjects/",
              "info:lccn/")),
  /** Numbers of WorldCat, with the prefixes of its records. */
  OCLC(
      "oclc",
      "OCLC",
      Resolver.path("https://search.worldcat.org/title/"),
      Prefixes.labels("oclc number", "oclc")
          .words("(ocolc)")
          .addresses(
              "search.worldcat.org/title/",
              "worldcat.org/title/",
              "worldcat.org/oclc/",
              "info:oclcnum/")),
  /** ISO 27729 with hyphens. */
  ORCID(
      "orcid",
      "ORCID",
      Resolver.path("https://orcid.org/"),
      Prefixes.labels("orcid id", "orcid").addresses("orcid.org/")),
  /** ISO 27729. */
  ISNI(
      "isni",
      "ISNI",
      Resolver.path("https://isni.org/isni/"),
      Prefixes.labels("isni").addresses("isni.org/isni/", "isni.org/")),
  /** https://ror.readme.io/docs/identifier. */
  ROR(
      "ror",
      "ROR",
      Resolver.path("https://ror.org/"),
      Prefixes.NONE.words("ror").addresses("ror.org/")),
  /** ISO 10957. */
  ISMN("ismn", "ISMN", Resolver.NONE, Prefixes.labels("ismn", "urn:ismn")),
  /** ISO 15706. */
  ISAN("isan", "ISAN", Resolver.NONE, Prefixes.labels("isan", "urn:isan")),
  /** ISO 3901. */
  ISRC("isrc", "ISRC", Resolver.NONE, Prefixes.labels("isrc")),
  /** ISO 15707. */
  ISWC("iswc", "ISWC", Resolver.NONE, Prefixes.labels("iswc")),
  /** ISO 10444. */
  ISRN("isrn", "ISRN", Resolver.NONE, Prefixes.NONE.words("isrn")),
  /** Numbers of Mathematical Reviews, at most seven digits. */
  MR(
      "mr",
      "MathSciNet",
      Resolver.query("https://mathscinet.ams.org/mathscinet-getitem?mr="),
      Prefixes.NONE.addresses(
          "mathscinet.ams.org/mathscinet-getitem?mr=",
          "mathscinet.ams.org/mathscinet/article?mr=",
          "ams.org/mathscinet-getitem?mr=")),
  /** Numbers of zbMATH and the Jahrbuch. */
  ZBL(
      "zbl",
      "zbMATH",
      Resolver.query("https://zbmath.org/?q=an:"),
      Prefixes.labels("zbl", "jfm").words("zbmath").addresses("zbmath.org/?q=an:", "zbmath.org/")),
  /** Bibcodes of the Astrophysics Data System, 19 characters. */
  BIBCODE(
      "bibcode",
      "bibcode",
      Resolver.path("https://ui.adsabs.harvard.edu/abs/"),
      Prefixes.labels("bibcode")
          .addresses("ui.adsabs.harvard.edu/abs/", "adsabs.harvard.edu/abs/")),
  /** Stable identifiers of JSTOR. */
  JSTOR(
      "jstor",
      "JSTOR",
      Resolver.path("https://www.jstor.org/stable/"),
      Prefixes.NONE.words("jstor").addresses("jstor.org/stable/")),
  /** Numbers of the Social Science Research Network. */
  SSRN(
      "ssrn",
      "SSRN",
      Resolver.query("https://ssrn.com/abstract="),
      Prefixes.NONE
          .words("ssrn")
          .addresses("ssrn.com/abstract=", "papers.ssrn.com/sol3/papers.cfm?abstract_id=")),
  /** Identifiers of HAL. */
  HAL(
      "hal",
      "HAL",
      Resolver.path("https://hal.science/"),
      Prefixes.NONE
          .words("hal")
          .addresses(
              "hal.science/",
              "shs.hal.science/",
              "theses.hal.science/",
              "inria.hal.science/",
              "hal.archives-ouvertes.fr/",
              "halshs.archives-ouvertes.fr/",
              "tel.archives-ouvertes.fr/",
              "hal.inria.fr/")),
  /** Hashes and corpus numbers of Semantic Scholar. */
  S2(
      "s2",
      "Semantic Scholar",
      Resolver.NONE,
      Prefixes.NONE
          .words("s2cid")
          .addresses("api.semanticscholar.org/", "semanticscholar.org/paper/")),
  /** Volume identifiers of Google Books, 12 characters. */
  GOOGLE_BOOKS(
      "google-books",
      "Google Books",
      Resolver.query("https://books.google.com/books?id="),
      Prefixes.NONE.addresses("books.google.com/books?id=", "books.google.com/books/about?id=")),
  /** Items of Wikidata. */
  WIKIDATA(
      "wikidata",
      "Wikidata",
      Resolver.path("https://www.wikidata.org/wiki/"),
      Prefixes.NONE.words("wikidata").addresses("wikidata.org/wiki/", "wikidata.org/entity/"));

  private static final Map<String, SchemeRules> BY_NAME = byName();

  /** How many prefixes may stand before a value, as in {@code DOI: https://doi.org/10.1000/182}. */
  private static final int MAX_PREFIXES = 3;

  private final String schemeName;
  private final String label;
  private final Resolver resolver;
  private final Prefixes prefixes;

  SchemeRules(String schemeName, String label, Resolver resolver, Prefixes prefixes) {
    this.schemeName = schemeName;
    this.label = label;
    this.resolver = resolver;
    this.prefixes = prefixes;
  }

  private static Map<String, SchemeRules> byName() {
    Map<String, SchemeRules> byName = new HashMap<>();
    for (SchemeRules rules : values()) {
      byName.put(rules.schemeName, rules);
    }
    return byName;
  }

  /**
   * Returns the rules of a scheme.
   *
   * @param schemeName the name, in lower case
   * @return the rules; empty if none are known
   */
  public static Optional<SchemeRules> named(String schemeName) {
    return Optional.ofNullable(BY_NAME.get(schemeName));
  }

  /**
   * Returns the name of the scheme.
   *
   * @return the name, in lower case
   */
  public String schemeName() {
    return schemeName;
  }

  /**
   * Returns the name of the scheme for readers.
   *
   * @return the label
   */
  public String label() {
    return label;
  }

  /**
   * Reads a value as people write it, with labels or resolvers before it and blanks around it.
   *
   * @param text any text
   * @return the normal form, which this method gives back unchanged; null if the text is not valid
   */
  public @Nullable String normalize(String text) {
    return read(Characters.trim(text), MAX_PREFIXES);
  }

  /**
   * Returns a value as it is printed.
   *
   * @param value a value in normal form
   * @return the value for display
   */
  public String display(String value) {
    return switch (this) {
      case ISBN -> IsbnRanges.hyphenate(value);
      case ISNI -> StandardNumbers.displayIsni(value);
      case ISMN -> StandardNumbers.displayIsmn(value);
      case ISRC -> MediaCodes.displayIsrc(value);
      case ISWC -> MediaCodes.displayIswc(value);
      default -> value;
    };
  }

  /**
   * Returns the address that resolves a value.
   *
   * @param value a value in normal form
   * @return the address; empty if there is none
   */
  public Optional<String> url(String value) {
    return Optional.ofNullable(
        switch (this) {
          case URN -> UniformNames.urnResolver(value);
          case S2 -> CatalogueNumbers.semanticScholarUrl(value);
          default -> resolver.url(value);
        });
  }

  Prefixes prefixes() {
    return prefixes;
  }

  /** Reads what follows a prefix, which may be further prefixes and the value. */
  @Nullable String normalizeAfter(Prefix prefix, String rest) {
    return readAfter(prefix, rest, MAX_PREFIXES - 1);
  }

  private @Nullable String read(String text, int maxPrefixes) {
    String value = syntax(text);
    if (value != null || maxPrefixes == 0) {
      return value;
    }
    for (Prefix prefix : prefixes.all()) {
      int end = prefix.end(text, 0);
      if (end > 0) {
        value = readAfter(prefix, text.substring(end), maxPrefixes - 1);
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private @Nullable String readAfter(Prefix prefix, String rest, int maxPrefixes) {
    String text = Characters.trim(prefix.value(rest));
    String value = read(text, maxPrefixes);
    return value == null && text.endsWith("/")
        ? read(text.substring(0, text.length() - 1), maxPrefixes)
        : value;
  }

  /**
   * Reads a value without labels and resolvers before it. A switch and not a function for each
   * scheme, since linking 30 functions is a large part of the start of a small program.
   *
   * @param text the text, without white space around it
   * @return the normal form, which this method gives back unchanged; null if the text is no valid
   *     value
   */
  private @Nullable String syntax(String text) {
    return switch (this) {
      case DOI -> HandleNames.doi(text);
      case ISBN -> StandardNumbers.isbn(text);
      case ISSN -> StandardNumbers.issn(text);
      case PMID -> CatalogueNumbers.pmid(text);
      case PMCID -> CatalogueNumbers.pmcid(text);
      case ARXIV -> Arxiv.normalize(text);
      case HANDLE -> HandleNames.handle(text);
      case URN -> UniformNames.urn(text);
      case ARK -> UniformNames.ark(text);
      case LCCN -> Lccn.normalize(text);
      case OCLC -> CatalogueNumbers.oclc(text);
      case ORCID -> StandardNumbers.orcid(text);
      case ISNI -> StandardNumbers.isni(text);
      case ROR -> CatalogueNumbers.ror(text);
      case ISMN -> StandardNumbers.ismn(text);
      case ISAN -> MediaCodes.isan(text);
      case ISRC -> MediaCodes.isrc(text);
      case ISWC -> MediaCodes.iswc(text);
      case ISRN -> CatalogueNumbers.isrn(text);
      case MR -> CatalogueNumbers.mr(text);
      case ZBL -> CatalogueNumbers.zbl(text);
      case BIBCODE -> CatalogueNumbers.bibcode(text);
      case JSTOR -> CatalogueNumbers.jstor(text);
      case SSRN -> CatalogueNumbers.ssrn(text);
      case HAL -> CatalogueNumbers.hal(text);
      case S2 -> CatalogueNumbers.semanticScholar(text);
      case GOOGLE_BOOKS -> CatalogueNumbers.googleBooks(text);
      case WIKIDATA -> CatalogueNumbers.wikidata(text);
    };
  }
}
