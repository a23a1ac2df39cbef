package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a small XML file whole. Document types, entities, deep nesting, too many elements and long texts are refused with the
 * line; nothing outside the file is ever opened.
 */
final class XmlTree {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_DEPTH = 40;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_ATTRIBUTES = 32;
    private static final int LONGEST_TEXT = 20_000;
    /** A document may hold other documents as base64; nobody reads them here. */
    private static final String EMBEDDED = "EmbeddedDocumentBinaryObject";

    private final String file;
    private final XMLStreamReader reader;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private int elements;

    private XmlTree(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static XmlNode read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw UnreadableInvoiceException.of(file, "an XML file of at most " + MOST_BYTES + " bytes was expected");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an entity is not accepted");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlTree(file, reader).root();
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage()).replace('\n', ' ');
            throw UnreadableInvoiceException.of(file, "well-formed XML was expected: " + message);
        }
    }

    private XmlNode root() throws XMLStreamException {
        XmlNode root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = begin();
                    root = root == null ? node : root;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD -> throw refused("a document type (DOCTYPE) is not accepted");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity is not accepted");
                default -> {
                    // comments, instructions and white space say nothing
                }
            }
        }
        if (root == null) {
            throw refused("an element was expected");
        }
        return root;
    }

    private XmlNode begin() {
        if (++elements > MOST_ELEMENTS) {
            throw refused("at most " + MOST_ELEMENTS + " elements were expected");
        }
        if (open.size() == MOST_DEPTH) {
            throw refused("elements are nested more than " + MOST_DEPTH + " deep");
        }
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw refused("at most " + MOST_ATTRIBUTES + " attributes of an element were expected");
        }
        String namespace = reader.getNamespaceURI();
        XmlNode node = new XmlNode(
                namespace == null ? "" : namespace,
                reader.getLocalName(),
                reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.add(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (!open.isEmpty()) {
            open.peek().add(node);
        }
        open.push(node);
        return node;
    }

    private void text() {
        XmlNode node = open.peek();
        if (node == null || node.name().equals(EMBEDDED)) {
            return;
        }
        if (node.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw refused("a text of at most " + LONGEST_TEXT + " characters was expected");
        }
        node.add(reader.getText());
    }

    private UnreadableInvoiceException refused(String reason) {
        return UnreadableInvoiceException.of(
                file, "line " + Math.max(1, reader.getLocation().getLineNumber()) + ": " + reason);
    }
}
