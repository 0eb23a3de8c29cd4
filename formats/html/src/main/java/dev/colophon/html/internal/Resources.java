package dev.colophon.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/** The style sheet and the script, and what the policy says of them. */
public final class Resources {
  /** The style sheet of a page. */
  public static final String STYLE = read("page.css");

  /** The style sheet of an index. */
  public static final String INDEX_STYLE = STYLE + read("index.css");

  static final String SCRIPT = read("page.js");
  static final String INDEX_SCRIPT = read("index.js");

  private Resources() {}

  /**
   * Returns a style sheet that can stand in its element.
   *
   * @throws IllegalArgumentException if it would end the element
   */
  public static String checkedStyle(String css) {
    if (css.toLowerCase(Locale.ROOT).contains("</style")) {
      throw new IllegalArgumentException("the style sheet has </style in it");
    }
    return css;
  }

  /** Returns a policy that allows this style sheet, this script, and pictures in the page. */
  static String policy(String styleSheet, String script) {
    return "default-src 'none'; script-src "
        + hash(script)
        + "; style-src "
        + hash(styleSheet)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
