package dev.colophon.html.internal;

import dev.colophon.model.Publication;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of the files of a publication, without their suffix. */
public final class FileName {
  private static final int LONGEST = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9-]");

  private FileName() {}

  /** Returns the key or id with only what every file system takes. */
  public static String of(Publication publication) {
    String key =
        publication
            .citationKey()
            .or(publication::id)
            .filter(text -> !text.isEmpty())
            .orElse("publication");
    String letters = MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD)).replaceAll("");
    String name = OTHERS.matcher(letters).replaceAll("_");
    return name.substring(0, Math.min(LONGEST, name.length()));
  }
}
