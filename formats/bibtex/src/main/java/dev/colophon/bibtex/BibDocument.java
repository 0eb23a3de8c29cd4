package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.syntax.Block;
import dev.colophon.bibtex.internal.syntax.Positions;
import dev.colophon.bibtex.internal.syntax.Problem;
import dev.colophon.bibtex.internal.syntax.Scanner;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A file of BibTeX or BibLaTeX with every character of it, also of what is broken.
 *
 * <p>{@code parse(text).toString()} equals {@code text} for every text. What breaks the syntax
 * costs a diagnostic and at most the field or entry concerned. Documents are immutable; a change
 * gives a new document, in which all other characters are as they were.
 *
 * <pre>{@code
 * BibDocument document = BibDocument.parse(Files.readString(file));
 * BibDocument changed = document.withEntry("knuth84", entry -> entry.withField("year", "1984"));
 * Files.writeString(file, changed.toString());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BibDocument {
  private final String text;
  private final List<BibNode> nodes;
  private final List<Diagnostic> diagnostics;

  private BibDocument(String text, List<BibNode> nodes, List<Diagnostic> diagnostics) {
    this.text = text;
    this.nodes = List.copyOf(nodes);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a document.
   *
   * @param text any text
   * @return the document
   */
  public static BibDocument parse(String text) {
    List<BibNode> nodes = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Positions positions = new Positions(text, SourcePosition.START);
    Scanner scanner = new Scanner();
    scanner.setText(text.toCharArray(), text.length(), true);
    int at = 0;
    while (at < text.length()) {
      scanner.scan(at);
      Block block = scanner.block();
      addProblems(block, text, diagnostics);
      nodes.add(node(block, text.substring(at, block.end()), positions.span(at, block.end())));
      at = block.end();
    }
    return new BibDocument(text, nodes, diagnostics);
  }

  private static BibNode node(Block block, String source, SourceSpan span) {
    return switch (block.kind()) {
      case ENTRY -> BibEntry.of(source, span.start());
      case TEXT -> new BibBlock(BibBlock.Kind.TEXT, source, span);
      case STRING -> new BibBlock(BibBlock.Kind.STRING, source, span);
      case PREAMBLE -> new BibBlock(BibBlock.Kind.PREAMBLE, source, span);
      case COMMENT -> new BibBlock(BibBlock.Kind.COMMENT, source, span);
    };
  }

  private static void addProblems(Block block, String text, List<Diagnostic> diagnostics) {
    if (block.problems().isEmpty()) {
      return;
    }
    Positions positions = new Positions(text, SourcePosition.START);
    for (Problem problem : block.problems()) {
      boolean isWarning = problem.kind() == Problem.Kind.MISSING_KEY;
      diagnostics.add(
          Diagnostic.of(
                  isWarning ? Severity.WARNING : Severity.ERROR,
                  isWarning ? "bibtex.missing-key" : "bibtex.syntax",
                  problem.kind().message())
              .at(positions.span(problem.start(), problem.end())));
    }
  }

  /**
   * Returns the nodes.
   *
   * @return an unmodifiable list in the order of the text
   */
  public List<BibNode> nodes() {
    return nodes;
  }

  /**
   * Returns the entries.
   *
   * @return an unmodifiable list in the order of the text
   */
  public List<BibEntry> entries() {
    return nodes.stream().filter(BibEntry.class::isInstance).map(BibEntry.class::cast).toList();
  }

  /**
   * Returns the first entry with a key.
   *
   * @param key the key
   * @return the entry, or empty if there is none
   */
  public Optional<BibEntry> entry(String key) {
    return entries().stream()
        .filter(entry -> entry.key().filter(key::equals).isPresent())
        .findFirst();
  }

  /**
   * Returns what breaks the syntax.
   *
   * @return an unmodifiable list in the order of the text
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns this document with each entry changed.
   *
   * @param change gives the entry to put in the place of another one, perhaps the same
   * @return the document
   */
  public BibDocument withEntries(UnaryOperator<BibEntry> change) {
    StringBuilder changed = new StringBuilder(text.length());
    for (BibNode node : nodes) {
      changed.append(node instanceof BibEntry entry ? change.apply(entry).source() : node.source());
    }
    return parse(changed.toString());
  }

  /**
   * Returns this document with the entries of a key changed.
   *
   * @param key the key
   * @param change gives the entry to put in their place
   * @return the document
   */
  public BibDocument withEntry(String key, UnaryOperator<BibEntry> change) {
    requireNonNull(key, "key");
    return withEntries(
        entry -> entry.key().filter(key::equals).isPresent() ? change.apply(entry) : entry);
  }

  /**
   * Returns this document with an entry at its end, on a line of its own.
   *
   * @param entry the entry
   * @return the document
   */
  public BibDocument plus(BibEntry entry) {
    String joint = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
    return parse(text + joint + entry.source() + "\n");
  }

  /**
   * Returns this document without the entries for which a condition holds, and without the white
   * space behind them.
   *
   * @param condition tells which entries to leave out
   * @return the document
   */
  public BibDocument without(Predicate<BibEntry> condition) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean afterRemoved = false;
    for (BibNode node : nodes) {
      boolean isRemoved = node instanceof BibEntry entry && condition.test(entry);
      if (!isRemoved) {
        kept.append(afterRemoved ? node.source().stripLeading() : node.source());
      }
      afterRemoved = isRemoved;
    }
    return parse(kept.toString());
  }

  /**
   * Returns this document with the entries in another order. What stands between them stays where
   * it is, and so do entries that break the syntax.
   *
   * @param order the order
   * @return the document
   */
  public BibDocument sorted(Comparator<BibEntry> order) {
    Iterator<BibEntry> sorted =
        entries().stream().filter(BibEntry::isWhole).sorted(order).iterator();
    return withEntries(entry -> entry.isWhole() ? sorted.next() : entry);
  }

  /**
   * Returns this document with another key for an entry, also where other entries refer to it: in
   * {@code crossref}, {@code xref}, {@code xdata}, {@code related}, {@code entryset}, {@code ids}
   * and in references to a single field, as {@code xdata=key-field}. Comments are left alone.
   *
   * @param key the key
   * @param newKey the new key
   * @return the document
   * @throws IllegalArgumentException if {@code newKey} cannot be a key or is the key of another
   *     entry
   */
  public BibDocument withKeyRenamed(String key, String newKey) {
    requireNonNull(key, "key");
    if (!key.equals(newKey) && entry(newKey).isPresent()) {
      throw new IllegalArgumentException("newKey is the key of another entry: " + newKey);
    }
    KeyRenaming renaming = new KeyRenaming(key, newKey);
    return withEntries(renaming::apply);
  }

  static void checkBalanced(String latex, String argument) {
    int depth = 0;
    for (int i = 0; i < latex.length() && depth >= 0; i++) {
      depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
    }
    if (depth != 0) {
      throw new IllegalArgumentException("braces are not balanced in " + argument + ": " + latex);
    }
  }

  /** Documents are equal if their texts are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BibDocument that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
