package eu.hodina.app.demo;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in chains, one a line, indented: {@code begin("Dt").leaf("Dt", "2026-11-16").end()}. */
final class XmlElements implements AutoCloseable {
    private final XMLStreamWriter out;
    private int depth;

    private XmlElements(XMLStreamWriter out) {
        this.out = out;
    }

    /** Begins the document with its root, which {@link #close} ends. */
    static XmlElements open(OutputStream stream, String root, String namespace) throws XMLStreamException {
        XMLStreamWriter out =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        XmlElements elements = new XmlElements(out);
        elements.begin(root);
        out.writeDefaultNamespace(namespace);
        return elements;
    }

    XmlElements begin(String name) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        depth++;
        return this;
    }

    XmlElements leaf(String name, String text) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
        return this;
    }

    XmlElements leaf(String name, String text, String attribute, String value) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        out.writeAttribute(attribute, value);
        out.writeCharacters(text);
        out.writeEndElement();
        return this;
    }

    XmlElements end() throws XMLStreamException {
        depth--;
        newLine();
        out.writeEndElement();
        return this;
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    @Override
    public void close() throws XMLStreamException {
        end();
        out.writeEndDocument();
        out.close();
    }
}
