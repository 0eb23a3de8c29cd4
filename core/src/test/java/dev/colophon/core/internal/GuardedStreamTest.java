package dev.colophon.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.DiagnosticException;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GuardedStreamTest {
  private static final Publication BOOK = Publication.book("A").build();
  private static final Diagnostic WARNING = Diagnostic.warning("x.warning", "w");
  private static final Diagnostic ERROR = Diagnostic.error("x.error", "e");
  private static final Diagnostic ENCODING = Diagnostic.warning("input.encoding", "bytes");
  private static final ReadOptions LENIENT = ReadOptions.defaults();
  private static final ReadOptions STRICT = LENIENT.withStrict(true);

  @Test
  void givesRecordsAsTheyAre() throws IOException {
    ReadRecord clean = ReadRecord.of(BOOK, List.of());
    ReadRecord wrong = ReadRecord.of(BOOK, List.of(WARNING, ERROR));
    assertThat(all(guarded(LENIENT, clean, wrong))).containsExactly(clean, wrong);
  }

  @Test
  void throwsTheFirstErrorIfItIsStrict() throws IOException {
    ReadRecord warned = ReadRecord.of(BOOK, List.of(WARNING));
    Diagnostic second = Diagnostic.error("x.second", "e");
    RecordStream records =
        guarded(STRICT, warned, ReadRecord.of(BOOK, List.of(WARNING, ERROR, second)));
    assertThat(records.next()).contains(warned);
    assertThatExceptionOfType(DiagnosticException.class)
        .isThrownBy(records::next)
        .withMessage("error: x.error: e")
        .extracting(DiagnosticException::diagnostic)
        .isEqualTo(ERROR);
  }

  @Test
  void putsAProblemOfTheInputBeforeWhatTheRecordSays() throws IOException {
    RecordStream records =
        new GuardedStream(
            stream(ReadRecord.of(BOOK, List.of(WARNING)), ReadRecord.of(BOOK, List.of())),
            once(ENCODING),
            LENIENT);
    assertThat(all(records))
        .extracting(ReadRecord::diagnostics)
        .containsExactly(List.of(ENCODING, WARNING), List.of());
  }

  @Test
  void tellsAProblemAfterTheLastRecord() throws IOException {
    RecordStream records = new GuardedStream(stream(), once(ENCODING), LENIENT);
    assertThat(all(records)).containsExactly(ReadRecord.of(List.of(ENCODING)));
  }

  @Test
  void leavesOutDiagnosticsBeyondTheLimit() throws IOException {
    ReadRecord three = ReadRecord.of(BOOK, Collections.nCopies(3, WARNING));
    List<ReadRecord> records = all(guarded(LENIENT.withMaxDiagnostics(5), three, three, three));
    assertThat(records).extracting(record -> record.publication().isPresent()).containsOnly(true);
    assertThat(codes(records.get(0))).containsExactly("x.warning", "x.warning", "x.warning");
    assertThat(codes(records.get(1)))
        .containsExactly("x.warning", "x.warning", "input.too-many-diagnostics");
    assertThat(codes(records.get(2))).isEmpty();
    assertThat(records.get(1).diagnostics().get(2).message()).contains("5");
  }

  @Test
  void givesAsManyDiagnosticsAsTheLimitAllows() throws IOException {
    ReadRecord three = ReadRecord.of(BOOK, Collections.nCopies(3, WARNING));
    ReadRecord clean = ReadRecord.of(BOOK, List.of());
    List<ReadRecord> records = all(guarded(LENIENT.withMaxDiagnostics(6), three, clean, three));
    assertThat(records).containsExactly(three, clean, three);
  }

  @Test
  void tellsOnceThatThereAreMore() throws IOException {
    ReadRecord one = ReadRecord.of(BOOK, List.of(WARNING));
    List<ReadRecord> records = all(guarded(LENIENT.withMaxDiagnostics(1), one, one, one, one));
    assertThat(records)
        .flatExtracting(GuardedStreamTest::codes)
        .containsExactly("x.warning", "input.too-many-diagnostics");
  }

  @Test
  void givesNoDiagnosticsIfNoneAreAllowed() throws IOException {
    ReadRecord one = ReadRecord.of(BOOK, List.of(WARNING));
    assertThat(all(guarded(LENIENT.withMaxDiagnostics(0), one, one)))
        .flatExtracting(GuardedStreamTest::codes)
        .containsExactly("input.too-many-diagnostics");
  }

  @Test
  void isStrictBeyondTheLimitToo() throws IOException {
    ReadRecord warned = ReadRecord.of(BOOK, List.of(WARNING, WARNING));
    RecordStream records =
        guarded(STRICT.withMaxDiagnostics(1), warned, ReadRecord.of(List.of(ERROR)));
    assertThat(records.next()).isPresent();
    assertThatExceptionOfType(DiagnosticException.class).isThrownBy(records::next);
  }

  @Test
  void closesItsRecords() throws IOException {
    boolean[] closed = {false};
    RecordStream records =
        new RecordStream() {
          @Override
          public Optional<ReadRecord> next() {
            return Optional.empty();
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new GuardedStream(records, Optional::empty, LENIENT).close();
    assertThat(closed).containsExactly(true);
  }

  private static List<String> codes(ReadRecord record) {
    return record.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static RecordStream guarded(ReadOptions options, ReadRecord... records) {
    return new GuardedStream(stream(records), Optional::empty, options);
  }

  private static RecordStream stream(ReadRecord... records) {
    Deque<ReadRecord> left = new ArrayDeque<>(List.of(records));
    return new RecordStream() {
      @Override
      public Optional<ReadRecord> next() {
        return Optional.ofNullable(left.poll());
      }

      @Override
      public void close() {}
    };
  }

  private static Supplier<Optional<Diagnostic>> once(Diagnostic problem) {
    Deque<Diagnostic> left = new ArrayDeque<>(List.of(problem));
    return () -> Optional.ofNullable(left.poll());
  }

  private static List<ReadRecord> all(RecordStream records) throws IOException {
    List<ReadRecord> all = new ArrayList<>();
    for (Optional<ReadRecord> next = records.next(); next.isPresent(); next = records.next()) {
      all.add(next.get());
    }
    assertThat(records.next()).isEmpty();
    return all;
  }
}
