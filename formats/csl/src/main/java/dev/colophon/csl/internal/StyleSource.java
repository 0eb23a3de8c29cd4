package dev.colophon.csl.internal;

import org.w3c.dom.Document;

/**
 * The text of an independent style.
 *
 * @param name what stands for the style in messages
 * @param xml the style
 */
public record StyleSource(String name, String xml) {
  /**
   * Checks that the style can be used.
   *
   * @throws dev.colophon.csl.StyleException if it can't
   */
  public void check() {
    parse();
  }

  /** Parses and checks the style. */
  Document parse() {
    Document document = CslXml.parse(xml, name);
    StyleCheck.check(document, name);
    return document;
  }
}
