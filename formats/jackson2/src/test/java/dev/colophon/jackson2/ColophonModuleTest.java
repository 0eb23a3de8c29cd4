package dev.colophon.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.colophon.json.JsonFormat;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Mark;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColophonModuleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final JsonMapper STRICT =
      MAPPER.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  record Loan(String reader, Publication book) {}

  record Credit(Contributor contributor, PublicationDate date) {}

  record Shelf(Object first, List<Object> rest) {}

  @Test
  void theModuleIsFound() throws IOException {
    assertThat(new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds())
        .contains(new ColophonModule().getTypeId());
  }

  @Test
  void aPublicationIsARecordOfColophonJson() throws IOException {
    Publication emma = Publication.book("Emma").issued(1815).build();
    String json = MAPPER.writeValueAsString(emma);
    assertThat(json)
        .isEqualTo(
            "{\"colophon\":\"1\",\"type\":\"book\",\"title\":{\"main\":\"Emma\"},\"issued\":\"1815\"}");
    assertThat(new JsonFormat().reader().read(json).publications()).containsExactly(emma);
  }

  @Test
  void whatTheFormatWritesIsRead() throws IOException {
    Publication emma = Publication.book("Emma").author("Jane", "Austen").build();
    String json = new JsonFormat().writer().write(emma).text();
    assertThat(MAPPER.readValue(json, Publication[].class)).containsExactly(emma);
  }

  @Test
  void partsAreWrittenInTheirForms() throws IOException {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("person", Person.of("Jane", "Austen"));
    parts.put("organization", Organization.of("UN"));
    parts.put("others", Others.AND_OTHERS);
    parts.put("date", PublicationDate.parse("2004-07"));
    parts.put("pages", Pages.of("1-9"));
    parts.put("type", PublicationType.ARTICLE_JOURNAL);
    parts.put("role", ContributorRole.EDITOR);
    parts.put("kind", RelationKind.of("part-of"));
    parts.put("scheme", IdentifierScheme.DOI);
    parts.put("plain", RichText.of("a"));
    parts.put("rich", RichText.of(Run.of("E. coli", Mark.ITALIC), Run.of("!")));
    parts.put("doi", Identifier.of(IdentifierScheme.DOI, "10.1000/182"));
    assertThat(MAPPER.writeValueAsString(parts))
        .isEqualTo(
            "{\"person\":{\"family\":\"Austen\",\"given\":\"Jane\"},"
                + "\"organization\":{\"organization\":\"UN\"},"
                + "\"others\":{\"others\":true},"
                + "\"date\":\"2004-07\","
                + "\"pages\":\"1–9\","
                + "\"type\":\"article-journal\","
                + "\"role\":\"editor\","
                + "\"kind\":\"part-of\","
                + "\"scheme\":\"doi\","
                + "\"plain\":\"a\","
                + "\"rich\":[{\"text\":\"E. coli\",\"marks\":[\"italic\"]},\"!\"],"
                + "\"doi\":{\"scheme\":\"doi\",\"value\":\"10.1000/182\"}}");
  }

  @Test
  void valuesOfOneTextAreKeysOfMaps() throws IOException {
    Map<PublicationType, Integer> counts = Map.of(PublicationType.ARTICLE_JOURNAL, 3);
    String json = MAPPER.writeValueAsString(counts);
    assertThat(json).isEqualTo("{\"article-journal\":3}");
    assertThat(MAPPER.readValue(json, new TypeReference<Map<PublicationType, Integer>>() {}))
        .isEqualTo(counts);
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"novel\":1}", new TypeReference<Map<PublicationType, Integer>>() {}))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("novel");
  }

  @Test
  void unknownPropertiesOfAPublicationAreKept() throws IOException {
    String json =
        "{\"colophon\":\"1\",\"type\":\"book\",\"shelf\":{\"row\":1.50,\"free\":null,\"n\":[1e2,-3]}}";
    Publication publication = STRICT.readValue(json, Publication.class);
    assertThat(publication.extensions("json")).extracting(Extension::name).containsExactly("shelf");
    assertThat(MAPPER.writeValueAsString(publication)).isEqualTo(json);
  }

  @Test
  void unknownPropertiesWithinAPublicationAreKept() throws IOException {
    Publication publication =
        STRICT
            .readValue(
                "{\"reader\":\"Ada\",\"book\":{\"type\":\"book\",\"title\":{\"main\":\"T\",\"x\":1}}}",
                Loan.class)
            .book();
    assertThat(publication.extensions())
        .containsExactly(
            Extension.builder()
                .format("json")
                .name("/title/x")
                .value("1")
                .structured(true)
                .build());
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(publication), Publication.class))
        .isEqualTo(publication);
  }

  @Test
  void unknownPropertiesOfAPartAreLeftToTheMapper() throws IOException {
    String json = "{\"family\":\"Austen\",\"born\":{\"year\":1775},\"given\":\"Jane\"}";
    JsonMapper lenient =
        MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    assertThat(lenient.readValue(json, Name.class)).isEqualTo(Person.of("Jane", "Austen"));
    assertThatThrownBy(() -> STRICT.readValue(json, Name.class))
        .isInstanceOfSatisfying(
            UnrecognizedPropertyException.class,
            e -> {
              assertThat(e.getPropertyName()).isEqualTo("born");
              assertThat(e.getKnownPropertyIds()).contains("family", "others");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"book\":~ {\"type\":5}}|book.type|2|10|this is not a string",
        "{\"book\":~ {\"type\":\"novel\"}}|book.type|2|10|not a value of this property",
        "{\"book\":{\"type\":\"book\",~\"contributors\":[{\"role\":\"author\",\"name\":{\"family\":\"A\"}},7]}}"
            + "|book.contributors[1]|2|57|this is not an object",
        "{\"book\":{\"type\":\"book\",~\"contributors\":[{\"role\":\"author\",\"name\":{}}]}}"
            + "|book.contributors[0].name|2|42|name must be one of person, organization, others",
        "{\"book\":{\"type\":\"book\",~\"title\":{\"main\":[{\"text\":\"a\",\"marks\":[\"big\"]}]}}}"
            + "|book.title.main[0].marks[0]|2|39|unknown mark",
        "{\"book\":~{\"title\":{\"main\":\"T\"}}}|book|2|22|a record has a type",
        "{\"book\":~5}|book|2|1|this is not an object",
        "{\"book\":~[]}|book|2|1|this is not an object",
      })
  void anErrorTellsPathAndPlace(String json, String path, int line, int column, String reason)
      throws IOException {
    assertThatThrownBy(() -> MAPPER.readValue(json.replace('~', '\n'), Loan.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class,
            e -> {
              assertThat(path(e)).isEqualTo(path);
              assertThat(e.getOriginalMessage()).isEqualTo(reason);
              assertThat(e.getLocation().getLineNr()).isEqualTo(line);
              assertThat(e.getLocation().getColumnNr()).isEqualTo(column);
            });
  }

  @Test
  void anErrorInAPartTellsItsPath() throws IOException {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"contributor\":{\"role\":\"author\",\"name\":{\"family\":\"A\"},"
                        + "\"image\":{\"url\":[]}},\"date\":\"2004\"}",
                    Credit.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class,
            e -> assertThat(path(e)).isEqualTo("contributor.image.url"));
    assertThatThrownBy(() -> MAPPER.readValue("{\"date\":2004}", Credit.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class, e -> assertThat(path(e)).isEqualTo("date"));
  }

  @Test
  void aNameOfAnotherKindIsRefused() throws IOException {
    assertThatThrownBy(() -> MAPPER.readValue("{\"organization\":\"UN\"}", Person.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("this is not a value of Person");
  }

  @Test
  void malformedJsonIsTheErrorOfTheParser() throws IOException {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"book\":{\"type\":\"book\",\"title\":{\"main\":tru", Loan.class))
        .isInstanceOf(JsonMappingException.class)
        .hasCauseInstanceOf(StreamReadException.class);
  }

  @Test
  void nullIsNoPublication() throws IOException {
    assertThat(MAPPER.readValue("{\"reader\":\"Ada\",\"book\":null}", Loan.class))
        .isEqualTo(new Loan("Ada", null));
  }

  @Test
  void valuesComeBackFromFieldsOfAnyType() throws IOException {
    JsonMapper typed =
        MAPPER
            .rebuild()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    Publication emma =
        Publication.book("Emma").author("Jane", "Austen").author(Others.AND_OTHERS).build();
    RichText rich = RichText.of(Run.of("E. coli", Mark.ITALIC));
    Shelf shelf =
        new Shelf(emma, List.of(rich, RichText.of("a"), PublicationDate.parse("2004"), emma));
    String json = typed.writeValueAsString(shelf);
    assertThat(json)
        .contains("\"dev.colophon.model.Publication\"")
        .doesNotContain("model.Immutable");
    assertThat(typed.readValue(json, Shelf.class)).isEqualTo(shelf);
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      path.append(
          step.getFieldName() == null
              ? "[" + step.getIndex() + "]"
              : (path.isEmpty() ? "" : ".") + step.getFieldName());
    }
    return path.toString();
  }
}
