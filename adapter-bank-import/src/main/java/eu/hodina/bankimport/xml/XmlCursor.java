package eu.hodina.bankimport.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file element by element, by local names. Refuses document types, entities, deep nesting, long fields and
 * everything that is not well formed, with line and byte; what the caller does not ask for is skipped unheld.
 */
public final class XmlCursor implements AutoCloseable {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 65_536;

    private final String file;
    private final TagLengthGuard bytes;
    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(String file, TagLengthGuard bytes, XMLStreamReader reader) {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
    }

    public static XmlCursor open(StatementFile file) throws IOException {
        // by class, not by service look-up; a new one each time, for it keeps every name that it has met
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        InputStream stream = file.open();
        TagLengthGuard bytes = new TagLengthGuard(stream, file.name());
        try {
            return new XmlCursor(file.name(), bytes, factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException | RuntimeException e) {
            try (stream) {
                throw bytes.failure().orElseThrow(() -> notXml(file.name(), Optional.empty(), e));
            }
        }
    }

    /** How deep the current element lies: the root is 1. */
    public int depth() {
        return depth;
    }

    /** The local name of the current element. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the current element; empty text where it has none. */
    public String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** Moves to the next element, wherever it lies; false at the end of the file. */
    public boolean nextElement() throws IOException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Moves to the next child of the element at that depth, skipping what was not read; false at its end. */
    public boolean nextChild(int parent) throws IOException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** All the text within the current element, in its children too: {@code <Sts><Cd>BOOK</Cd></Sts>} has BOOK. */
    public String text() throws IOException {
        int element = depth;
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < element) {
                        return text.toString().strip();
                    }
                }
                default -> {
                    // comments and children add nothing of their own
                }
            }
        }
    }

    private void append(StringBuilder text) throws IOException {
        try {
            text.append(reader.getText());
        } catch (RuntimeException e) {
            throw broken(e);
        }
        if (text.length() > MAX_TEXT) {
            throw refused("a field has more than " + MAX_TEXT + " characters");
        }
    }

    private int advance() throws IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAX_DEPTH) {
                    throw refused("elements are nested more than " + MAX_DEPTH + " deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw refused("a document type (DOCTYPE) is not accepted");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity is not accepted");
            default -> {
                // text is fetched by those who want it
            }
        }
        return event;
    }

    /** The file stops being a statement here. */
    public UnreadableStatementException refused(String reason) {
        return at(file, reader.getLocation(), reason);
    }

    private RuntimeException broken(Exception e) throws IOException {
        Optional<IOException> failure = bytes.failure();
        if (failure.isPresent()) {
            throw failure.get();
        }
        return bytes.refusal().orElseGet(() -> notXml(file, Optional.of(reader.getLocation()), e));
    }

    private static UnreadableStatementException notXml(String file, Optional<Location> place, Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String reason = "well-formed XML was expected: " + message;
        Optional<Location> better = e instanceof XMLStreamException stax && stax.getLocation() != null
                ? Optional.of(stax.getLocation())
                : place;
        return better.map(location -> at(file, location, reason))
                .orElseGet(() -> UnreadableStatementException.of(file, reason));
    }

    private static UnreadableStatementException at(String file, Location place, String reason) {
        return UnreadableStatementException.at(
                file, Math.max(1, place.getLineNumber()), Math.max(0, place.getCharacterOffset()), reason);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
