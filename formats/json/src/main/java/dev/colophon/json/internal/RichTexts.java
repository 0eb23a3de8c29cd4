package dev.colophon.json.internal;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/**
 * Rich text in Colophon JSON: a string, or an array of strings and of objects with text and marks.
 */
final class RichTexts {
  private static final String TEXT = "text";
  private static final String MARKS = "marks";
  private static final Map<String, Mark> BY_NAME =
      Arrays.stream(Mark.values())
          .collect(Collectors.toUnmodifiableMap(RichTexts::name, Function.identity()));

  private RichTexts() {}

  /** Returns the name of a mark, such as {@code small-caps}. */
  static String name(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Object write(RichText rich) {
    return rich.isPlain() ? rich.plain() : rich.runs().stream().map(RichTexts::write).toList();
  }

  private static Object write(Run run) {
    if (run.marks().isEmpty()) {
      return run.text();
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(TEXT, run.text());
    object.put(MARKS, run.marks().stream().map(RichTexts::name).toList());
    return object;
  }

  /** Reads the array at whose start the input stands. */
  static RichText read(JsonInput input) {
    RichText.Builder rich = RichText.builder();
    while (input.nextInside() != JsonToken.END_ARRAY) {
      if (input.token() == JsonToken.VALUE_STRING) {
        rich.append(input.text());
      } else if (input.token() == JsonToken.START_OBJECT) {
        readRun(input, rich);
      } else {
        input.error("type", "a run of text is a string or an object", "this is left out");
        input.skip();
      }
    }
    return rich.build();
  }

  private static void readRun(JsonInput input, RichText.Builder rich) {
    List<String> texts = new ArrayList<>();
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (String name = input.nextProperty(); name != null; name = input.nextProperty()) {
      if (name.equals(TEXT) && input.token() == JsonToken.VALUE_STRING) {
        texts.add(input.text());
      } else if (name.equals(MARKS) && input.token() == JsonToken.START_ARRAY) {
        readMarks(input, marks);
      } else {
        input.error("unknown-property", "a run has only text and marks", "this is left out");
        input.skip();
      }
    }
    texts.forEach(text -> rich.append(text, marks));
  }

  private static void readMarks(JsonInput input, Set<Mark> marks) {
    while (input.nextInside() != JsonToken.END_ARRAY) {
      Mark mark = input.token() == JsonToken.VALUE_STRING ? BY_NAME.get(input.text()) : null;
      if (mark == null) {
        input.error("value", "unknown mark", "it is left out");
        input.skip();
      } else {
        marks.add(mark);
      }
    }
  }
}
