package dev.colophon.bibtex.key;

import dev.colophon.model.Publication;
import java.util.List;

/** A part of a pattern. */
sealed interface Part {
  String of(Publication publication);

  /**
   * Text that stands for itself.
   *
   * @param text the text
   */
  record Literal(String text) implements Part {
    @Override
    public String of(Publication publication) {
      return text;
    }
  }

  /**
   * A field of the publication.
   *
   * @param choice the field
   * @param arguments what is in parentheses
   * @param steps the modifiers, in their order
   */
  record Value(KeyField.Choice choice, Arguments arguments, List<Step> steps) implements Part {
    @Override
    public String of(Publication publication) {
      String value = choice.field().of(publication, choice.ofEditors(), arguments);
      for (Step step : steps) {
        value = step.modifier().apply(value, step.arguments());
      }
      return value;
    }
  }

  /**
   * A modifier with its arguments.
   *
   * @param modifier the modifier
   * @param arguments what is in parentheses
   */
  record Step(Modifier modifier, Arguments arguments) {}
}
