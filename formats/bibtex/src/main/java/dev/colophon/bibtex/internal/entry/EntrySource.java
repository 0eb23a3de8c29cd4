package dev.colophon.bibtex.internal.entry;

import dev.colophon.bibtex.internal.syntax.Block;
import dev.colophon.bibtex.internal.syntax.BlockKind;
import dev.colophon.bibtex.internal.syntax.BlockSource;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.SourceSpan;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a text in its order, each with what it inherits.
 *
 * <p>An entry whose parent comes later holds back those after it, up to a bound; then it is given
 * out without its parent. Parents that came earlier are found among the latest entries, up to a
 * bound too. So memory does not grow with the text.
 */
public final class EntrySource implements Closeable {
  private static final long MAX_HELD = 16_000_000;
  private static final long MAX_REMEMBERED = 64_000_000;

  private final BlockSource blocks;
  private final EntryMaker maker;
  private final Family family;
  private final Mentions mentions = new Mentions();
  private final Deque<Entry> held = new ArrayDeque<>();
  private final List<Diagnostic> loose = new ArrayList<>();
  private @Nullable String awaited;
  private long heldCost;
  private boolean ended;

  /** Makes a source that inherits by the rules of BibLaTeX or those of BibTeX. */
  public EntrySource(Reader characters, ReadOptions options, boolean isBiblatex) {
    blocks = new BlockSource(characters, options.maxRecordLength());
    maker = new EntryMaker(options, loose::add);
    Inheritance inheritance = isBiblatex ? Inheritance.BIBLATEX : Inheritance.BIBTEX;
    family = new Family(inheritance, options, MAX_REMEMBERED);
  }

  /** Returns the next entry, or null at the end. */
  public @Nullable Entry next() throws IOException {
    while (held.isEmpty() || (awaited != null && heldCost < MAX_HELD && !ended)) {
      Entry entry = read();
      if (entry == null) {
        ended = true;
        break;
      }
      take(entry);
    }
    Entry entry = release();
    if (entry == null) {
      loose.addAll(mentions.takeMissing(this::isKnown));
    }
    return entry;
  }

  private boolean isKnown(String key) {
    return maker.hasMade(key) || family.find(key) != null;
  }

  /** Returns what there is to say that belongs to no entry, and forgets it. */
  public List<Diagnostic> takeDiagnostics() {
    if (loose.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> taken = List.copyOf(loose);
    loose.clear();
    return taken;
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }

  private void take(Entry entry) {
    family.add(entry);
    held.add(entry);
    heldCost += entry.cost();
    if (held.size() == 1 || (awaited != null && family.find(awaited) != null)) {
      awaited = family.missing(held.getFirst());
    }
  }

  private @Nullable Entry release() {
    Entry entry = held.poll();
    if (entry != null) {
      heldCost -= entry.cost();
      family.resolve(entry);
      mentions.add(entry, this::isKnown);
      Entry next = held.peek();
      awaited = next == null ? null : family.missing(next);
    }
    return entry;
  }

  private @Nullable Entry read() throws IOException {
    while (blocks.next()) {
      Block block = blocks.block();
      if (blocks.isTooLong()) {
        loose.add(
            Diagnostic.error("bibtex.record-too-long", "the record is too long; it was divided")
                .at(SourceSpan.at(blocks.start())));
      }
      if (block.kind() == BlockKind.ENTRY) {
        return maker.entry(blocks.text(), block, blocks.start());
      }
      if (block.kind() == BlockKind.STRING) {
        maker.define(blocks.text(), block, blocks.start());
      } else if (!block.problems().isEmpty()) {
        maker.other(blocks.text(), block, blocks.start());
      }
    }
    return null;
  }
}
