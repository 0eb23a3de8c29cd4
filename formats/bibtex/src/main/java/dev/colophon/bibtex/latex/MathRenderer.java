package dev.colophon.bibtex.latex;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Renders one formula, group by group. */
final class MathRenderer {
  private static final int MAX_DEPTH = 40;
  private static final Set<String> FUNCTIONS =
      Set.of(
          "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "det",
          "dim", "exp", "gcd", "hom", "inf", "ker", "lg", "lim", "liminf", "limsup", "ln", "log",
          "max", "min", "Pr", "sec", "sin", "sinh", "sup", "tan", "tanh", "bmod", "mod");
  private static final Set<String> ARGUMENTS =
      Set.of(
          "text",
          "mathrm",
          "operatorname",
          "mbox",
          "hbox",
          "textrm",
          "textit",
          "textbf",
          "textsf",
          "texttt",
          "textsc",
          "textup",
          "textnormal",
          "emph",
          "mathop",
          "mathbin",
          "mathrel",
          "mathord",
          "mathopen",
          "mathclose",
          "mathpunct",
          "mathnormal",
          "mathit",
          "mathbf",
          "mathsf",
          "mathtt",
          "boldsymbol",
          "bm",
          "pmb",
          "mathbfit",
          "substack",
          "ensuremath",
          "underline",
          "underbrace",
          "overbrace",
          "boxed",
          "fbox");
  private static final Set<String> IGNORED =
      Set.of(
          "left",
          "right",
          "middle",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "biggl",
          "biggr",
          "Biggl",
          "Biggr",
          "bigm",
          "Bigm",
          "limits",
          "nolimits",
          "displaystyle",
          "textstyle",
          "scriptstyle",
          "scriptscriptstyle",
          "rm",
          "it",
          "bf",
          "sf",
          "tt",
          "sc",
          "cal",
          "mathstrut",
          "strut",
          "nonumber",
          "relax");
  private static final Set<String> DROPPED =
      Set.of(
          "begin",
          "end",
          "vphantom",
          "hphantom",
          "phantom",
          "label",
          "tag",
          "color",
          "hspace",
          "vspace");
  private static final Map<String, String> ROOTS =
      Map.of("2", "\u221a", "3", "\u221b", "4", "\u221c");
  private static final Map<Character, String> SIGNS =
      Map.of(
          ',', " ", ';', " ", ':', " ", '>', " ", ' ', " ", '!', "", '|', "\u2016", '\\', "; ", '/',
          "", '-', "");

  private final String tex;
  private final CommandTable table = CommandTable.get();
  private int position;
  private int depth;

  MathRenderer(String tex) {
    this.tex = tex;
  }

  String render() {
    StringBuilder out = new StringBuilder(tex.length());
    while (position < tex.length()) {
      renderNext(out);
    }
    return out.toString();
  }

  /** Renders up to the brace that closes the group, and passes it. */
  private String renderGroup() {
    StringBuilder out = new StringBuilder();
    while (position < tex.length() && tex.charAt(position) != '}') {
      renderNext(out);
    }
    position++;
    return out.toString();
  }

  private void renderNext(StringBuilder out) {
    char c = tex.charAt(position++);
    switch (c) {
      case '\\' -> renderCommand(out);
      case '{' -> out.append(isTooDeep() ? "{" : nested(this::renderGroup));
      case '^', '_' -> out.append(script(c));
      case '\'' -> out.append('\u2032');
      case '-' -> out.append('\u2212');
      case '~', '&', ' ', '\t', '\n', '\r', '\f' -> space(out);
      case '$' -> {}
      default -> out.append(c);
    }
  }

