package dev.colophon.json.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of a JSON text, and what there is to say about them. Not safe for use by several
 * threads.
 */
public final class JsonInput implements Closeable {
  private static final int MAX_DIGITS = 18;

  private JsonParser parser;
  private Source source;
  private final Source encoded;
  private final Check check;
  private final ReadOptions options;
  private final Reports reports;
  private long recordStart;
  private final RecordPlace record = new RecordPlace();
  private final boolean refusing;
  private boolean ended;
  private boolean tooLong;

  /**
   * Opens a text.
   *
   * @param source the text
   * @param family what the codes of diagnostics begin with
   * @param options the limits
   */
  public JsonInput(Source source, String family, ReadOptions options) {
    this(source, family, options, (parser, errors) -> parser);
  }

  /**
   * Opens a text that is checked while it is read.
   *
   * @param source the text
   * @param family what the codes of diagnostics begin with
   * @param options the limits
   * @param check what checks it
   */
  public JsonInput(Source source, String family, ReadOptions options, Check check) {
    this(source.parser(Factories.of(options)), source, family, options, false, check);
  }

  private JsonInput(
      JsonParser parser,
      Source source,
      String family,
      ReadOptions options,
      boolean refusing,
      Check check) {
    this.source = source;
    this.encoded = source;
    this.check = check;
    this.parser = check.of(parser, this::schemaError);
    this.options = options;
    this.reports = new Reports(family, options.maxDiagnostics());
    this.refusing = refusing;
  }

  /**
   * Returns an input for the value at which a parser of another program stands; the first error is
   * thrown as a {@link Refusal}, with the parser where it was found.
   */
  static JsonInput refusing(JsonParser parser, String family) {
    return new JsonInput(
        parser,
        new ForeignSource(parser),
        family,
        ReadOptions.defaults(),
        true,
        (unchecked, errors) -> unchecked);
  }

  /** Looks at the tokens that a parser gives. */
  public interface Check {
    /** Returns a parser that gives the same tokens; what is wrong with them goes to a consumer. */
    JsonParser of(JsonParser parser, Consumer<String> errors);
  }

  private void schemaError(String message) {
    here(Severity.ERROR, "schema", message);
  }

  /** Goes to the next token; null at the end of the text. */
  public @Nullable JsonToken next() {
    return parser.nextToken();
  }

