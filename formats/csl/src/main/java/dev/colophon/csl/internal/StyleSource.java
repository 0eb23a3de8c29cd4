package dev.colophon.csl.internal;

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
    StyleCheck.check(CslXml.parse(xml, name), name);
  }
}