  private static void space(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private boolean isTooDeep() {
    return depth >= MAX_DEPTH;
  }

  private String nested(Supplier<String> part) {
    depth++;
    try {
      return part.get();
    } finally {
      depth--;
    }
  }

  /** Renders one argument: a group, a command or a character. */
  private String argument() {
    skipSpaces();
    if (position >= tex.length() || tex.charAt(position) == '}' || isTooDeep()) {
      return "";
    }
    if (tex.charAt(position) == '{') {
      position++;
      return nested(this::renderGroup);
    }
    StringBuilder out = new StringBuilder();
    if (Character.isHighSurrogate(tex.charAt(position)) && position + 1 < tex.length()) {
      out.append(tex.charAt(position++));
    }
    nested(
        () -> {
          renderNext(out);
          return "";
        });
    return out.toString();
  }

  private String script(char operator) {
    String text = argument().strip();
    String script = Scripts.of(operator, text);
    if (script != null) {
      return script;
    }
    return operator + (text.codePointCount(0, text.length()) == 1 ? text : "(" + text + ")");
  }

  private void renderCommand(StringBuilder out) {
    int start = position;
    while (position < tex.length() && LatexCharacters.isLetter(tex.charAt(position))) {
      position++;
    }
    if (position == start) {
      renderSign(out);
      return;
    }
    String name = tex.substring(start, position);
    if (!renderStructure(name, out) && !renderSymbol(name, start, out)) {
      out.append('\\').append(name);
    }
  }

  private void renderSign(StringBuilder out) {
    if (position >= tex.length()) {
      out.append('\\');
      return;
    }
    char c = tex.charAt(position++);
    String text = SIGNS.getOrDefault(c, LatexCharacters.isSpace(c) ? " " : String.valueOf(c));
    if (text.equals(" ")) {
      space(out);
    } else {
      out.append(text);
    }
  }

  private boolean renderStructure(String name, StringBuilder out) {
    switch (name) {
      case "frac", "tfrac", "dfrac", "cfrac", "sfrac", "nicefrac" -> out.append(fraction());
      case "binom", "dbinom", "tbinom" ->
          out.append('(').append(argument()).append(" over ").append(argument()).append(')');
      case "sqrt" -> out.append(root());
      case "overset", "stackrel" -> out.append(stacked('^'));
      case "underset" -> out.append(stacked('_'));
      case "pmod" -> out.append(" (mod ").append(argument()).append(')');
      case "space", "cr" -> space(out);
      default -> {
        return renderClass(name, out);
      }
    }
    return true;
  }

  private boolean renderClass(String name, StringBuilder out) {
    MathAlphabet alphabet = MathAlphabet.of(name);
    if (FUNCTIONS.contains(name)) {
      function(name, out);
    } else if (alphabet != null && alphabet.isKnownByShape()) {
      argument().codePoints().map(alphabet::letter).forEach(out::appendCodePoint);
    } else if (alphabet != null || ARGUMENTS.contains(name)) {
      out.append(argument());
    } else if (DROPPED.contains(name)) {
      argument();
      skipColumns(name);
    } else if (IGNORED.contains(name)) {
      skipSpaces();
      skipEmptyDelimiter(name);
    } else {
      return false;
    }
    return true;
  }

  private boolean renderSymbol(String name, int start, StringBuilder out) {
    Command command = table.find(tex, start, position);
    if (command == null) {
      return false;
    }
    if (command.kind() == CommandKind.SYMBOL) {
      boolean afterSpace = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
      out.append(command.text());
      if (skipSpaces() && afterSpace) {
        out.append(' ');
      }
    } else if (command.kind() == CommandKind.ACCENT) {
      out.append(accented(argument().strip(), command.text().charAt(0), name));
    } else {
      return false;
    }
    return true;
  }

  private static String accented(String text, char mark, String name) {
    if (text.isEmpty() || !name.startsWith("over")) {
      return text.isEmpty() ? "" : Accents.combine(text, mark);
    }
    StringBuilder marked = new StringBuilder();
    text.codePoints().forEach(c -> marked.append(Accents.combine(Character.toString(c), mark)));
    return marked.toString();
  }

  private void function(String name, StringBuilder out) {
    if (out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(name.equals("bmod") ? "mod" : name);
    skipSpaces();
    if (position < tex.length()) {
      char next = tex.charAt(position);
      out.append(next == '\\' || Character.isLetterOrDigit(next) ? " " : "");
    }
  }

  private String fraction() {
    return grouped(argument()) + "/" + grouped(argument());
  }

  private String root() {
    String index = "2";
    skipSpaces();
    int end =
        position < tex.length() && tex.charAt(position) == '[' ? tex.indexOf(']', position) : -1;
    if (end > 0) {
      index = tex.substring(position + 1, end);
      position = end + 1;
    }
    String sign = ROOTS.get(index);
    return (sign == null ? script('^', index) + "\u221a" : sign) + grouped(argument());
  }

  private static String script(char operator, String text) {
    String script = Scripts.of(operator, text);
    return script == null ? text : script;
  }

  private String stacked(char operator) {
    String upper = argument().strip();
    String base = argument().strip();
    return upper.isEmpty() ? base : base + script(operator, upper);
  }

  private static String grouped(String argument) {
    String text = argument.strip();
    boolean isOne =
        text.codePoints().allMatch(Character::isLetterOrDigit)
            || Accents.clusterEnd(text, 0) == text.length();
    return isOne ? text : "(" + text + ")";
  }

  private boolean skipSpaces() {
    int start = position;
    while (position < tex.length() && LatexCharacters.isSpace(tex.charAt(position))) {
      position++;
    }
    return position > start;
  }

  /** The columns of an array come after its name. */
  private void skipColumns(String name) {
    if (name.equals("begin")
        && position < tex.length()
        && tex.charAt(position) == '{'
        && tex.startsWith("array}", position - 6)) {
      argument();
    }
  }

  /** A full stop after left and right is a delimiter that is not there. */
  private void skipEmptyDelimiter(String name) {
    boolean takesDelimiter = name.equals("left") || name.equals("right");
    if (takesDelimiter && position < tex.length() && tex.charAt(position) == '.') {
      position++;
    }
  }
}
