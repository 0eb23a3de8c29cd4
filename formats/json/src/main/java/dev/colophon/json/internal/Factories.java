package dev.colophon.json.internal;

import dev.colophon.format.ReadOptions;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** What makes parsers. */
final class Factories {
  private static final int MAX_SKIPPED_NESTING = 1_000_000;

  /** Makes parsers with the default limits. */
  static final JsonFactory DEFAULT = factory(ReadOptions.defaults().maxRecordLength());

  private Factories() {}

  /** Returns what makes parsers with these limits. */
  static JsonFactory of(ReadOptions options) {
    int maxLength = options.maxRecordLength();
    return maxLength == DEFAULT.streamReadConstraints().getMaxStringLength()
        ? DEFAULT
        : factory(maxLength);
  }

  private static JsonFactory factory(int maxLength) {
    return JsonFactory.builder()
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_SKIPPED_NESTING)
                .maxStringLength(maxLength)
                .maxNumberLength(maxLength)
                .maxNameLength(maxLength)
                .build())
        .build();
  }
}
