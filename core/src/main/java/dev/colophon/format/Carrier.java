package dev.colophon.format;

import dev.colophon.core.internal.Patch;
import dev.colophon.model.ModelPath;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a format has no field for, as a text that fits into a field of any format.
 *
 * <p>A carrier holds the parts in which a publication differs from what its text reads as, each
 * with a checksum of what the text reads as. If another program has edited such a part since, the
 * edit wins and a diagnostic {@code carrier.edited} says so. A carrier that is damaged costs a
 * diagnostic {@code carrier.damaged} and nothing else.
 *
 * <p>The text is {@code colophon1:} and then ASCII letters, digits, {@code -}, {@code _} and one
 * {@code .} before a checksum.
 *
 * @since 0.1.0
 */
public final class Carrier {
  private static final String PREFIX = "colophon1:";

  private Carrier() {}

  /**
   * Returns the carrier for a text.
   *
   * @param readBack what the text without a carrier reads as
   * @param original the publication that was written
   * @return the carrier, or empty if both are equal
   */
  public static Optional<String> encode(Publication readBack, Publication original) {
    byte[] patch = Patch.between(readBack, original);
    return patch.length == 0
        ? Optional.empty()
        : Optional.of(
            PREFIX
                + Base64.getUrlEncoder().withoutPadding().encodeToString(patch)
                + "."
                + checksum(patch));
  }

  /**
   * Tells whether a value of a field is a carrier, damaged or not.
   *
   * @param value the value
   * @return true if the value begins like a carrier
   */
  public static boolean isCarrier(String value) {
    return value.startsWith(PREFIX);
  }

  /**
   * Puts what a carrier holds into the publication that the rest of the record reads as.
   *
   * @param publication what the record without the carrier reads as
   * @param carrier the value of the field; white space in it is ignored
   * @return the publication, with diagnostics if not everything could be put in
   */
  public static ReadRecord apply(Publication publication, String carrier) {
    List<ModelPath> skipped = new ArrayList<>();
    try {
      Publication patched = Patch.parse(decode(carrier)).apply(publication, skipped);
      return ReadRecord.of(patched, skipped.stream().map(Carrier::edited).toList());
    } catch (IllegalArgumentException | IllegalStateException e) {
      return ReadRecord.of(
          publication,
          List.of(
              Diagnostic.warning(
                  "carrier.damaged", "the carrier is damaged and was left out of account")));
    }
  }

  private static Diagnostic edited(ModelPath path) {
    return Diagnostic.of(
            Severity.WARNING,
            "carrier.edited",
            path + " was edited after the record was written; the edit is kept")
        .about(path.toString());
  }

  private static byte[] decode(String carrier) {
    String text = withoutSpace(carrier);
    int dot = text.lastIndexOf('.');
    if (!isCarrier(text) || dot < 0) {
      throw new IllegalArgumentException("not a carrier");
    }
    byte[] patch = Base64.getUrlDecoder().decode(text.substring(PREFIX.length(), dot));
    if (!checksum(patch).equals(text.substring(dot + 1))) {
      throw new IllegalArgumentException("wrong checksum");
    }
    return patch;
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static String checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue());
  }
}
