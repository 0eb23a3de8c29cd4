package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Publication;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of identifiers. Values are taken as they are, but for the escapes that some programs
 * put in.
 */
final class Identifiers {
  private static final Map<KnownField, IdentifierScheme> SCHEMES = new LinkedHashMap<>();
  private static final Map<IdentifierScheme, KnownField> FIELDS = new HashMap<>();

  /**
   * The words for the servers of eprints. The first word of a scheme is the one that is written.
   */
  private static final Map<String, IdentifierScheme> EPRINT_TYPES = new LinkedHashMap<>();

  private static final Map<IdentifierScheme, String> EPRINT_WORDS = new HashMap<>();
  private static final Set<IdentifierScheme> LISTS =
      Set.of(IdentifierScheme.ISBN, IdentifierScheme.ISSN);

  /** Behind a word in parentheses comes the next number. */
  private static final Pattern NEXT_NUMBER = Pattern.compile("(?<=\\)) +(?=[0-9])");

  private static final String ELECTRONIC = "electronic";

  static {
    field(KnownField.DOI, IdentifierScheme.DOI);
    field(KnownField.ISBN, IdentifierScheme.ISBN);
    field(KnownField.ISSN, IdentifierScheme.ISSN);
    field(KnownField.EISSN, IdentifierScheme.ISSN);
    field(KnownField.PMID, IdentifierScheme.PMID);
    field(KnownField.PMCID, IdentifierScheme.PMCID);
    field(KnownField.LCCN, IdentifierScheme.LCCN);
    field(KnownField.OCLC, IdentifierScheme.OCLC);
    field(KnownField.URN, IdentifierScheme.URN);
    field(KnownField.ISMN, IdentifierScheme.ISMN);
    field(KnownField.ISAN, IdentifierScheme.ISAN);
    field(KnownField.ISRN, IdentifierScheme.ISRN);
    field(KnownField.ISWC, IdentifierScheme.ISWC);
    field(KnownField.MRNUMBER, IdentifierScheme.MR);
    field(KnownField.ZBL, IdentifierScheme.ZBL);
    field(KnownField.ZMNUMBER, IdentifierScheme.ZBL);
    eprint("arxiv", IdentifierScheme.ARXIV);
    eprint("jstor", IdentifierScheme.JSTOR);
    eprint("hdl", IdentifierScheme.HANDLE);
    eprint("handle", IdentifierScheme.HANDLE);
    eprint("googlebooks", IdentifierScheme.GOOGLE_BOOKS);
    eprint("hal", IdentifierScheme.HAL);
    eprint("ssrn", IdentifierScheme.SSRN);
    eprint("pubmed", IdentifierScheme.PMID);
    eprint("pmid", IdentifierScheme.PMID);
    eprint("pmcid", IdentifierScheme.PMCID);
  }

  private Identifiers() {}

  private static void field(KnownField field, IdentifierScheme scheme) {
    SCHEMES.put(field, scheme);
    FIELDS.putIfAbsent(scheme, field);
  }

  private static void eprint(String word, IdentifierScheme scheme) {
    EPRINT_TYPES.put(word, scheme);
    EPRINT_WORDS.putIfAbsent(scheme, word);
  }

  // Reading

  /** Reads identifiers in the order of the fields. */
  static void read(Reading reading, Draft draft) {
    Entry entry = reading.entry;
    for (int i = 0; i < entry.size(); i++) {
      KnownField field = KnownField.of(entry.name(i));
      if (field == null || reading.place(field) != i) {
        continue;
      }
      if (field == KnownField.EPRINT) {
        readEprint(reading, draft);
      } else {
        IdentifierScheme scheme = SCHEMES.get(field);
        if (scheme != null) {
          readField(reading, draft, field, scheme);
        }
      }
    }
  }

  private static void readField(
      Reading reading, Draft draft, KnownField field, IdentifierScheme scheme) {
    String value = verbatim(reading.peek(field));
    if (value.isEmpty()) {
      return;
    }
    if (scheme.equals(IdentifierScheme.LCCN) && !Identifier.lccn(value).isValid()) {
      return;
    }
    reading.take(field);
    String[] items = LISTS.contains(scheme) ? items(scheme, value) : new String[] {value};
    for (String item : items) {
      if (!item.isEmpty()) {
        Identifier identifier = identifier(scheme, item);
        if (field == KnownField.ISSN && isElectronic(identifier)) {
          reading.origins.add(KnownField.EISSN, KnownField.ISSN);
        }
        boolean isElectronic = field == KnownField.EISSN && identifier.qualifier().isEmpty();
        add(
            reading,
            draft,
            field,
            isElectronic ? identifier.withQualifier(ELECTRONIC) : identifier);
      }
    }
  }

  /** Divides at commas and semicolons, and at spaces if all that is between them is valid. */
  private static String[] items(IdentifierScheme scheme, String value) {
    if (value.indexOf(',') >= 0 || value.indexOf(';') >= 0) {
      return value.split("\\s*[,;]\\s*", -1);
    }
    if (value.indexOf(") ") >= 0) {
      return NEXT_NUMBER.split(value, -1);
    }
    String[] words = value.indexOf(' ') < 0 ? new String[0] : value.split("\\s+", -1);
    boolean areValid =
        words.length > 1
            && Arrays.stream(words).allMatch(word -> Identifier.of(scheme, word).isValid());
    return areValid ? words : new String[] {value};
  }

