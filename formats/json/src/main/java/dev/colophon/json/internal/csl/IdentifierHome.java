package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The home of an identifier: those of one scheme, with a space between them if there may be
 * several.
 *
 * @param rank where identifiers of this scheme stand among others
 * @param scheme the scheme
 * @param several whether there may be several
 */
record IdentifierHome(int rank, IdentifierScheme scheme, boolean several) implements Variable.Home {
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");
  private static final int MAX_ROUNDS = 4;

  @Override
  public void read(JsonInput input, Draft draft) {
    String text = several ? Scalar.readJoined(input) : Scalar.read(input);
    if (text == null) {
      return;
    }
    List<Identifier> identifiers = parse(text);
    draft.identifiers(rank, identifiers);
    if (!identifiers.get(0).isValid()) {
      input.warn("identifier", "not a valid " + scheme.label() + "; it is kept as written", text);
    } else if (input.isHeard() && !join(identifiers).equals(text)) {
      input.noteForm("identifier", () -> join(identifiers));
    }
  }

  /** One identifier may hold spaces, so several are read only if each is valid. */
  private List<Identifier> parse(String text) {
    Identifier one = Identifier.of(scheme, text);
    if (one.isValid() || !several) {
      return List.of(one);
    }
    List<Identifier> each = new ArrayList<>();
    for (String piece : SEPARATOR.split(text, -1)) {
      each.add(Identifier.of(scheme, withoutAddress(piece)));
    }
    return each.stream().allMatch(Identifier::isValid) ? each : List.of(one);
  }

  /** Crossref writes numbers as addresses, such as {@code http://id.crossref.org/isbn/…}. */
  private static String withoutAddress(String piece) {
    return piece.startsWith("http") ? piece.substring(piece.lastIndexOf('/') + 1) : piece;
  }

  private static String join(List<Identifier> identifiers) {
    return identifiers.size() == 1
        ? identifiers.get(0).display()
        : identifiers.stream().map(Identifier::display).collect(Collectors.joining(" "));
  }

  @Override
  public @Nullable Object write(Publication publication) {
    List<Identifier> identifiers =
        publication.identifiers().stream()
            .filter(identifier -> identifier.scheme().equals(scheme))
            .limit(several ? Integer.MAX_VALUE : 1)
            .toList();
    return identifiers.isEmpty() ? null : stable(join(identifiers));
  }

  /** Returns what reads and writes as the same. */
  private String stable(String text) {
    String stable = text;
    for (int i = 0; i < MAX_ROUNDS; i++) {
      stable = join(parse(stable));
    }
    return stable;
  }
}