  /** Goes to the next token within a value. */
  public JsonToken nextInside() {
    JsonToken token = parser.nextToken();
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  /** Returns the token at which the input stands. */
  public JsonToken token() {
    JsonToken token = parser.currentToken();
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  /**
   * Goes to the next property of an object, past its name; returns the name, or null at the end of
   * the object.
   */
  public @Nullable String nextProperty() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /**
   * Goes to the next property of an object, past its name.
   *
   * @param names the names that are known
   * @return the index of the name among those that are known, {@link
   *     PropertyNameMatcher#MATCH_END_OBJECT} at the end of the object, and another negative number
   *     for another name
   */
  public int nextProperty(PropertyNameMatcher names) {
    int index = parser.nextNameMatch(names);
    if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      parser.nextToken();
    }
    return index;
  }

  /** Returns the name of the property at whose value the input stands. */
  public String name() {
    return parser.currentName();
  }

  /** Returns the number at which the input stands; null if it is none or does not fit. */
  public @Nullable Long wholeNumber() {
    if (token() != JsonToken.VALUE_NUMBER_INT || parser.getStringLength() > MAX_DIGITS) {
      return null;
    }
    return parser.getLongValue();
  }

  /** Returns the string or the number at which the input stands. */
  public String text() {
    String text = parser.getString();
    if (!source.mayHaveLoneSurrogates()) {
      return text;
    }
    String repaired = Surrogates.repaired(text);
    if (!repaired.equals(text)) {
      warn("lone-surrogate", "a lone surrogate was replaced by U+FFFD");
    }
    return repaired;
  }

  /** Returns how many arrays and objects the input stands in. */
  public int depth() {
    return parser.streamReadContext().getNestingDepth();
  }

  /** Skips the value at which the input stands. */
  public void skip() {
    parser.skipChildren();
  }

  /**
   * Returns the value at which the input stands as JSON text, or empty with a diagnostic if it
   * nests too deep.
   */
  public Optional<JsonText> json() {
    int outside = parser.streamReadContext().getNestingDepth();
    StringBuilder copy = new StringBuilder();
    TokenStreamLocation place = parser.currentTokenLocation();
    if (JsonText.copy(parser, Math.max(options.maxNesting() - outside + 1, 0), copy)) {
      return Optional.of(new JsonText(copy.toString()));
    }
    String reason = "nested deeper than " + options.maxNesting();
    if (refusing) {
      throw new Refusal(reason, pointer());
    }
    reports.add(Severity.ERROR, "nesting", reason + "; left out", span(place), pointer());
    return Optional.empty();
  }

  /** Notes the start of a record, for the limit of its length. */
  public void startRecord() {
    recordStart = source.count();
    record.start(new RecordPlace.Start(parser.currentTokenLocation(), depth()));
    tooLong = false;
  }

  /** Returns where the record started. */
  public RecordPlace.Start start() {
    return record.start();
  }

  /** Takes back the start of another record within this one. */
  public void startedAt(RecordPlace.Start start) {
    record.start(start);
  }

  /** Notes that the array at whose start the input stands holds records. */
  public void enterArray() {
    record.enterArray(depth());
  }

  /** Tells, with a diagnostic the first time, whether the record has become too long. */
  public boolean isTooLong() {
    if (!tooLong && source.count() - recordStart > options.maxRecordLength() && isBeyondLimit()) {
      reportTooLong();
    }
    return tooLong;
  }

  private boolean isBeyondLimit() {
    long start = source.position(record.start().place()).offset();
    return source.position(parser.currentLocation()).offset() - start > options.maxRecordLength();
  }

  private void reportTooLong() {
    if (!tooLong) {
      tooLong = true;
      error(
          "record-too-long",
          "the record is longer than " + options.maxRecordLength() + " characters",
          "it was cut");
    }
  }

  /**
   * Reports what makes a value unusable.
   *
   * @param code what it is, for programs, without the family
   * @param reason what is wrong
   * @param outcome what becomes of the value, for readers that go on
   * @param tokens the pieces of the input concerned
   */
  public void error(String code, String reason, String outcome, String... tokens) {
    if (refusing) {
      throw new Refusal(reason, pointer());
    }
    here(Severity.ERROR, code, reason + "; " + outcome, tokens);
  }

  /** Reports what is probably not meant so. */
  public void warn(String code, String message, String... tokens) {
    here(Severity.WARNING, code, message, tokens);
  }

  /** Reports what is right, but not written in the way in which it would be written again. */
  public void note(String code, String message, String... tokens) {
    here(Severity.INFO, code, message, tokens);
  }

  /**
   * Reports the form in which a value is written back.
   *
   * @param code what it is, for programs, without the family
   * @param form the form, asked for if there is room for the report
   */
  public void noteForm(String code, Supplier<?> form) {
    if (isHeard()) {
      note(code, "written back as " + form.get());
    }
  }

  /** Tells whether what is reported now comes into the diagnostics, of which there is a limit. */
  public boolean isHeard() {
    return !reports.isFull();
  }

  private void here(Severity severity, String code, String message, String... tokens) {
    if (isHeard()) {
      String[] about = new String[tokens.length + 1];
      about[0] = pointer();
      System.arraycopy(tokens, 0, about, 1, tokens.length);
      reports.add(severity, code, message, span(parser.currentTokenLocation()), about);
    }
  }

  /** Returns the JSON pointer (RFC 6901) of the value at which the input stands. */
  public String pointer() {
    return pointer(parser.streamReadContext());
  }

  /**
   * Returns the JSON pointer of the value at which the input stands, within one in which it stands.
   *
   * @param depth the depth when the input was at the start of the outer value
   */
  String pointerWithin(int depth) {
    TokenStreamContext outer = parser.streamReadContext();
    while (outer.getNestingDepth() >= depth) {
      outer = outer.getParent();
    }
    return pointer().substring(pointer(outer).length());
  }

  private String pointer(TokenStreamContext context) {
    Deque<TokenStreamContext> outermostFirst = new ArrayDeque<>();
    for (TokenStreamContext each = context; each != null; each = each.getParent()) {
      outermostFirst.push(each);
    }
    StringBuilder pointer = new StringBuilder();
    for (TokenStreamContext each : outermostFirst) {
      if (each.inObject() && each.hasCurrentName()) {
        pointer.append('/').append(escaped(each.currentName()));
      } else if (each.inArray() && each.hasCurrentIndex()) {
        pointer.append('/').append(each.getCurrentIndex());
      }
    }
    return record.pointer(Surrogates.repaired(pointer.toString()));
  }

  private static String escaped(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the diagnostics since the last call, for this record. */
  public List<Diagnostic> takeDiagnostics(Optional<String> recordKey) {
    record.end();
    encoded
        .takeProblem()
        .ifPresent(problem -> reports.add(problem.at(span(parser.currentLocation()))));
    return reports.take(recordKey);
  }

  /**
   * Reports that the text is malformed. Reading goes on after the record, if its end can be found;
   * if not, this ends the text. An error of the input itself is thrown on.
   */
  public void end(JacksonException malformed) throws IOException {
    if (malformed instanceof JacksonIOException failure) {
      throw failure.getCause();
    }
    if (malformed instanceof StreamConstraintsException
        && token() == JsonToken.VALUE_STRING
        && record.isOpen()) {
      reportTooLong();
      ended = !passLongString();
      return;
    }
    if (record.isOpen() && isBeyondLimit()) {
      reportTooLong();
      ended = !recover(malformed);
      return;
    }
    String message = malformed.getOriginalMessage().lines().findFirst().orElse("");
    reports.add(
        Severity.ERROR,
        "malformed",
        Surrogates.repaired(message),
        span(placeOf(malformed)),
        pointer());
    ended = !recover(malformed);
  }

  /** Goes past the record, from within a string that is longer than a record may be. */
  private boolean passLongString() throws IOException {
    TokenStreamContext context = parser.streamReadContext();
    SourcePosition place = source.position(parser.currentLocation());
    Container container = record.container(context);
    int depth = context.getNestingDepth() - record.start().depth() + 1;
    CharacterSource rest = source.rest(parser);
    if (rest == null) {
      return false;
    }
    Recovery recovery = new Recovery(rest, place);
    if (!recovery.passFromString(container, depth)) {
      return false;
    }
    resume(rest, recovery.place(), container);
    return true;
  }

  private boolean recover(JacksonException malformed) throws IOException {
    TokenStreamLocation place = record.isOpen() ? record.start().place() : placeOf(malformed);
    CharacterSource rest = source.from(place);
    if (rest == null) {
      return false;
    }
    Container container = record.container(parser.streamReadContext());
    Recovery recovery = new Recovery(rest, source.position(place));
    if (record.isOpen() ? !recovery.passRecord(container) : !recovery.findNext(container)) {
      return false;
    }
    resume(rest, recovery.place(), container);
    return true;
  }

  private void resume(CharacterSource rest, SourcePosition place, Container container) {
    record.skipElements(container);
    parser.close();
    rest.restart(place, container.opening());
    source = rest;
    parser = check.of(rest.parser(Factories.of(options)), this::schemaError);
    for (int i = 0; i < container.tokenCount(); i++) {
      parser.nextToken();
    }
  }

  private TokenStreamLocation placeOf(JacksonException malformed) {
    TokenStreamLocation place = malformed.getLocation();
    return place == null ? parser.currentLocation() : place;
  }

  /** Tells whether the text has ended early. */
  public boolean ended() {
    return ended;
  }

  private SourceSpan span(TokenStreamLocation place) {
    return SourceSpan.at(source.position(place));
  }

  @Override
  public void close() throws IOException {
    parser.close();
    source.close();
  }
}
