package dev.colophon.csl.internal;

import dev.colophon.csl.StyleException;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the XML of styles and locales: no document type, no entities from outside, a limit on
 * nesting, and the place of each element.
 */
final class CslXml {
  static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

  private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

  private CslXml() {}

  /** Reads a style or locale; {@code name} stands for it in messages. */
  static Document parse(String xml, String name) {
    CslDocumentHandler handler = new CslDocumentHandler(newDocument(), name);
    try {
      SAXParser parser = newParser();
      parser.setProperty(LEXICAL_HANDLER, handler);
      parser.parse(new InputSource(new StringReader(xml)), handler);
    } catch (SAXParseException e) {
      throw new StyleException(
          name, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), notXml(e));
    } catch (SAXException | IOException e) {
      throw new StyleException(name, notXml(e));
    }
    return handler.document();
  }

  private static String notXml(Exception e) {
    return "the XML is not well-formed: " + e.getMessage();
  }

  private static SAXParser newParser() throws SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the Java runtime has no XML parser", e);
    }
  }

  static Document newDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the Java runtime has no XML parser", e);
    }
  }

  /** Returns the exception for a problem of one element. */
  static StyleException problem(String name, Element element, String problem) {
    return new StyleException(
        name,
        place(element, CslDocumentHandler.LINE),
        place(element, CslDocumentHandler.COLUMN),
        problem);
  }

  private static int place(Element element, String key) {
    return element.getUserData(key) instanceof Integer number ? number : 1;
  }
}
