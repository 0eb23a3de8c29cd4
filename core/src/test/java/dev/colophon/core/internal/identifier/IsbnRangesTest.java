package dev.colophon.core.internal.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The resource, read here in another way than by the class. */
class IsbnRangesTest {

  private static final int LENGTH = 12;

  @Test
  void liesInOrderWithoutOverlap() throws IOException {
    String last = "";
    for (String[] range : ranges()) {
      String low = digits(range[0], range[1], '0');
      String high = digits(range[0], range[2], '9');
      assertThat(low).hasSize(LENGTH).isGreaterThan(last).isLessThanOrEqualTo(high);
      assertThat(range[1]).hasSameSizeAs(range[2]);
      last = high;
    }
  }

  @Test
  void putsTheHyphensAtBothEndsOfEachRange() throws IOException {
    for (String[] range : ranges()) {
      assertThat(IsbnRanges.hyphenate(digits(range[0], range[1], '0') + "0"))
          .startsWith(range[0] + "-" + range[1] + "-0")
          .endsWith("0-0");
      assertThat(IsbnRanges.hyphenate(digits(range[0], range[2], '9') + "0"))
          .startsWith(range[0] + "-" + range[2] + "-9")
          .endsWith("9-0");
    }
  }

  @Test
  void leavesTheGapsAlone() {
    assertThat(IsbnRanges.hyphenate("9776000000000")).isEqualTo("9776000000000");
    assertThat(IsbnRanges.hyphenate("9786110000000")).isEqualTo("9786110000000");
    assertThat(IsbnRanges.hyphenate("9798029999999")).isEqualTo("9798029999999");
    assertThat(IsbnRanges.hyphenate("9799999999999")).isEqualTo("9799999999999");
  }

  /** Each range as prefix and group, first registrant, last registrant. */
  private static List<String[]> ranges() throws IOException {
    List<String[]> ranges = new ArrayList<>();
    try (InputStream in = IsbnRanges.class.getResourceAsStream("isbn-ranges.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        String[] fields = line.split(" ", -1);
        for (int i = 1; i < fields.length && line.startsWith("97"); i++) {
          String[] ends = fields[i].split("-", 2);
          ranges.add(new String[] {fields[0], ends[0], ends[ends.length - 1]});
        }
      }
    }
    assertThat(ranges).hasSizeGreaterThan(1000);
    return ranges;
  }

  private static String digits(String group, String registrant, char fill) {
    String start = group.replace("-", "") + registrant;
    return start + String.valueOf(fill).repeat(LENGTH - start.length());
  }
}
