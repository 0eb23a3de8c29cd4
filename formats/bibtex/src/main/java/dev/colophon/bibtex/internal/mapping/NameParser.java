package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.bibtex.latex.LatexDiagnostic;
import dev.colophon.bibtex.latex.WordCase;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of names.
 *
 * <p>Sources: BibTeX 0.99d, {@code bibtex.web}, "name.format$"; BibLaTeX manual 2.2.1 and 3.6 for
 * the extended form. With one comma the prefix is the run of small words at the head, as in
 * BibLaTeX.
 */
final class NameParser {
  private static final String OTHERS = "others";

  private final LatexDecoder decoder;
  private final boolean usePrefix;
  private final Consumer<String> problems;
  private final Consumer<LatexDiagnostic> diagnostics;
  private boolean saysMore;

  /**
   * Makes a parser; {@code usePrefix} tells whether prefixes are a part of the family name by
   * default.
   */
  NameParser(
      LatexDecoder decoder,
      boolean usePrefix,
      Consumer<String> problems,
      Consumer<LatexDiagnostic> diagnostics) {
    this.decoder = decoder;
    this.diagnostics = diagnostics;
    this.usePrefix = usePrefix;
    this.problems = problems;
  }

  /** Tells whether a name that was read says more than the model can hold. */
  boolean saysMore() {
    return saysMore;
  }

  List<Name> parseList(String source) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    while (start >= 0) {
      int and = Latex.indexOfAnd(source, start);
      String item = (and < 0 ? source.substring(start) : source.substring(start, and)).strip();
      start = and < 0 ? -1 : and + 4;
      addName(names, item, start < 0);
    }
    return names;
  }

  private void addName(List<Name> names, String item, boolean isLast) {
    if (startsWithAnd(item)) {
      problems.accept("an \"and\" without a name before it");
      addName(names, item.substring(3).strip(), isLast);
    } else if (isLast && !names.isEmpty() && item.equalsIgnoreCase(OTHERS)) {
      names.add(Others.AND_OTHERS);
    } else if (!item.isEmpty()) {
      Name name = parse(item);
      if (name != null) {
        names.add(name);
      }
    } else if (!names.isEmpty()) {
      problems.accept("an \"and\" without a name after it");
    }
  }

  private static boolean startsWithAnd(String item) {
    return Latex.isAnd(item, 0);
  }

  /** Reads one name; null if it says nothing. */
  @Nullable Name parse(String item) {
    if (Latex.isGroup(item)) {
      String name = text(item);
      return name.isEmpty() ? null : Organization.of(name);
    }
    Person extended =
        ExtendedName.isExtended(item) ? ExtendedName.parse(item, this::text, usePrefix) : null;
    if (extended != null) {
      saysMore |= ExtendedName.saysMore(item);
      return extended;
    }
    return parseParts(item);
  }

  private @Nullable Person parseParts(String item) {
    Person simple = SimpleName.parse(item);
    if (simple != null) {
      return simple;
    }
    int comma = Latex.indexOf(item, ',', 0);
    if (comma < 0) {
      return natural(words(item));
    }
    String left = item.substring(0, comma);
    int second = Latex.indexOf(item, ',', comma + 1);
    if (second < 0) {
      return inverted(left, "", item.substring(comma + 1));
    }
    if (Latex.indexOf(item, ',', second + 1) >= 0) {
      problems.accept("a name with more than two commas");
    }
    return inverted(left, item.substring(comma + 1, second), item.substring(second + 1));
  }

  /** First von Last. */
  private @Nullable Person natural(List<String> all) {
    List<String> words = withoutNumber(all);
    int last = words.size() - 1;
    int vonStart = 0;
    while (vonStart < last && !isLower(words.get(vonStart))) {
      vonStart++;
    }
    int vonEnd = last;
    while (vonEnd > vonStart && !isLower(words.get(vonEnd - 1))) {
      vonEnd--;
    }
    return person(
        words.subList(0, Math.max(vonStart, 0)),
        words.subList(Math.max(vonStart, 0), Math.max(vonEnd, 0)),
        words.subList(Math.max(vonEnd, 0), words.size()),
        "");
  }

  /** DBLP puts a number behind the name of one of several people of that name. */
  private List<String> withoutNumber(List<String> words) {
    int last = words.size() - 1;
    boolean isNumbered =
        last > 0
            && words.get(last).length() == 4
            && words.get(last).chars().allMatch(c -> c >= '0' && c <= '9');
    saysMore |= isNumbered;
    return isNumbered ? words.subList(0, last) : words;
  }

  private @Nullable Person inverted(String left, String suffix, String given) {
    List<String> words = words(left);
    int vonEnd = 0;
    while (vonEnd < words.size() - 1 && isLower(words.get(vonEnd))) {
      vonEnd++;
    }
    return person(
        words(given), words.subList(0, vonEnd), words.subList(vonEnd, words.size()), text(suffix));
  }

  private static boolean isLower(String word) {
    char first = word.charAt(0);
    if (first >= 'A' && first <= 'Z') {
      return false;
    }
    return (first >= 'a' && first <= 'z') || WordCase.of(word) == WordCase.LOWER;
  }

  private @Nullable Person person(
      List<String> given, List<String> prefix, List<String> family, String suffix) {
    Optional<String> particle = part(prefix);
    Optional<String> familyName = part(family);
    Optional<String> givenName = part(given);
    if (familyName.isEmpty() && givenName.isEmpty()) {
      problems.accept("a name without a family name");
      return null;
    }
    return Person.builder()
        .family(familyName)
        .given(givenName)
        .droppingParticle(usePrefix ? Optional.empty() : particle)
        .nonDroppingParticle(usePrefix ? particle : Optional.empty())
        .suffix(suffix.isEmpty() ? Optional.empty() : Optional.of(suffix))
        .build();
  }

  private Optional<String> part(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String text = text(words.size() == 1 ? words.get(0) : String.join(" ", words));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private String text(String source) {
    return decoder.decodePlain(Latex.unbraced(source), diagnostics).strip();
  }

  private static List<String> words(String source) {
    List<String> words = new ArrayList<>(4);
    int depth = 0;
    int start = -1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean separates = depth == 0 && isSeparator(source, c, i);
      if (separates && start >= 0) {
        words.add(source.substring(start, i));
        start = -1;
      } else if (!separates && start < 0) {
        start = i;
      }
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
    }
    if (start >= 0) {
      words.add(source.substring(start));
    }
    return words;
  }

  /** White space and ties separate; not the space or tilde of a command. */
  private static boolean isSeparator(String source, char c, int at) {
    return (c <= ' ' || c == '~') && !(at > 0 && source.charAt(at - 1) == '\\');
  }
}
