package dev.colophon.bibtex.peer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of others that reads what we write. Runs only where it is installed and {@code
 * -Dcolophon.peers=true} asks for it, since it takes minutes.
 *
 * @param name the name of the program
 */
record PeerProgram(String name) {
  /** Skips the test that asks, unless the program is there and wanted. */
  void require() {
    Assumptions.assumeTrue(
        Boolean.getBoolean("colophon.peers"), "peers are run only with -Dcolophon.peers=true");
    Assumptions.assumeTrue(isInstalled(), name + " is not installed");
    Assumptions.assumeTrue(
        !System.getProperty("colophon.corpus", "").isBlank(), "colophon.corpus is not set");
  }

  private boolean isInstalled() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }

  /** Runs the program in a folder and returns its exit code; its output goes to files there. */
  int run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(name);
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("output").toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(name + " takes more than five minutes");
    }
    return process.exitValue();
  }
}
