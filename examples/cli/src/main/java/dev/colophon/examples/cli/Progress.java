package dev.colophon.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Help.Ansi;

/** A progress bar on a terminal for an input that takes a while; otherwise nothing. */
record Progress(Input input) implements Closeable {
  private static final long LONG_INPUT = 20_000_000;

  static Progress of(Input input) {
    boolean shown = input.size() >= LONG_INPUT && Ansi.AUTO.enabled();
    return new Progress(
        shown
            ? new Input(
                input.name(),
                ProgressBar.wrap(input.bytes(), input.name()),
                input.size(),
                input.format())
            : input);
  }

  @Override
  public void close() throws IOException {
    input.bytes().close();
  }
}
