package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import dev.colophon.csl.FormattedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes over the tokens of the engine between rendering and writing: carries out their markers and
 * lets the engine merge punctuation.
 */
final class TokenCollector extends BaseFormat {
  private final OrdinalTerms ordinals;

  TokenCollector(OrdinalTerms ordinals) {
    this.ordinals = ordinals;
  }

  /** Returns what one item was rendered to, without markers. */
  List<Token> decode(List<Token> rendered, RenderContext context, CiteContext cite) {
    MarkerDecoder decoder =
        new MarkerDecoder(new Transformer(ordinals, cite.language()), term(context, "et-al"), cite);
    List<Object> parts = decoder.decode(rendered);
    quoteMarks(context).apply(parts);
    List<Token> tokens = new ArrayList<>();
    parts.forEach(
        part -> tokens.add(part instanceof Fragment fragment ? fragment.toToken() : (Token) part));
    return tokens;
  }

  /** Returns the output for the decoded tokens of a whole citation or entry. */
  FormattedText finish(List<Token> decoded, RenderContext context, boolean secondFieldAlign) {
    TokenBuffer buffer = new TokenBuffer();
    Spacing.tidy(decoded).forEach(buffer::append);
    postProcess(buffer, context);
    List<Token> tokens = Spacing.withoutPointAfterQuotation(buffer.getTokens());
    return TextBuilder.text(tokens, secondFieldAlign);
  }

  /** Returns tokens of another type. */
  List<Token> retyped(List<Token> tokens, TextToken.Type type) {
    return tokens.stream()
        .<Token>map(
            token ->
                token instanceof TextToken text
                    ? new TextToken(text.getText(), type, text.getFormattingAttributes())
                    : token)
        .toList();
  }

  private static QuoteMarks quoteMarks(RenderContext context) {
    return new QuoteMarks(
        new QuoteMarks.Pair(term(context, "open-quote"), term(context, "close-quote")),
        new QuoteMarks.Pair(term(context, "open-inner-quote"), term(context, "close-inner-quote")));
  }

  private static String term(RenderContext context, String name) {
    String term = context.getTerm(name);
    return term == null ? "" : term;
  }

  @Override
  public String getName() {
    return "colophon";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return buffer.toString();
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    return buffer.toString();
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
    return new Bibliography(entries);
  }
}