  /** Reads a number with perhaps a word in parentheses behind it. */
  private static Identifier identifier(IdentifierScheme scheme, String text) {
    int open = text.lastIndexOf(" (");
    if (LISTS.contains(scheme) && open > 0 && text.endsWith(")") && text.length() > open + 3) {
      return Identifier.of(scheme, text.substring(0, open).strip())
          .withQualifier(text.substring(open + 2, text.length() - 1));
    }
    return Identifier.of(scheme, text);
  }

  private static void add(Reading reading, Draft draft, KnownField field, Identifier identifier) {
    if (!identifier.isValid()) {
      reading.warn(
          "bad-identifier",
          Quote.of(identifier.value())
              + " is no valid "
              + identifier.scheme().label()
              + "; it was kept as written",
          field);
    }
    draft.publication.addIdentifiers(identifier);
  }

  private static void readEprint(Reading reading, Draft draft) {
    String value = verbatim(reading.peek(KnownField.EPRINT));
    KnownField typeField = reading.first(KnownField.EPRINTTYPE, KnownField.ARCHIVEPREFIX);
    IdentifierScheme scheme = eprintScheme(reading, typeField, value);
    if (scheme == null || value.isEmpty()) {
      return;
    }
    reading.take(KnownField.EPRINT);
    KnownField usual = FIELDS.get(scheme);
    if (usual != null) {
      reading.origins.add(usual, KnownField.EPRINT);
    }
    if (typeField != null) {
      reading.take(typeField);
      takeSameServer(reading, scheme);
    }
    add(reading, draft, KnownField.EPRINT, Identifier.of(scheme, value));
  }

  /** Some give the server under both of its names. */
  private static void takeSameServer(Reading reading, IdentifierScheme scheme) {
    KnownField other = reading.first(KnownField.ARCHIVEPREFIX);
    if (other != null && scheme.equals(eprintScheme(reading, other, ""))) {
      reading.take(other);
    }
  }

  private static @Nullable IdentifierScheme eprintScheme(
      Reading reading, @Nullable KnownField typeField, String value) {
    if (typeField == null) {
      return Identifier.arxiv(value).isValid() ? IdentifierScheme.ARXIV : null;
    }
    String type = Latex.unbraced(String.valueOf(reading.peek(typeField))).toLowerCase(Locale.ROOT);
    return EPRINT_TYPES.get(type);
  }

  /** Returns a value without the backslashes that some programs put before special characters. */
  static String verbatim(@Nullable String source) {
    String value = source == null ? "" : Latex.unbraced(source);
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isEscape =
          c == '\\' && i + 1 < value.length() && "_&%#$".indexOf(value.charAt(i + 1)) >= 0;
      if (!isEscape) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  // Writing

  static void write(Publication publication, Writing writing) {
    Map<KnownField, StringBuilder> lists = new LinkedHashMap<>();
    for (Identifier identifier : publication.identifiers()) {
      KnownField field = field(identifier, writing);
      if (field == null || isEprint(field, writing)) {
        writeEprint(identifier, writing);
      } else if (LISTS.contains(identifier.scheme())) {
        StringBuilder list = lists.computeIfAbsent(field, key -> new StringBuilder());
        list.append(list.length() == 0 ? "" : ", ").append(text(identifier, field));
        writing.replace(field, list.toString());
      } else {
        writing.verbatim(field, identifier.value());
      }
    }
  }

  private static boolean isEprint(KnownField field, Writing writing) {
    return writing.origins().has(field, KnownField.EPRINT) && !writing.has(KnownField.EPRINT);
  }

  private static @Nullable KnownField field(Identifier identifier, Writing writing) {
    boolean hasOwn =
        identifier.scheme().equals(IdentifierScheme.ISSN)
            && isElectronic(identifier)
            && !writing.origins().has(KnownField.EISSN, KnownField.ISSN);
    return hasOwn ? KnownField.EISSN : FIELDS.get(identifier.scheme());
  }

  private static boolean isElectronic(Identifier identifier) {
    return identifier.qualifier().equals(Optional.of(ELECTRONIC));
  }

  private static String text(Identifier identifier, KnownField field) {
    String number = identifier.display();
    return identifier.qualifier().isEmpty() || field == KnownField.EISSN
        ? number
        : number + " (" + identifier.qualifier().get() + ")";
  }

  private static void writeEprint(Identifier identifier, Writing writing) {
    String word = EPRINT_WORDS.get(identifier.scheme());
    if (word == null || writing.has(KnownField.EPRINT) || !Writing.isSafe(identifier.value())) {
      return;
    }
    boolean isBiblatex = writing.dialect.isBiblatex();
    writing.verbatim(KnownField.EPRINT, identifier.value());
    writing.verbatim(
        isBiblatex ? KnownField.EPRINTTYPE : KnownField.ARCHIVEPREFIX,
        isBiblatex || !word.equals("arxiv") ? word : "arXiv");
  }
}
