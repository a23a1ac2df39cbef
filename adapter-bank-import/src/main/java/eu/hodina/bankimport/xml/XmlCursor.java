package eu.hodina.bankimport.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Walks an XML file element by element, by local names. Refuses document types, entities, deep nesting, long fields,
 * ever new names and everything that is not well formed, with line and byte; what the caller does not ask for is skipped
 * unheld.
 */
public final class XmlCursor implements AutoCloseable {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAMES = 2_000;
    private static final int MAX_PREFIXES = 50;

    private final String file;
    private final BoundedBytes bytes;
    /** By its class, whose methods are final: it is asked some hundred times a payment. */
    private final StreamReaderImpl reader;

    private final XmlText text = new XmlText();
    private final NameLimit names = new NameLimit(MAX_NAMES);
    private final NameLimit prefixes = new NameLimit(MAX_PREFIXES);
    private int depth;

    private XmlCursor(String file, BoundedBytes bytes, StreamReaderImpl reader) {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
    }

    /** Opens a file; the cursor stands before its root. */
    public static XmlCursor open(StatementFile file) throws IOException {
        // by class, not by service look-up; a new one each time, for it keeps every name that it has met
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        InputStream stream = file.open();
        BoundedBytes bytes = new BoundedBytes(stream);
        try {
            return new XmlCursor(file.name(), bytes, (StreamReaderImpl) factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException | RuntimeException e) {
            try (stream) {
                if (bytes.failure().isPresent()) {
                    throw bytes.failure().get();
                }
                throw Optional.ofNullable(e instanceof XMLStreamException stax ? stax.getLocation() : null)
                        .map(place -> at(file.name(), place, place.getCharacterOffset(), notWellFormed(e)))
                        .orElseGet(() -> UnreadableStatementException.of(file.name(), notWellFormed(e)));
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
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i).strip();
            }
        }
        return "";
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
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == parent + 1) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < parent
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** All the text within the current element, in its children too: {@code <Sts><Cd>BOOK</Cd></Sts>} has BOOK. */
    public String text() throws IOException {
        return value().toString();
    }

    /** The same, to be looked at before the cursor is moved again. */
    XmlText value() throws IOException {
        int element = depth;
        text.clear();
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append();
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < element) {
                text.strip();
                return text;
            }
        }
    }

    private void append() throws IOException {
        boolean fits;
        try {
            fits = text.append(reader);
        } catch (RuntimeException e) {
            throw broken(e);
        }
        if (!fits) {
            throw refused("a field has more than " + XmlText.MAX_LENGTH + " characters");
        }
    }

    private int advance() throws IOException {
        bytes.beginToken();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event != XMLStreamConstants.CHARACTERS) {
            meetOther(event);
        }
        return event;
    }

    private void meetOther(int event) {
        switch (event) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> meet(names, reader.getPITarget());
            case XMLStreamConstants.DTD -> throw refused("a document type (DOCTYPE) is not accepted");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity is not accepted");
            default -> {
                // comments, and the end
            }
        }
    }

    private void begin() {
        if (++depth > MAX_DEPTH) {
            throw refused("elements are nested more than " + MAX_DEPTH + " deep");
        }
        meet(names, reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            meet(names, reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            meet(prefixes, prefix == null ? "" : prefix);
        }
    }

    private void meet(NameLimit limit, String name) {
        if (limit.exceeds(name)) {
            throw refused("more different names or prefixes than any statement has");
        }
    }

    /** The file stops being a statement here. */
    public UnreadableStatementException refused(String reason) {
        long offset = reader.getLocationInfo().getStartingByteOffset();
        return at(file, reader.getLocation(), offset, reason);
    }

    private RuntimeException broken(Exception e) throws IOException {
        if (bytes.failure().isPresent()) {
            throw bytes.failure().get();
        }
        if (bytes.isTokenTooLong()) {
            return refused("a tag, comment or text has more than " + BoundedBytes.MAX_TOKEN + " bytes");
        }
        if (e instanceof XMLStreamException stax && stax.getLocation() != null) {
            return at(file, stax.getLocation(), stax.getLocation().getCharacterOffset(), notWellFormed(e));
        }
        return refused(notWellFormed(e));
    }

    private static String notWellFormed(Exception e) {
        return "well-formed XML was expected: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** @param offset negative where the parser counts characters only, or where its count has no room for more */
    private static UnreadableStatementException at(String file, Location place, long offset, String reason) {
        long known = offset >= 0 ? offset : Math.max(0, place.getCharacterOffset());
        return UnreadableStatementException.at(file, Math.max(1, place.getLineNumber()), known, reason);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
