package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.colophon.csl.CiteForm;
import dev.colophon.csl.FormattedText;
import dev.colophon.csl.Limitation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cites of a citation together: side by side, collapsed, with what stands between them.
 *
 * <p>Source: CSL 1.0.2 specification, "Cite Grouping" and "Cite Collapsing".
 */
final class CiteCluster {
  private static final String RANGE = "–";
  private static final String SPACE = " ";
  private static final int SHORTEST_RANGE = 3;

  /**
   * A cite and what it was rendered to.
   *
   * @param names the text of the names, empty if the style doesn't group cites by names
   */
  private record Rendered(PlacedCite cite, Work work, List<Token> tokens, String names) {
    boolean isBare() {
      return cite.cite().locator().isEmpty()
          && cite.cite().prefix().isEmpty()
          && cite.cite().suffix().isEmpty();
    }
  }

  private final CiteprocRenderer renderer;
  private final StyleTraits traits;
  private final CiteLayout layout;
  private final List<Rendered> cites = new ArrayList<>();
  private final Set<Limitation> met = EnumSet.noneOf(Limitation.class);

  CiteCluster(CiteprocRenderer renderer, StyleTraits traits) {
    this.renderer = renderer;
    this.traits = traits;
    this.layout = renderer.citeLayout();
  }

  /** Adds a cite; those that the style prints nothing of are left out. */
  void add(PlacedCite cite, Work work) {
    List<Token> tokens = renderer.cite(cite, work, cites.isEmpty());
    if (tokens.isEmpty() && cite.isAuthorOnly()) {
      met.add(Limitation.NO_AUTHOR);
    }
    if (!tokens.isEmpty()) {
      boolean grouped = traits.groupsCites() && cite.cite().form() == CiteForm.FULL;
      String names = grouped ? renderer.text(renderer.names(cite, work)) : "";
      cites.add(new Rendered(cite, work, tokens, names));
    }
  }

  /** Returns what was not done, a set that can be changed. */
  Set<Limitation> limitations() {
    return met;
  }

  /** Returns the whole citation. */
  FormattedText text() {
    if (cites.isEmpty()) {
      return FormattedText.of(List.of());
    }
    boolean bare = cites.stream().allMatch(rendered -> rendered.cite().isAuthorOnly());
    List<Token> tokens = new ArrayList<>();
    add(bare ? "" : layout.prefix(), TextToken.Type.PREFIX, tokens);
    if (traits.collapse().equals("citation-number")) {
      numbers(tokens);
    } else {
      groups(tokens);
    }
    add(bare ? "" : layout.suffix(), TextToken.Type.SUFFIX, tokens);
    return renderer.finishCitation(tokens, cites.get(0).work());
  }

  private void add(String text, TextToken.Type type, List<Token> tokens) {
    if (!text.isEmpty()) {
      tokens.add(new TextToken(text, type, layout.formatting()));
    }
  }

  /** Adds what stands between a cite and the one before it. */
  private void delimit(String delimiter, Rendered before, Rendered next, List<Token> tokens) {
    if (CiteAffixes.delimitsBefore(next.cite().cite())) {
      return;
    }
    boolean delimited = CiteAffixes.delimitsAfter(before.cite().cite());
    add(delimited ? SPACE : delimiter, TextToken.Type.DELIMITER, tokens);
  }

  /** Writes three or more numbers that follow each other as a range. */
  private void numbers(List<Token> tokens) {
    String delimiter = layout.delimiter();
    for (int start = 0; start < cites.size(); ) {
      int end = endOfRange(start);
      if (start > 0) {
        delimit(delimiter, cites.get(start - 1), cites.get(start), tokens);
      }
      tokens.addAll(cites.get(start).tokens());
      boolean range = end - start >= SHORTEST_RANGE;
      if (range) {
        add(RANGE, TextToken.Type.DELIMITER, tokens);
        tokens.addAll(cites.get(end - 1).tokens());
      }
      delimiter = range ? traits.afterCollapseDelimiter() : layout.delimiter();
      start = range ? end : start + 1;
    }
  }

  private int endOfRange(int start) {
    int end = start + 1;
    while (end < cites.size()
        && cites.get(end - 1).isBare()
        && cites.get(end).isBare()
        && cites.get(end).work().number() == cites.get(end - 1).work().number() + 1) {
      end++;
    }
    return end;
  }

  /** Puts cites of the same names side by side, the names once if the style collapses them. */
  private void groups(List<Token> tokens) {
    boolean collapses = traits.collapse().startsWith("year");
    String delimiter = collapses ? traits.afterCollapseDelimiter() : layout.delimiter();
    @Nullable Rendered before = null;
    for (List<Rendered> group : grouped()) {
      if (before != null) {
        delimit(delimiter, before, group.get(0), tokens);
      }
      if (collapses && group.size() > 1) {
        collapsed(group, tokens);
      } else {
        inFull(group, tokens);
      }
      before = group.get(group.size() - 1);
    }
  }

