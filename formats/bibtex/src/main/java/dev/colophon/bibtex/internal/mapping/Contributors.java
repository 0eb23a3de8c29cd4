package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of names and the roles of those named.
 *
 * <p>Source: BibLaTeX manual 2.2.2 and 2.3.6 "Editorial Roles".
 */
final class Contributors {
  private static final String ORCID = "+an:orcid";

  /** The fields that say the role themselves. */
  private static final Map<KnownField, ContributorRole> ROLES = new LinkedHashMap<>();

  /** The fields whose role is in another field, with that field. */
  private static final Map<KnownField, KnownField> TYPED = new LinkedHashMap<>();

  private static final Map<String, ContributorRole> TYPES = new HashMap<>();
  private static final Map<ContributorRole, String> TYPE_NAMES = new HashMap<>();
  private static final Set<ContributorRole> LEADING =
      Set.of(
          ContributorRole.COMPILER,
          ContributorRole.DIRECTOR,
          ContributorRole.PRODUCER,
          ContributorRole.SERIES_CREATOR);
  private static final Map<ContributorRole, KnownField> OWN_FIELDS = new HashMap<>();

  static {
    ROLES.put(KnownField.AUTHOR, ContributorRole.AUTHOR);
    ROLES.put(KnownField.TRANSLATOR, ContributorRole.TRANSLATOR);
    ROLES.put(KnownField.BOOKAUTHOR, ContributorRole.CONTAINER_AUTHOR);
    for (KnownField field :
        List.of(
            KnownField.FOREWORD,
            KnownField.INTRODUCTION,
            KnownField.AFTERWORD,
            KnownField.ANNOTATOR,
            KnownField.COMMENTATOR,
            KnownField.HOLDER)) {
      ROLES.put(field, ContributorRole.of(field.fieldName()));
    }
    OWN_FIELDS.put(ContributorRole.EDITOR, KnownField.EDITOR);
    ROLES.forEach((field, role) -> OWN_FIELDS.put(role, field));
    for (KnownField field :
        List.of(
            KnownField.DIRECTOR,
            KnownField.PRODUCER,
            KnownField.COMPOSER,
            KnownField.ILLUSTRATOR,
            KnownField.NARRATOR,
            KnownField.PERFORMER)) {
      ROLES.put(field, ContributorRole.of(field.fieldName()));
    }
    TYPED.put(KnownField.EDITOR, KnownField.EDITORTYPE);
    TYPED.put(KnownField.EDITORA, KnownField.EDITORATYPE);
    TYPED.put(KnownField.EDITORB, KnownField.EDITORBTYPE);
    TYPED.put(KnownField.EDITORC, KnownField.EDITORCTYPE);
    TYPED.put(KnownField.NAMEA, KnownField.NAMEATYPE);
    TYPED.put(KnownField.NAMEB, KnownField.NAMEBTYPE);
    TYPED.put(KnownField.NAMEC, KnownField.NAMECTYPE);
    type("founder", ContributorRole.SERIES_CREATOR);
    type("redactor", ContributorRole.COLLECTION_EDITOR);
    type("collaborator", ContributorRole.CONTRIBUTOR);
  }

  private Contributors() {}

  private static void type(String name, ContributorRole role) {
    TYPES.put(name, role);
    TYPE_NAMES.put(role, name);
  }

  // Reading

  static void read(Reading reading, Draft draft) {
    ROLES.forEach((field, role) -> readField(reading, draft, field, role));
    TYPED.forEach(
        (field, typeField) -> {
          if (reading.has(field)) {
            readTyped(reading, draft, field, typeField);
          }
        });
  }

  private static void readTyped(
      Reading reading, Draft draft, KnownField field, KnownField typeField) {
    boolean isEditor = field.fieldName().startsWith("editor");
    if (!reading.has(typeField)) {
      if (isEditor) {
        readField(reading, draft, field, ContributorRole.EDITOR);
      }
      return;
    }
    String type = reading.text(typeField);
    if (type.isEmpty()) {
      readField(reading, draft, field, ContributorRole.EDITOR);
    } else {
      String lower = type.toLowerCase(Locale.ROOT);
      readField(reading, draft, field, TYPES.getOrDefault(lower, ContributorRole.of(lower)));
    }
  }

  private static void readField(
      Reading reading, Draft draft, KnownField field, ContributorRole role) {
    String source = reading.peek(field);
    if (source == null) {
      return;
    }
    NameParser parser =
        new NameParser(
            Reading.decoder(),
            reading.usesPrefix(),
            problem -> reading.warn("bad-name", problem, field),
            reading.partReporter(reading.place(field)));
    List<Name> names = parser.parseList(source);
    if (!names.isEmpty()) {
      reading.take(field);
      if (parser.saysMore()) {
        reading.keep(field);
      }
      if (OWN_FIELDS.get(role) != field) {
        reading.origins.addRole(role.name(), field);
      }
      Map<Integer, String> orcids = orcids(reading, field);
      for (int i = 0; i < names.size(); i++) {
        draft.publication.addContributors(contributor(role, names.get(i), orcids.get(i + 1)));
      }
    }
  }

