package dev.colophon.ris.internal;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ISBN and ISSN as they are read from SN: one or several, with words in brackets behind them. */
final class StandardNumbers {
  private static final int ISSN_LENGTH = 8;
  private static final Set<PublicationType> SERIAL =
      EnumSet.of(
          PublicationType.ARTICLE,
          PublicationType.ARTICLE_JOURNAL,
          PublicationType.ARTICLE_MAGAZINE,
          PublicationType.ARTICLE_NEWSPAPER,
          PublicationType.DATASET,
          PublicationType.PERIODICAL,
          PublicationType.REVIEW,
          PublicationType.REVIEW_BOOK);

  private StandardNumbers() {}

  /** Returns the numbers of a line if all are valid, else null. */
  static @Nullable List<Identifier> readValid(String text) {
    Identifier alone = one(text);
    if (alone != null) {
      return List.of(alone);
    }
    List<Identifier> found = new ArrayList<>();
    for (String piece : text.split("[;,]", -1)) {
      if (!piece.isBlank() && !addAll(found, piece.strip())) {
        return null;
      }
    }
    return found.isEmpty() ? null : found;
  }

  /** Returns a line that is not valid as one number, of the scheme that it looks most like. */
  static Identifier readInvalid(String text, PublicationType type) {
    long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean issn = digits == ISSN_LENGTH || (digits < 9 && SERIAL.contains(type));
    return Identifier.of(issn ? IdentifierScheme.ISSN : IdentifierScheme.ISBN, text);
  }

  /** Adds the numbers that blanks separate. */
  private static boolean addAll(List<Identifier> found, String piece) {
    Identifier alone = one(piece);
    if (alone != null) {
      found.add(alone);
      return true;
    }
    List<Identifier> parts = new ArrayList<>();
    for (String word : piece.split(" +(?![(\\[])", -1)) {
      Identifier part = one(word);
      if (part == null) {
        return false;
      }
      parts.add(part);
    }
    return found.addAll(parts);
  }

  private static @Nullable Identifier one(String text) {
    int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    boolean qualified =
        bracket > 0 && (text.endsWith(")") || text.endsWith("]")) && bracket < text.length() - 2;
    if (!qualified) {
      return valid(text);
    }
    Identifier number = valid(text.substring(0, bracket).strip());
    String word = text.substring(bracket + 1, text.length() - 1).strip();
    return number == null || word.isEmpty() ? number : number.withQualifier(word);
  }

  private static @Nullable Identifier valid(String text) {
    String number = text.startsWith("ISSN-") ? text.substring(5) : text;
    if (number.length() < ISSN_LENGTH) {
      return null;
    }
    Identifier issn = Identifier.of(IdentifierScheme.ISSN, number);
    if (issn.isValid()) {
      return issn;
    }
    Identifier isbn = Identifier.of(IdentifierScheme.ISBN, number);
    return isbn.isValid() ? isbn : null;
  }
}
