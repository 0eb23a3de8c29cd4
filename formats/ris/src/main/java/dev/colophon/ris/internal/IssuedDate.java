package dev.colophon.ris.internal;

import dev.colophon.model.DatePoint;
import dev.colophon.model.DateQualifier;
import dev.colophon.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date of publication from DA, PY and Y1.
 *
 * <p>PY decides the year, or without it DA, or without both Y1. Of the dates with that year the
 * most exact one is taken, in the order DA, PY, Y1 among equals. A date of another year, or one
 * that says something else, is kept as it was written.
 */
final class IssuedDate {
  private static final int DA = 0;
  private static final int PY = 1;
  private static final int Y1 = 2;

  private final List<Candidate> candidates = new ArrayList<>(3);

  /** What one field says, if it can be read. */
  private record Candidate(int kind, int index, String text, DateText.@Nullable Reading reading) {
    boolean isReadable() {
      return reading != null;
    }

    PublicationDate date() {
      return reading == null ? PublicationDate.parse(text) : reading.date();
    }
  }

  /**
   * What came out.
   *
   * @param date the date, null if there is none
   * @param kept the fields that say something else, by their index
   * @param conflicting the fields among them that say another year
   * @param unreadable the field whose text is the date, since none can be read; -1 if there is none
   */
  record Outcome(
      @Nullable PublicationDate date,
      List<Integer> kept,
      List<Integer> conflicting,
      int unreadable) {}

  void addDate(int index, String text) {
    add(DA, index, text);
  }

  void addYear(int index, String text) {
    add(PY, index, text);
  }

  void addFirst(int index, String text) {
    add(Y1, index, text);
  }

  private void add(int kind, int index, String text) {
    candidates.add(new Candidate(kind, index, text, DateText.read(text)));
  }

  Outcome outcome() {
    Candidate base = base();
    if (base == null) {
      return candidates.isEmpty() ? new Outcome(null, List.of(), List.of(), -1) : literal();
    }
    PublicationDate date = mostExact(base);
    List<Integer> kept = new ArrayList<>(0);
    List<Integer> conflicting = new ArrayList<>(0);
    for (Candidate candidate : candidates) {
      if (!isCovered(candidate, date)) {
        kept.add(candidate.index());
      }
      if (candidate.isReadable() && !sameYear(candidate.date(), date)) {
        conflicting.add(candidate.index());
      }
    }
    return new Outcome(date, kept, conflicting, -1);
  }

  private @Nullable Candidate base() {
    for (int kind : new int[] {PY, DA, Y1}) {
      for (Candidate candidate : candidates) {
        if (candidate.kind() == kind && candidate.isReadable()) {
          return candidate;
        }
      }
    }
    return null;
  }

  private PublicationDate mostExact(Candidate base) {
    PublicationDate best = base.date();
    int most = exactness(best) * 4 - base.kind();
    for (Candidate candidate : candidates) {
      DateText.Reading reading = withYear(candidate, base);
      if (reading != null && sameYear(reading.date(), base.date())) {
        int exactness = exactness(reading.date()) * 4 - candidate.kind();
        if (exactness > most) {
          most = exactness;
          best = reading.date();
        }
      }
    }
    return best;
  }

  /** {@code JUL 15} is a date in the year of the base. */
  private static DateText.@Nullable Reading withYear(Candidate candidate, Candidate base) {
    if (candidate.reading() != null || base.date().year().isEmpty()) {
      return candidate.reading();
    }
    boolean hasLetter = candidate.text().chars().anyMatch(Character::isLetter);
    return hasLetter && candidate.kind() == DA
        ? DateText.read(candidate.text() + " " + base.date().year().getAsLong())
        : null;
  }

  private boolean isCovered(Candidate candidate, PublicationDate date) {
    Candidate base = base();
    DateText.Reading reading = base == null ? null : withYear(candidate, base);
    return reading != null && reading.whole() && isLessExact(reading.date(), date);
  }

  private static boolean isLessExact(PublicationDate part, PublicationDate date) {
    if (part.equals(date)) {
      return true;
    }
    DatePoint point = date.start().orElse(null);
    boolean single = !part.isInterval() && sameYear(part, date);
    DatePoint partPoint = part.start().orElse(null);
    if (point == null) {
      return single && partPoint != null && isPlainYear(part, partPoint);
    }
    if (!single || exactness(part) >= exactness(date)) {
      return false;
    }
    return partPoint != null && (exactness(part) == 1 || partPoint.month().equals(point.month()));
  }

  private static boolean sameYear(PublicationDate a, PublicationDate b) {
    return a.year().equals(b.year());
  }

  private static int exactness(PublicationDate date) {
    DatePoint point = date.start().orElse(null);
    if (point == null) {
      return date.isLiteral() ? 0 : 1;
    }
    if (point.day().isPresent()) {
      return 4;
    }
    return point.month().isPresent() ? 3 : isPlainYear(date, point) ? 1 : 2;
  }

  private static boolean isPlainYear(PublicationDate date, DatePoint point) {
    return !date.isInterval()
        && point.season().isEmpty()
        && !point.isUnspecified()
        && point.qualifier() == DateQualifier.NONE;
  }

  private Outcome literal() {
    Candidate chosen = firstLiteral();
    List<Integer> kept = new ArrayList<>(0);
    for (Candidate candidate : candidates) {
      if (candidate.index() != chosen.index()) {
        kept.add(candidate.index());
      }
    }
    PublicationDate date = PublicationDate.parse(literalText(chosen.text()));
    return new Outcome(date, kept, List.of(), chosen.index());
  }

  /** What the writer makes of a literal date comes first, so that it is the date again; then PY. */
  private Candidate firstLiteral() {
    Candidate first = candidates.get(0);
    for (Candidate candidate : candidates) {
      if (isWrittenLiteral(candidate)) {
        return candidate;
      }
      if (candidate.kind() == PY && first.kind() != PY) {
        first = candidate;
      }
    }
    return first;
  }

  private static boolean isWrittenLiteral(Candidate candidate) {
    return candidate.kind() == DA && !literalText(candidate.text()).equals(candidate.text());
  }

  private static String literalText(String text) {
    return text.startsWith("///") && text.length() > 3 ? text.substring(3).strip() : text;
  }
}