  private static Contributor contributor(ContributorRole role, Name name, @Nullable String orcid) {
    return orcid == null
        ? Contributor.of(role, name)
        : Contributor.builder().role(role).name(name).orcid(orcid).build();
  }

  /** Returns the ORCID of each name that has one, by its number from 1. */
  private static Map<Integer, String> orcids(Reading reading, KnownField field) {
    int place = reading.entry.hasAnnotations() ? reading.entry.find(field.fieldName() + ORCID) : -1;
    if (place < 0) {
      return Map.of();
    }
    Map<Integer, String> orcids = new HashMap<>();
    for (String item : reading.entry.value(place).split(";", -1)) {
      if (!addOrcid(orcids, item.strip())) {
        return Map.of();
      }
    }
    reading.take(place);
    return orcids;
  }

  private static boolean addOrcid(Map<Integer, String> orcids, String item) {
    int equals = item.indexOf('=');
    String number = equals < 0 ? "" : item.substring(0, equals).strip();
    boolean isNumber =
        number.length() < 6
            && !number.isEmpty()
            && number.chars().allMatch(c -> c >= '0' && c <= '9');
    String value = item.substring(equals + 1).strip();
    boolean isQuoted = value.length() > 2 && value.startsWith("\"") && value.endsWith("\"");
    if (isNumber && isQuoted) {
      orcids.put(Integer.valueOf(number), value.substring(1, value.length() - 1));
    }
    return isNumber && isQuoted;
  }

  // Writing

  static void write(List<Contributor> contributors, Writing writing, boolean usesPrefix) {
    Map<ContributorRole, List<Contributor>> byRole = new LinkedHashMap<>();
    contributors.forEach(
        contributor ->
            byRole.computeIfAbsent(contributor.role(), role -> new ArrayList<>()).add(contributor));
    NameWriter names =
        new NameWriter(
            writing.encoder(), Reading.decoder(), writing.dialect.isBiblatex(), usesPrefix);
    byRole.forEach((role, group) -> writeGroup(role, group, writing, names));
  }

  private static void writeGroup(
      ContributorRole role, List<Contributor> group, Writing writing, NameWriter names) {
    KnownField own = OWN_FIELDS.get(role);
    KnownField origin = originOf(role, writing);
    KnownField field = origin != null ? origin : own != null ? own : freeField(role, writing);
    if (field == null) {
      return;
    }
    List<Name> written = group.stream().map(Contributor::name).toList();
    String kept = writing.source(field);
    boolean isSame = kept != null && names.reads(kept, written);
    writing.put(field, isSame && kept != null ? kept : names.writeList(written));
    KnownField typeField = TYPED.get(field);
    if (own != field && typeField != null && writing.has(field) && !isDefault(role, field)) {
      writing.text(typeField, TYPE_NAMES.getOrDefault(role, role.name()));
    }
    if (writing.has(field)) {
      writeOrcids(field, group, writing);
    }
  }

  /** Names in a field of editors without a type are editors. */
  private static boolean isDefault(ContributorRole role, KnownField field) {
    return role.equals(ContributorRole.EDITOR) && field.fieldName().startsWith("editor");
  }

  /** Returns the field that the names came from, if it still may hold them. */
  private static @Nullable KnownField originOf(ContributorRole role, Writing writing) {
    KnownField origin = writing.origins().ofRole(role.name());
    boolean mayHold =
        origin != null
            && !writing.has(origin)
            && (Objects.equals(role, ROLES.get(origin)) || TYPED.containsKey(origin));
    return mayHold ? origin : null;
  }

  private static @Nullable KnownField freeField(ContributorRole role, Writing writing) {
    boolean mayLead =
        LEADING.contains(role)
            && writing.publication.contributors(ContributorRole.EDITOR).isEmpty();
    for (KnownField field : TYPED.keySet()) {
      if (!writing.has(field) && (field != KnownField.EDITOR || mayLead)) {
        return field;
      }
    }
    return null;
  }

  private static void writeOrcids(KnownField field, List<Contributor> group, Writing writing) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      int number = i + 1;
      orcid(group.get(i)).ifPresent(orcid -> items.add(number + "=\"" + orcid + "\""));
    }
    if (!items.isEmpty()) {
      writing.put(field.fieldName() + ORCID, new FieldValue(String.join("; ", items), false));
    }
  }

  private static Optional<String> orcid(Contributor contributor) {
    return contributor.identifiers().stream()
        .filter(
            identifier ->
                identifier.scheme().equals(IdentifierScheme.ORCID) && identifier.isValid())
        .map(Identifier::value)
        .findFirst();
  }
}
