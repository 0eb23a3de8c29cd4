package dev.colophon.bibtex.latex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All commands that the codec knows, from the tables beside this class.
 *
 * <p>Loading finds out where the rows are; a row is read when its command is first met, since few
 * texts have more than a few of the thousands. Commands are found by a stretch of the source, so
 * that looking one up makes no string.
 */
final class CommandTable {
  private static final int SLOTS = 1 << 13;
  private static final CommandTable INSTANCE = new CommandTable();

  /** The rows of symbols, then those of accents, then those of all other commands. */
  private final String rows;

  private final int accentsStart;
  private final int othersStart;

  /** Where the name of a command starts, by the hash of the name; 0 if there is none. */
  private final int[] nameStarts = new int[SLOTS];

  /** The commands that were met; a race reads a row twice, to equal commands. */
  private final @Nullable Command[] commands = new Command[SLOTS];

  private CommandTable() {
    String symbols = "\n" + text("symbols.tsv");
    String accents = text("accents.tsv");
    this.accentsStart = symbols.length();
    this.othersStart = accentsStart + accents.length();
    this.rows = symbols + accents + text("commands.tsv");
    for (int start = 1; start < rows.length(); start = rows.indexOf('\n', start) + 1) {
      if (!rows.startsWith("# ", start)) {
        addRow(start);
      }
    }
  }

  static CommandTable get() {
    return INSTANCE;
  }

  /** Finds the command whose name is the stretch of the source. */
  @Nullable Command find(CharSequence source, int start, int end) {
    int slot = slot(source, start, end);
    while (nameStarts[slot] != 0) {
      if (isNamed(slot, source, start, end)) {
        return command(slot);
      }
      slot = next(slot);
    }
    return null;
  }

  /** Finds a command by its whole name. */
  @Nullable Command find(String name) {
    return find(name, 0, name.length());
  }

  /** Returns all commands, in no order. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (int slot = 0; slot < SLOTS; slot++) {
      if (nameStarts[slot] != 0) {
        all.add(command(slot));
      }
    }
    return all;
  }

  /** Returns the command of a backslash before white space. */
  Command space() {
    return Objects.requireNonNull(find(" "));
  }

  private void addRow(int start) {
    int end = rows.indexOf('\t', start);
    if (start < othersStart) {
      addName(start, end);
      return;
    }
    int nameStart = start;
    for (int i = start; i <= end; i++) {
      if (i == end || rows.charAt(i) == ' ') {
        addName(nameStart, i);
        nameStart = i + 1;
      }
    }
  }

  private void addName(int start, int end) {
    int slot = slot(rows, start, end);
    while (nameStarts[slot] != 0) {
      slot = next(slot);
    }
    nameStarts[slot] = start;
  }

  private boolean isNamed(int slot, CharSequence source, int start, int end) {
    int nameStart = nameStarts[slot];
    for (int i = start; i < end; i++) {
      if (rows.charAt(nameStart + i - start) != source.charAt(i)) {
        return false;
      }
    }
    return nameEnd(nameStart) == nameStart + end - start;
  }

  private int nameEnd(int start) {
    int end = rows.indexOf('\t', start);
    int space = start < othersStart ? -1 : rows.indexOf(' ', start);
    return space < 0 ? end : Math.min(space, end);
  }

  private Command command(int slot) {
    Command known = commands[slot];
    if (known == null) {
      known = read(nameStarts[slot]);
      commands[slot] = known;
    }
    return known;
  }

  private Command read(int nameStart) {
    String name = rows.substring(nameStart, nameEnd(nameStart));
    int cellsStart = rows.indexOf('\t', nameStart) + 1;
    String[] cells = rows.substring(cellsStart, rows.indexOf('\n', nameStart)).split("\t", -1);
    if (nameStart < accentsStart) {
      return new Command(name, CommandKind.SYMBOL, characters(cells[0]), flags(cells));
    }
    if (nameStart < othersStart) {
      String alone = cells.length > 2 ? cells[2] : "";
      return new Command(name, CommandKind.ACCENT, characters(cells[0]) + alone, flags(cells));
    }
    CommandKind kind = CommandKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    return new Command(name, kind, cells.length > 1 ? cells[1] : "", "");
  }

  private static String flags(String[] cells) {
    return cells.length > 1 ? cells[1] : "";
  }

  private static int slot(CharSequence source, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + source.charAt(i);
    }
    return (hash ^ (hash >>> 13)) & (SLOTS - 1);
  }

  private static int next(int slot) {
    return (slot + 1) & (SLOTS - 1);
  }

  /** Returns the characters of a cell: itself, or those of its {@code U+} code points. */
  private static String characters(String cell) {
    if (!cell.startsWith("U+")) {
      return cell;
    }
    StringBuilder characters = new StringBuilder();
    for (String codePoint : cell.split(" ", -1)) {
      characters.appendCodePoint(Integer.parseInt(codePoint.substring(2), 16));
    }
    return characters.toString();
  }

  private static String text(String resource) {
    try (InputStream bytes =
        Objects.requireNonNull(CommandTable.class.getResourceAsStream(resource), resource)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
