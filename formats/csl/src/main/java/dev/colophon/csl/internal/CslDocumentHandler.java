package dev.colophon.csl.internal;

import dev.colophon.csl.StyleException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;

/** Builds a document of the CSL elements without their prefix; elements of others are left out. */
final class CslDocumentHandler extends DefaultHandler2 {
  static final String LINE = "line";
  static final String COLUMN = "column";

  /** Below the limit of the XML parser of newer Java runtimes, which is 100. */
  private static final int MAX_NESTING = 80;

  private final Document document;
  private final String name;
  private Node current;
  private int depth;
  private int foreignDepth;
  private @Nullable Locator locator;

  CslDocumentHandler(Document document, String name) {
    this.document = document;
    this.name = name;
    this.current = document;
  }

  Document document() {
    return document;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startDTD(String root, @Nullable String publicId, @Nullable String systemId) {
    throw problem("a document type declaration is not allowed");
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    if (++depth > MAX_NESTING) {
      throw problem("elements are nested more than " + MAX_NESTING + " deep");
    }
    if (foreignDepth > 0 || !uri.equals(CslXml.NAMESPACE)) {
      startForeign(localName);
      return;
    }
    Element element = document.createElement(localName);
    element.setUserData(LINE, line(), null);
    element.setUserData(COLUMN, column(), null);
    copy(attributes, element);
    current.appendChild(element);
    current = element;
  }

  private void startForeign(String localName) {
    if (current == document) {
      throw problem(
          "the root element '" + localName + "' is not in the namespace " + CslXml.NAMESPACE);
    }
    foreignDepth++;
  }

  private static void copy(Attributes attributes, Element element) {
    for (int i = 0; i < attributes.getLength(); i++) {
      boolean cslAttribute = attributes.getURI(i).isEmpty();
      if (cslAttribute || attributes.getQName(i).equals("xml:lang")) {
        element.setAttribute(attributes.getQName(i), attributes.getValue(i));
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    depth--;
    if (foreignDepth > 0) {
      foreignDepth--;
    } else {
      current = current.getParentNode();
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (foreignDepth == 0 && current != document) {
      current.appendChild(document.createTextNode(new String(chars, start, length)));
    }
  }

  private StyleException problem(String problem) {
    return new StyleException(name, line(), column(), problem);
  }

  private int line() {
    return locator == null ? 1 : Math.max(1, locator.getLineNumber());
  }

  private int column() {
    return locator == null ? 1 : Math.max(1, locator.getColumnNumber());
  }
}
