package dev.colophon.examples.benchmarks;

import dev.colophon.format.PublicationWriter;
import dev.colophon.model.Container;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up journal articles, for where there are no real files; the same in every run. */
final class GeneratedRecords {
  private static final int COUNT = 1_000;
  private static final int SEED = 2004;
  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "a",
          "survey",
          "networks",
          "deep",
          "early",
          "modern",
          "history",
          "Zürich",
          "on",
          "cell",
          "growth",
          "learning",
          "Gödel",
          "theory",
          "in",
          "press",
          "reading",
          "river");
  private static final List<String> GIVEN = List.of("Ada", "Jean-Luc", "María", "J. R.", "Wei");
  private static final List<String> FAMILY =
      List.of("Lovelace", "Picard", "García Márquez", "Müller", "Li", "O'Brien");

  private final Random random = new Random(SEED);

  static List<Publication> publications() {
    GeneratedRecords records = new GeneratedRecords();
    List<Publication> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      all.add(records.next(i));
    }
    return all;
  }

  /** Returns each publication as a document of its own. */
  static List<String> texts(PublicationWriter writer) {
    return publications().stream().map(publication -> writer.write(publication).text()).toList();
  }

  private Publication next(int number) {
    Publication.Builder article = Publication.article(sentence(8)).id("key" + number);
    for (int i = random.nextInt(4); i >= 0; i--) {
      article.author(pick(GIVEN), pick(FAMILY));
    }
    return article
        .issued(1950 + random.nextInt(70), random.nextInt(12) + 1)
        .container(
            Container.builder()
                .title(sentence(4))
                .volume(Integer.toString(random.nextInt(90) + 1))
                .pages(number + "-" + (number + 12))
                .build())
        .doi("10.1000/example." + number)
        .abstractParagraph(sentence(90))
        .build();
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder("On");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(pick(WORDS));
    }
    return sentence.toString();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
