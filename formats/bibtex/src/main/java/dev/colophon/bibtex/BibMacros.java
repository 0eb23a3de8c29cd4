package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.entry.Macros;
import dev.colophon.bibtex.internal.syntax.Block;
import dev.colophon.bibtex.internal.syntax.BlockKind;
import dev.colophon.bibtex.internal.syntax.PieceKind;
import dev.colophon.bibtex.internal.syntax.Scanner;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code @string} macros of a document, and the fields in which it uses them. Immutable and
 * safe to share between threads.
 *
 * <p>A {@linkplain BibStyle.Builder#macros style} with them writes the definitions first, and a
 * field whose value is the same as that of a macro, or of pieces joined with {@code #}, in the same
 * field of the document as it was written there. All else is written in full, so what is read back
 * is always the same.
 *
 * <pre>{@code
 * BibMacros macros = BibMacros.of(BibDocument.parse(text));
 * BibStyle style = BibStyle.builder().macros(macros).build();   // journal = jcp # { Letters}
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BibMacros {
  private static final BibMacros NONE = new BibMacros("", Map.of());
  private static final int MAX_EXPANSION = 1_000_000;

  private final String definitions;

  /** By name and value of a field: how it was written. */
  private final Map<String, String> uses;

  private BibMacros(String definitions, Map<String, String> uses) {
    this.definitions = definitions;
    this.uses = uses;
  }

  /**
   * Returns no macros.
   *
   * @return macros that are never used
   */
  public static BibMacros none() {
    return NONE;
  }

  /**
   * Returns the macros of a document.
   *
   * @param document the document
   * @return the macros; definitions that break the syntax are left out
   */
  public static BibMacros of(BibDocument document) {
    return new Collector().collect(document);
  }

  /** Returns the definitions as they were written, each on lines of its own. */
  String definitions() {
    return definitions;
  }

  /** Returns how a value of a field was written with macros, null if it was not. */
  @Nullable String use(String name, String value) {
    return uses.isEmpty() ? null : uses.get(name + '=' + value);
  }

  /** Goes through a document twice: all macros are known before the first one is used. */
  private static final class Collector {
    private final Macros macros = new Macros();
    private final StringBuilder definitions = new StringBuilder();
    private final Map<String, String> uses = new HashMap<>();
    private String source = "";
    private Block block = new Block();

    BibMacros collect(BibDocument document) {
      for (BibNode node : document.nodes()) {
        if (node instanceof BibBlock other && other.kind() == BibBlock.Kind.STRING) {
          define(other.source());
        }
      }
      document.entries().forEach(this::addUses);
      return new BibMacros(definitions.toString(), Map.copyOf(uses));
    }

    private void scan(String newSource) {
      Scanner scanner = new Scanner();
      scanner.setText(newSource.toCharArray(), newSource.length(), true);
      scanner.scan(0);
      source = newSource;
      block = scanner.block();
    }

    private void define(String newSource) {
      scan(newSource);
      if (block.kind() != BlockKind.STRING || !block.problems().isEmpty()) {
        return;
      }
      for (int i = 0; i < block.fieldCount(); i++) {
        if (expanded(i, false) == null) {
          return;
        }
      }
      definitions.append(newSource.strip()).append('\n');
      for (int i = 0; i < block.fieldCount(); i++) {
        String value = requireNonNull(expanded(i, false));
        macros.define(source.substring(block.nameStart(i), block.nameEnd(i)), value);
      }
    }

    private void addUses(BibEntry entry) {
      if (entry.source().length() > MAX_EXPANSION) {
        return;
      }
      scan(entry.source());
      for (int i = 0; i < block.fieldCount(); i++) {
        String value = hasMacro(i) ? expanded(i, true) : null;
        if (value != null) {
          String name = source.substring(block.nameStart(i), block.nameEnd(i));
          uses.putIfAbsent(name.toLowerCase(Locale.ROOT) + '=' + value, joined(i));
        }
      }
    }

    private boolean hasMacro(int field) {
      for (int i = 0; i < block.pieceCount(field); i++) {
        if (isMacro(block.firstPiece(field) + i)) {
          return true;
        }
      }
      return false;
    }

    private boolean isMacro(int piece) {
      int start = block.contentStart(piece);
      return block.pieceKind(piece) == PieceKind.BARE
          && start < block.contentEnd(piece)
          && !(source.charAt(start) >= '0' && source.charAt(start) <= '9');
    }

    /**
     * Returns the value of a field, null if it is too long or a macro is not defined; else that
     * stands for its name.
     */
    private @Nullable String expanded(int field, boolean onlyDefined) {
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < block.pieceCount(field); i++) {
        int piece = block.firstPiece(field) + i;
        String content = source.substring(block.contentStart(piece), block.contentEnd(piece));
        String value = isMacro(piece) ? macros.find(content) : content;
        value = value == null && !onlyDefined ? content : value;
        if (value == null || joined.length() + value.length() > MAX_EXPANSION) {
          return null;
        }
        joined.append(value);
      }
      return joined.toString();
    }

    private String joined(int field) {
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < block.pieceCount(field); i++) {
        int piece = block.firstPiece(field) + i;
        joined
            .append(joined.length() == 0 ? "" : " # ")
            .append(source, block.pieceStart(piece), block.pieceEnd(piece));
      }
      return joined.toString();
    }
  }
}
