package dev.colophon.csl.internal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of the collections of styles and locales, wherever the class loader has them. */
final class Bundled {
  private Bundled() {}

  /** Returns the text of a file, or empty if there is none of this name. */
  static Optional<String> text(String name) {
    URL url = url(name);
    if (url == null) {
      return Optional.empty();
    }
    try (InputStream in = url.openStream()) {
      return Optional.of(text(in));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + url, e);
    }
  }

  /** Our own files are in our module, the collections in modules of their own. */
  private static @Nullable URL url(String name) {
    URL own = Bundled.class.getResource("/" + name);
    if (own != null) {
      return own;
    }
    ClassLoader loader = Bundled.class.getClassLoader();
    return loader == null ? ClassLoader.getSystemResource(name) : loader.getResource(name);
  }

  /** Returns the texts of the files beside a known one and in the folders there, by name. */
  static Map<String, String> readAll(String known, Predicate<String> wanted) {
    URL url = url(known);
    if (url == null) {
      return Map.of();
    }
    try {
      URLConnection connection = url.openConnection();
      return connection instanceof JarURLConnection jar
          ? readJar(jar, wanted)
          : readFolder(Path.of(URI.create(url.toString())), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the files beside " + url, e);
    }
  }

  private static Map<String, String> readJar(JarURLConnection connection, Predicate<String> wanted)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (wanted.test(entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            texts.put(entry.getName(), text(in));
          }
        }
      }
    }
    return texts;
  }

  private static Map<String, String> readFolder(Path known, Predicate<String> wanted)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    Path folder = requireNonNull(known.toAbsolutePath().getParent());
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
