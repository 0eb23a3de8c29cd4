package dev.colophon.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.colophon.model.Publication;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in written outside the project is found, be it on the class path or the module path. */
class FormatsTest {
  private static final String SERVICE = "dev.colophon.format.PublicationFormat";
  private static final String PLUG_IN = "example.plugin.LinesFormat";

  private static final String MODULE =
      """
      module example.plugin {
        requires dev.colophon.core;
        provides dev.colophon.format.PublicationFormat with example.plugin.LinesFormat;
      }
      """;

  private static final String SOURCE =
      """
      package example.plugin;

      import dev.colophon.format.*;
      import dev.colophon.model.*;
      import java.io.*;
      import java.util.*;

      /** A title a line. */
      public final class LinesFormat implements PublicationFormat {
        @Override public String id() { return "lines"; }
        @Override public String name() { return "Lines"; }
        @Override public List<String> mediaTypes() { return List.of("text/x-lines"); }
        @Override public List<String> fileExtensions() { return List.of("lines"); }
        @Override public Set<Capability> capabilities() {
          return EnumSet.of(Capability.READ, Capability.WRITE);
        }
        @Override public int likelihood(CharSequence head) {
          return head.toString().startsWith("=") ? 90 : 0;
        }
        @Override public PublicationReader reader(ReadOptions options) {
          return new LinesReader(options);
        }
        @Override public PublicationWriter writer(WriteOptions options) {
          return new LinesWriter(options, new LinesReader(ReadOptions.defaults()));
        }

        private static final class LinesReader extends TextPublicationReader {
          LinesReader(ReadOptions options) { super(options); }

          @Override protected RecordStream parse(Reader characters) {
            BufferedReader lines = new BufferedReader(characters);
            return new RecordStream() {
              @Override public Optional<ReadRecord> next() throws IOException {
                return Optional.ofNullable(lines.readLine())
                    .map(line -> ReadRecord.of(
                        Publication.book(line.substring(1)).build(), List.of()));
              }
              @Override public void close() throws IOException { lines.close(); }
            };
          }
        }

        private static final class LinesWriter extends TextPublicationWriter {
          LinesWriter(WriteOptions options, PublicationReader reader) { super(options, reader); }

          @Override protected void writeRecord(
              Publication publication, Optional<String> carrier, StringBuilder output) {
            String title = publication.title().map(Title::plain).orElse("");
            output.append('=').append(title.replaceAll("\\\\R", " ")).append('\\n');
          }
        }
      }
      """;

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(Formats.all()).isEmpty();
    assertThat(Formats.find("lines")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formats.get("lines"))
        .withMessageContaining("lines");
    assertThat(Formats.guess("=A", "a.lines")).isEmpty();
  }

  @Test
  void findsAPlugInOnTheClassPath(@TempDir Path folder) throws Exception {
    withPlugIn(
        folder,
        () -> {
          assertThat(Formats.all()).extracting(PublicationFormat::id).containsExactly("lines");
          assertThat(Formats.get("lines").getClass().getName()).isEqualTo(PLUG_IN);
          assertThatIllegalArgumentException()
              .isThrownBy(() -> Formats.get("line"))
              .withMessage("unknown format: line (known: lines)");
          return null;
        });
  }

  @Test
  void writesAndReadsWithAPlugIn(@TempDir Path folder) throws Exception {
    withPlugIn(
        folder,
        () -> {
          PublicationFormat format = Formats.get("lines");
          Written written = format.writer().write(Publication.book("A\nB").edition("2").build());
          assertThat(written.text()).isEqualTo("=A B\n");
          assertThat(written.losses())
              .extracting(Loss::toString)
              .containsExactly(
                  "title.main: white space of \"A\\nB\" changed", "edition: dropped \"2\"");
          assertThat(format.reader().read("=A\n=B\n").publications())
              .containsExactly(Publication.book("A").build(), Publication.book("B").build());
          return null;
        });
  }

  @Test
  void refusesAnOptionThatTheFormatDoesNotHave(@TempDir Path folder) throws Exception {
    withPlugIn(
        folder,
        () -> {
          WriteOptions options = WriteOptions.defaults().with("indent", "2");
          assertThat(options.formatOptions()).containsExactly(entry("indent", "2"));
          assertThat(Formats.get("lines").writeOptions()).isEmpty();
          assertThatIllegalArgumentException()
              .isThrownBy(() -> Formats.get("lines").writer(options))
              .withMessage("unknown option: indent (known: none)");
          return null;
        });
  }

  @Test
  void guessesTheFormatFromTextAndFileName(@TempDir Path folder) throws Exception {
    withPlugIn(
        folder,
        () -> {
          assertThat(Formats.guess("=A", "")).map(PublicationFormat::id).contains("lines");
          assertThat(Formats.guess("", "a.LINES")).map(PublicationFormat::id).contains("lines");
          assertThat(Formats.guess("A", "a.txt")).isEmpty();
          assertThat(Formats.guess("", "lines")).isEmpty();
          assertThat(Formats.guess("\ufeff=A".getBytes(UTF_8), "")).isPresent();
          assertThat(Formats.guess("=A".getBytes(UTF_16LE), "")).isPresent();
          assertThat(Formats.guess(new byte[0], "")).isEmpty();
          return null;
        });
  }

  @Test
  void findsAPlugInOnTheModulePath(@TempDir Path folder) throws Exception {
    Path classes = compile(folder, true);
    ModuleFinder modules = ModuleFinder.of(location(Formats.class), classes);
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolveAndBind(modules, ModuleFinder.of(), Set.of("dev.colophon.core"));
    ClassLoader loader =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
            .findLoader("dev.colophon.core");
    Object found =
        withLoader(
            loader, () -> loader.loadClass(Formats.class.getName()).getMethod("all").invoke(null));
    assertThat((List<?>) found)
        .singleElement()
        .satisfies(
            format -> {
              assertThat(format.getClass().getName()).isEqualTo(PLUG_IN);
              assertThat(format.getClass().getModule().getName()).isEqualTo("example.plugin");
            });
  }

  private static void withPlugIn(Path folder, Callable<Void> test) throws Exception {
    Path classes = compile(folder, false);
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(SERVICE), PLUG_IN + "\n");
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, Formats.class.getClassLoader())) {
      withLoader(loader, test);
    }
  }

  private static <T> T withLoader(ClassLoader loader, Callable<T> action) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return action.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Path compile(Path folder, boolean module) throws IOException, URISyntaxException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> sources = new ArrayList<>();
    sources.add(Files.writeString(folder.resolve("LinesFormat.java"), SOURCE));
    if (module) {
      sources.add(Files.writeString(folder.resolve("module-info.java"), MODULE));
    }
    String path = location(Formats.class) + File.pathSeparator + location(NullMarked.class);
    List<String> options =
        List.of("-d", classes.toString(), "-proc:none", module ? "--module-path" : "-cp", path);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).isTrue();
    }
    return classes;
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
