package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.mini.MiniFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class GoldenCasesTest {
  private static final String UPDATE = "colophon.golden.update";

  @TempDir private Path folder;

  @BeforeEach
  void writeACase() throws IOException {
    write("input.mini", "*\tiK\ttA\nnoise\n*\ttB\n");
    write(
        "expected.txt",
        "id = K\ntype = document\ntitle.main = A\n---\ntype = document\ntitle.main = B\n");
    write("diagnostics.txt", "error: mini.no-record\n");
    write("written.mini", "*\tiK\ttA\n*\ttB\n");
  }

  @Test
  void passWhereTheFilesSayWhatIsReadAndWritten() {
    assertThat(tests()).extracting(DynamicTest::getDisplayName).containsExactly("case");
    assertThatCode(run()::execute).doesNotThrowAnyException();
  }

  @Test
  void failWithTheFirstLineThatDiffers() throws IOException {
    write("expected.txt", "id = K\ntype = book\n");
    assertThatThrownBy(run()::execute)
        .hasMessageContaining(
            "expected.txt, line 2\nexpected: type = book\n but was: type = document");
    writeACase();
    write("written.mini", "*\tiK\ttA\n");
    assertThatThrownBy(run()::execute)
        .hasMessageContaining("written.mini, line 2\nexpected: (no line)\n but was: *\ttB");
  }

  @Test
  void failWhereADiagnosticIsNotExpected() throws IOException {
    Files.delete(folder.resolve("case/diagnostics.txt"));
    assertThatThrownBy(run()::execute).hasMessageContaining("diagnostics.txt, line 1");
  }

  @Test
  void writeTheFilesOnRequest() throws Throwable {
    write("expected.txt", "");
    write("input.mini", "*\ttB\n");
    System.setProperty(UPDATE, "true");
    try {
      run().execute();
    } finally {
      System.clearProperty(UPDATE);
    }
    assertThat(folder.resolve("case/expected.txt")).hasContent("type = document\ntitle.main = B");
    assertThat(folder.resolve("case/diagnostics.txt")).doesNotExist();
    assertThat(folder.resolve("case/written.mini")).hasContent("*\ttB");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("case"));
    Files.writeString(folder.resolve("case").resolve(name), text);
  }

  private Executable run() {
    return tests().get(0).getExecutable();
  }

  private List<DynamicTest> tests() {
    try {
      return new GoldenCases() {
        @Override
        protected PublicationFormat format() {
          return new MiniFormat();
        }

        @Override
        protected Path folder() {
          return folder;
        }
      }.isReadAsExpected().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