  private void inFull(List<Rendered> group, List<Token> tokens) {
    tokens.addAll(group.get(0).tokens());
    for (int i = 1; i < group.size(); i++) {
      delimit(traits.citeGroupDelimiter(), group.get(i - 1), group.get(i), tokens);
      tokens.addAll(group.get(i).tokens());
    }
  }

  /** Writes the names once, and the year once where only letters differ. */
  private void collapsed(List<Rendered> group, List<Token> tokens) {
    boolean letters = traits.collapse().startsWith("year-suffix");
    tokens.addAll(group.get(0).tokens());
    for (int i = 1; i < group.size(); ) {
      int end = letters ? endOfYear(group, i - 1) : i;
      if (end > i) {
        letters(group.subList(i - 1, end), tokens);
        i = end;
      } else {
        Rendered before = group.get(i - 1);
        delimit(delimiter(group, i), before, group.get(i), tokens);
        tokens.addAll(withoutNames(group.get(i)));
        checkLetter(letters, before, group.get(i));
        i++;
      }
    }
  }

  private String delimiter(List<Rendered> group, int index) {
    Rendered before = group.get(index - 1);
    Optional<String> year = yearOf(before);
    if (year.isPresent() && yearOf(group.get(index)).equals(year)) {
      return traits.yearSuffixDelimiter();
    }
    boolean joined =
        traits.collapse().startsWith("year-suffix")
            && index > 1
            && year.isPresent()
            && yearOf(group.get(index - 2)).equals(year);
    boolean located = before.cite().cite().locator().isPresent();
    return joined || located ? traits.afterCollapseDelimiter() : traits.citeGroupDelimiter();
  }

  private void checkLetter(boolean letters, Rendered before, Rendered next) {
    boolean both = !before.work().yearSuffix().isEmpty() && !next.work().yearSuffix().isEmpty();
    if (letters && both && before.isBare() && yearOf(before).isEmpty()) {
      met.add(Limitation.COLLAPSE);
    }
  }

  /** Returns the end of the cites from {@code start} on that differ only in their letters. */
  private int endOfYear(List<Rendered> group, int start) {
    Optional<String> year = yearOf(group.get(start));
    int end = start + 1;
    while (end < group.size() && year.isPresent() && yearOf(group.get(end)).equals(year)) {
      end++;
    }
    return end;
  }

  /** Returns what a cite without names has before its letter, if it ends with a letter. */
  private Optional<String> yearOf(Rendered rendered) {
    String letter = rendered.work().yearSuffix();
    String text = letter.isEmpty() ? "" : renderer.text(withoutNames(rendered));
    return text.endsWith(letter) && !letter.isEmpty() && rendered.isBare()
        ? Optional.of(text.substring(0, text.length() - letter.length()))
        : Optional.empty();
  }

  /** Writes the letters of cites after the first, whose letter is written. */
  private void letters(List<Rendered> same, List<Token> tokens) {
    boolean ranged = traits.collapse().equals("year-suffix-ranged");
    for (int start = 0; start < same.size(); ) {
      int end = start + 1;
      while (ranged && end < same.size() && follows(same.get(end - 1), same.get(end))) {
        end++;
      }
      if (start > 0) {
        add(traits.yearSuffixDelimiter(), TextToken.Type.DELIMITER, tokens);
        tokens.add(letter(same.get(start)));
      }
      boolean range = end - start >= SHORTEST_RANGE;
      if (range) {
        add(RANGE, TextToken.Type.DELIMITER, tokens);
        tokens.add(letter(same.get(end - 1)));
      }
      start = range ? end : start + 1;
    }
  }

  private static boolean follows(Rendered before, Rendered next) {
    return Ambiguity.isNext(before.work().yearSuffix(), next.work().yearSuffix());
  }

  private static Token letter(Rendered rendered) {
    return new TextToken(rendered.work().yearSuffix(), TextToken.Type.TEXT);
  }

  private List<Token> withoutNames(Rendered rendered) {
    PlacedCite cite = rendered.cite();
    return renderer.cite(
        new PlacedCite(cite.work(), cite.cite().withForm(CiteForm.SUPPRESS_AUTHOR), cite.place()),
        rendered.work(),
        false);
  }

  private List<List<Rendered>> grouped() {
    Map<Object, List<Rendered>> groups = new LinkedHashMap<>();
    for (Rendered cite : cites) {
      Object key = cite.names().isEmpty() ? cite : cite.names();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(cite);
    }
    return List.copyOf(groups.values());
  }
}
