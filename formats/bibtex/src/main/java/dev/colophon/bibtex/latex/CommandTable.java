package dev.colophon.bibtex.latex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All commands that the codec knows, read once from the tables beside this class.
 *
 * <p>Commands are found by a stretch of the source, so that looking one up makes no string.
 */
final class CommandTable {
  private static final int SLOTS = 1 << 13;
  private static final CommandTable INSTANCE = new CommandTable();

  private final @Nullable Command[] byHash = new Command[SLOTS];
  private final Map<Integer, Command> symbolOf = new HashMap<>();
  private final Map<Character, Command> textAccentOf = new HashMap<>();
  private final Map<Character, Command> mathAccentOf = new HashMap<>();
  private final Map<String, String> accentOverNothing = new HashMap<>();

  private CommandTable() {
    readRows("symbols.tsv", this::addSymbol);
    readRows("accents.tsv", this::addAccent);
    readRows("commands.tsv", this::addCommands);
  }

  static CommandTable get() {
    return INSTANCE;
  }

  /** Finds the command whose name is the stretch of the source. */
  @Nullable Command find(CharSequence source, int start, int end) {
    int slot = hash(source, start, end) & (SLOTS - 1);
    for (Command found = byHash[slot]; found != null; found = byHash[slot]) {
      if (matches(found.name(), source, start, end)) {
        return found;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return null;
  }

  /** Finds a command by its whole name. */
  @Nullable Command find(String name) {
    return find(name, 0, name.length());
  }

  /** Returns the names of all commands. */
  List<String> names() {
    return Arrays.stream(byHash).filter(Objects::nonNull).map(Command::name).toList();
  }

  /** Returns the command of a backslash before white space. */
  Command space() {
    return Objects.requireNonNull(find(" "));
  }

  /** Returns the command that the encoder writes for a character. */
  @Nullable Command symbolOf(int codePoint) {
    return symbolOf.get(codePoint);
  }

  /** Returns the accent that the encoder writes in text for a combining mark. */
  @Nullable Command textAccentOf(char mark) {
    return textAccentOf.get(mark);
  }

  /** Returns the accent that the encoder writes in formulas for a combining mark. */
  @Nullable Command mathAccentOf(char mark) {
    return mathAccentOf.get(mark);
  }

  /** Returns the character that an accent over nothing gives. */
  @Nullable String accentOverNothing(Command accent) {
    return accentOverNothing.get(accent.name());
  }

  private void addSymbol(String[] cells) {
    Command symbol =
        new Command(cells[0], CommandKind.SYMBOL, characters(cells[1]), hasFlag(cells, 'm'));
    add(symbol);
    if (hasFlag(cells, 'e')) {
      symbolOf.put(symbol.text().codePointAt(0), symbol);
    }
  }

  private void addAccent(String[] cells) {
    Command accent =
        new Command(cells[0], CommandKind.ACCENT, characters(cells[1]), hasFlag(cells, 'm'));
    add(accent);
    if (hasFlag(cells, 'e')) {
      (accent.mathOnly() ? mathAccentOf : textAccentOf).put(accent.text().charAt(0), accent);
    }
    if (cells.length > 3) {
      accentOverNothing.put(accent.name(), cells[3]);
    }
  }

  private void addCommands(String[] cells) {
    CommandKind kind = CommandKind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    String parameter = cells.length > 2 ? cells[2] : "";
    for (String name : cells[0].split(" ", -1)) {
      add(new Command(name, kind, parameter, false));
    }
  }

  private void add(Command command) {
    int slot = hash(command.name(), 0, command.name().length()) & (SLOTS - 1);
    while (byHash[slot] != null) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    byHash[slot] = command;
  }

  private static boolean hasFlag(String[] cells, char flag) {
    return cells.length > 2 && cells[2].indexOf(flag) >= 0;
  }

  private static int hash(CharSequence source, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + source.charAt(i);
    }
    return hash ^ (hash >>> 13);
  }

  private static boolean matches(String name, CharSequence source, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != source.charAt(start + i)) {
        return false;
      }
    }
    return true;
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

  private static void readRows(String resource, Consumer<String[]> row) {
    InputStream bytes =
        Objects.requireNonNull(CommandTable.class.getResourceAsStream(resource), resource);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("# "))
          .forEach(line -> row.accept(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
