package dev.colophon.json.internal.csl;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.SourcePosition;
import dev.colophon.json.internal.CharacterSource;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.JsonPrinter;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Name;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.Rights;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives publications as items of CSL, with variables that the schema lacks in lines of the note.
 */
public final class NoteForm {
  private static final String NOTE = "note";
  private static final int MAX_ROUNDS = 8;

  private NoteForm() {}

  /** Returns an item that reads and writes as the same. */
  public static Map<String, Object> item(Publication publication, Optional<String> carrier) {
    Publication stable = publication;
    for (int i = 0; i < MAX_ROUNDS; i++) {
      Publication readBack = readBack(plainItem(stable, Optional.empty()));
      if (readBack.equals(stable)) {
        break;
      }
      stable = readBack;
    }
    return plainItem(stable, carrier);
  }

  private static Publication readBack(Map<String, Object> item) {
    StringBuilder text = new StringBuilder();
    JsonPrinter.compact(item, text);
    CharacterSource source =
        new CharacterSource(new StringReader(text.toString()), SourcePosition.START);
    JsonInput input = new JsonInput(source, CslRecord.FAMILY, ReadOptions.defaults());
    try (CslRecords records = new CslRecords(input, true)) {
      return records.next().flatMap(ReadRecord::publication).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> plainItem(Publication publication, Optional<String> carrier) {
    List<String> lines = lines(publication);
    Publication rest =
        publication.withContributors(
            publication.contributors().stream()
                .filter(contributor -> !isEditorTranslator(contributor))
                .toList());
    Map<String, Object> item = new LinkedHashMap<>(CslItemTree.item(rest, carrier));
    if (!lines.isEmpty()) {
      Object note = item.get(NOTE);
      item.put(NOTE, String.join("\n", lines) + (note == null ? "" : "\n" + note));
    }
    return item;
  }

  private static List<String> lines(Publication publication) {
    List<String> lines = new ArrayList<>();
    publication.contributors().stream()
        .filter(NoteForm::isEditorTranslator)
        .map(
            contributor ->
                ContributorRole.EDITOR_TRANSLATOR.name() + ": " + text(contributor.name()))
        .forEach(lines::add);
    publication
        .rights()
        .flatMap(Rights::license)
        .map(text -> "license: " + oneLine(text))
        .ifPresent(lines::add);
    return lines;
  }

  private static boolean isEditorTranslator(Contributor contributor) {
    return contributor.role().equals(ContributorRole.EDITOR_TRANSLATOR);
  }

  private static String text(Name name) {
    return oneLine(
        name instanceof Person person && person.family().isPresent() && person.given().isPresent()
            ? person.family().get() + " || " + person.given().get()
            : name.display());
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
