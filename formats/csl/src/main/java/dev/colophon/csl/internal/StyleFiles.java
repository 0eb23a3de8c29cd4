package dev.colophon.csl.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads styles from files and strings. */
public final class StyleFiles {
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final Pattern ID = Pattern.compile("<id>[^<]*?([^/:<]+)</id>");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int DECLARATION_BYTES = 200;

  private StyleFiles() {}

  /** Returns what the beginning of a style says about it. */
  public static StyleHeader header(String xml) {
    return StyleHeader.of(xml);
  }

  /** Returns the last part of the style's id, or empty if it has none. */
  public static Optional<String> id(String xml) {
    Matcher matcher = ID.matcher(xml);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** Returns the name of the file without its extension. */
  public static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".csl") ? name.substring(0, name.length() - ".csl".length()) : name;
  }

  /** Returns the text of the file in the encoding that it declares. */
  public static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String text = new String(bytes, encoding(start));
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Charset encoding(String start) {
    Matcher matcher = ENCODING.matcher(start);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
