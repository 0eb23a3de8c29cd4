package dev.colophon.bibtex.internal.entry;

import dev.colophon.bibtex.internal.syntax.Block;
import dev.colophon.bibtex.internal.syntax.PieceKind;
import dev.colophon.bibtex.internal.syntax.Positions;
import dev.colophon.bibtex.internal.syntax.Problem;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes entries of blocks: expands macros and joins the pieces of values. */
final class EntryMaker {
  private static final int MANY_FIELDS = 64;

  private final Macros macros = new Macros();
  private final Names names = new Names();
  private final KeySet keys = new KeySet();
  private final ReadOptions options;
  private final Consumer<Diagnostic> sink;

  /** How many characters all macros have. */
  private long macroLength;

  /** How many characters macros may still put into the block. */
  private long room;

  /** Diagnostics that belong to no entry go to the sink. */
  EntryMaker(ReadOptions options, Consumer<Diagnostic> sink) {
    this.options = options;
    this.sink = sink;
  }

  Entry entry(char[] text, Block block, SourcePosition start) {
    String source = new String(text, block.start(), block.end() - block.start());
    String key =
        block.keyStart() < 0
            ? null
            : source.substring(block.keyStart() - block.start(), block.keyEnd() - block.start());
    Entry entry =
        new Entry(
            names.of(text, block.typeStart(), block.typeEnd()),
            key,
            source,
            start,
            block.fieldCount());
    Context context = new Context(text, block, new Positions(source, start), entry::report);
    context.reportProblems();
    room = options.maxRecordLength();
    addFields(entry, context);
    entry.expandedBy(options.maxRecordLength() - room);
    if (key != null && !keys.add(key)) {
      context.report(
          "duplicate-key", "another entry has this key", block.keyStart(), block.keyEnd());
    }
    return entry;
  }

  /** Tells whether an entry of this key has been made. */
  boolean hasMade(String key) {
    return keys.contains(key);
  }

  private void addFields(Entry entry, Context context) {
    Block block = context.block;
    Set<String> seen = block.fieldCount() > MANY_FIELDS ? new HashSet<>() : null;
    for (int i = 0; i < block.fieldCount(); i++) {
      String name = names.of(context.text, block.nameStart(i), block.nameEnd(i));
      if (seen == null ? entry.find(name) >= 0 : !seen.add(name)) {
        context.report(
            "duplicate-field",
            "the entry has this field already",
            block.nameStart(i),
            block.nameEnd(i));
      }
      entry.addOwn(
          name,
          value(context, block.firstPiece(i), block.pieceCount(i)),
          block.valueStart(i) - block.start(),
          block.valueEnd(i) - block.start());
    }
  }

  void define(char[] text, Block block, SourcePosition start) {
    Context context = other(text, block, start);
    for (int i = 0; i < block.fieldCount(); i++) {
      String name = new String(text, block.nameStart(i), block.nameEnd(i) - block.nameStart(i));
      room = options.maxRecordLength() - macroLength;
      String value = value(context, block.firstPiece(i), block.pieceCount(i));
      if (macroLength + value.length() > options.maxRecordLength()) {
        reportLimit(
            context, "the macros are", options.maxRecordLength(), "this one", block.firstPiece(i));
      } else {
        macros.define(name, value);
        macroLength += value.length();
      }
    }
  }

  /** Reports what is wrong in a block that is no entry. */
  Context other(char[] text, Block block, SourcePosition start) {
    String source =
        block.problems().isEmpty() && block.fieldCount() == 0
            ? ""
            : new String(text, block.start(), block.end() - block.start());
    Context context = new Context(text, block, new Positions(source, start), sink);
    context.reportProblems();
    return context;
  }

  private String value(Context context, int first, int count) {
    if (count == 1) {
      return piece(context, first);
    }
    StringBuilder joined = new StringBuilder();
    for (int i = first; i < first + count; i++) {
      String piece = piece(context, i);
      if (joined.length() + piece.length() > options.maxExpansionLength()) {
        reportLimit(context, "the value is", options.maxExpansionLength(), "the rest", i);
        break;
      }
      joined.append(piece);
    }
    return joined.toString();
  }

  private String piece(Context context, int piece) {
    Block block = context.block;
    int start = block.contentStart(piece);
    String content = new String(context.text, start, block.contentEnd(piece) - start);
    return block.pieceKind(piece) == PieceKind.BARE ? bare(context, piece, content) : content;
  }

  private String bare(Context context, int piece, String content) {
    if (!content.isEmpty() && content.charAt(0) >= '0' && content.charAt(0) <= '9') {
      return content;
    }
    @Nullable String value = macros.find(content);
    if (value != null && value.length() > room) {
      int limit = options.maxRecordLength();
      reportLimit(context, "what macros put in is", limit, "the value of this one", piece);
      return content;
    }
    if (value != null) {
      room -= value.length();
      return value;
    }
    Block block = context.block;
    boolean isMacro = content.indexOf(' ') < 0;
    if (isMacro) {
      context.report(
          Severity.WARNING,
          "undefined-macro",
          "the macro " + content + " is not defined; its name was taken as the value",
          block.pieceStart(piece),
          block.pieceEnd(piece));
    }
    return content;
  }

  private static void reportLimit(
      Context context, String what, int limit, String leftOut, int piece) {
    context.report(
        "expansion-limit",
        what + " longer than " + limit + " characters; " + leftOut + " was left out",
        context.block.pieceStart(piece),
        context.block.pieceEnd(piece));
  }

  /** A block, and where what is to be said of it goes. */
  static final class Context {
    private final char[] text;
    private final Block block;
    private final Positions positions;
    private final Consumer<Diagnostic> sink;

    private Context(char[] text, Block block, Positions positions, Consumer<Diagnostic> sink) {
      this.text = text;
      this.block = block;
      this.positions = positions;
      this.sink = sink;
    }

    private void reportProblems() {
      List<Problem> problems = block.problems();
      for (Problem problem : problems) {
        boolean isWarning = problem.kind() == Problem.Kind.MISSING_KEY;
        report(
            isWarning ? Severity.WARNING : Severity.ERROR,
            isWarning ? "missing-key" : "syntax",
            problem.kind().message(),
            problem.start(),
            problem.end());
      }
    }

    private void report(String code, String message, int from, int to) {
      report(Severity.WARNING, code, message, from, to);
    }

    private void report(Severity severity, String code, String message, int from, int to) {
      int base = block.start();
      int end = Math.min(to, from + 80);
      sink.accept(
          Diagnostic.of(severity, "bibtex." + code, message)
              .at(positions.span(from - base, to - base))
              .about(new String(text, from, Math.max(end - from, 0)).strip()));
    }
  }
}
