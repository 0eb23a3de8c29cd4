package dev.colophon.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.format.SourceSpan;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What holds for whatever a reader is given. */
final class ReaderLaws {
  private static final int MAX_DIAGNOSTICS = 50;
  private static final Duration MAX_TIME = Duration.ofMinutes(5);
  private static final ReadOptions READ =
      ReadOptions.builder().maxDiagnostics(MAX_DIAGNOSTICS).build();
  private static final WriteOptions LOSSLESS =
      WriteOptions.builder().fidelity(Fidelity.LOSSLESS).build();

  private ReaderLaws() {}

  static void hold(PublicationFormat format, byte[] input) {
    assertTimeoutPreemptively(MAX_TIME, () -> read(format, input));
  }

  private static void read(PublicationFormat format, byte[] input) {
    ReadResult result = format.reader(READ).read(input);
    diagnosticsAreBounded(result.diagnostics(), maxLength(input));
    for (Publication publication : result.publications()) {
      isStable(format, publication);
      isCarriedWhole(format, publication);
    }
  }

  private static void diagnosticsAreBounded(List<Diagnostic> diagnostics, int length) {
    assertThat(diagnostics).hasSizeLessThanOrEqualTo(MAX_DIAGNOSTICS + 1);
    for (Diagnostic diagnostic : diagnostics) {
      diagnostic.span().ifPresent(span -> isInside(span, length));
    }
  }

  /**
   * Returns the characters of a text in UTF-8; no other encoding has more of them than bytes. Zeros
   * make UTF-16 of a text.
   */
  private static int maxLength(byte[] input) {
    String text = new String(input, UTF_8);
    boolean isUtf8 = text.indexOf('\0') < 0 && Arrays.equals(text.getBytes(UTF_8), input);
    return isUtf8 ? text.length() : input.length;
  }

  private static void isInside(SourceSpan span, int length) {
    assertThat(span.start().offset()).isBetween(0L, (long) length);
    assertThat(span.end().offset()).isBetween(span.start().offset(), (long) length);
  }

  private static void isStable(PublicationFormat format, Publication publication) {
    String written = format.writer().write(publication).text();
    assertThat(format.writer().write(only(format, written)).text()).isEqualTo(written);
  }

  private static void isCarriedWhole(PublicationFormat format, Publication publication) {
    Written written = format.writer(LOSSLESS).write(publication);
    assertThat(written.losses().list()).isEmpty();
    assertThat(only(format, written.text())).isEqualTo(publication);
  }

  private static Publication only(PublicationFormat format, String text) {
    List<Publication> publications = format.reader().read(text).publications();
    assertThat(publications).hasSize(1);
    return publications.get(0);
  }
}
