package dev.colophon.bibtex.latex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands that the encoder writes for characters: the table of commands, the other way. */
final class CommandOfCharacter {
  private static final CommandOfCharacter INSTANCE = new CommandOfCharacter();

  private final Map<Integer, Command> symbols = new HashMap<>();
  private final Map<Character, Command> textAccents = new HashMap<>();
  private final Map<Character, Command> mathAccents = new HashMap<>();

  private CommandOfCharacter() {
    for (Command command : CommandTable.get().all()) {
      if (command.isWritten()) {
        add(command);
      }
    }
  }

  private void add(Command command) {
    if (command.kind() == CommandKind.SYMBOL) {
      symbols.put(command.text().codePointAt(0), command);
    } else {
      (command.mathOnly() ? mathAccents : textAccents).put(command.text().charAt(0), command);
    }
  }

  static CommandOfCharacter get() {
    return INSTANCE;
  }

  /** Returns the command for a character. */
  @Nullable Command symbol(int codePoint) {
    return symbols.get(codePoint);
  }

  /** Returns the accent in text for a combining mark. */
  @Nullable Command textAccent(char mark) {
    return textAccents.get(mark);
  }

  /** Returns the accent in formulas for a combining mark. */
  @Nullable Command mathAccent(char mark) {
    return mathAccents.get(mark);
  }
}
