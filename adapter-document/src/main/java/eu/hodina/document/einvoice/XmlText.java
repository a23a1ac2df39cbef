package eu.hodina.document.einvoice;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file in the making: elements in order, two spaces a level, UTF-8. The same calls give the same bytes. Characters
 * that XML does not know (a bell in a text) become spaces.
 */
final class XmlText {
    private final StringWriter out = new StringWriter(8 * 1024);
    private final XMLStreamWriter writer;
    private final Map<String, String> namespaces;
    private int depth;

    /** @param namespaces by prefix; the empty prefix is the default one */
    XmlText(Map<String, String> namespaces) {
        this.namespaces = namespaces;
        try {
            // a new one each time: a factory need not be thread-safe
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The outermost element, with the namespaces of all. */
    XmlText root(String name) {
        open(name);
        try {
            for (Map.Entry<String, String> one : namespaces.entrySet()) {
                if (one.getKey().isEmpty()) {
                    writer.writeDefaultNamespace(one.getValue());
                } else {
                    writer.writeNamespace(one.getKey(), one.getValue());
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /** Begins an element: {@code cac:Party}. */
    XmlText open(String name) {
        begin(name);
        depth++;
        return this;
    }

    /** Of the element that was just begun. */
    XmlText attribute(String name, String value) {
        try {
            writer.writeAttribute(name, allowed(value));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    XmlText close() {
        depth--;
        newLine();
        end();
        return this;
    }

    /** An element of text alone. */
    XmlText leaf(String name, String value) {
        begin(name);
        text(value);
        end();
        return this;
    }

    /** An element of text with an attribute. */
    XmlText leaf(String name, String value, String attribute, String attributeValue) {
        begin(name);
        attribute(attribute, attributeValue);
        text(value);
        end();
        return this;
    }

    /** Nothing where there is no value, or an empty one: no format here wants empty elements. */
    XmlText leaf(String name, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> leaf(name, text));
        return this;
    }

    byte[] finished() {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin(String name) {
        newLine();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        try {
            writer.writeStartElement(prefix, name.substring(colon + 1), namespaces.getOrDefault(prefix, ""));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void end() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void text(String value) {
        try {
            writer.writeCharacters(allowed(value));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void newLine() {
        try {
            writer.writeCharacters("\n" + "  ".repeat(depth));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** XML 1.0 has no control characters but tab and line ends, and no half of a pair. */
    private static String allowed(String value) {
        if (value.codePoints().allMatch(XmlText::isAllowed)) {
            return value;
        }
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints().forEach(code -> clean.appendCodePoint(isAllowed(code) ? code : ' '));
        return clean.toString();
    }

    private static boolean isAllowed(int code) {
        return code == '\t'
                || code == '\n'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000;
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("an XML text in memory cannot fail", e);
    }
}
