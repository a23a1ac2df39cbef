package eu.hodina.benchmarks.statements;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What nobody can do without. */
final class BarePasses {

    private BarePasses() {}

    /** Every byte into a buffer, and no look at it. */
    static long read(Path file) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[65_536];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes += count;
            }
        }
        return bytes;
    }

    /** Every event of the same parser with the same settings; no name and no text is asked for. */
    static long events(Path file) throws IOException {
        return parse(file, false);
    }

    /** The same, asking for each name and each text. */
    static long texts(Path file) throws IOException {
        return parse(file, true);
    }

    private static long parse(Path file, boolean texts) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        long found = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
                if (!texts) {
                    found += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    found += reader.getLocalName().length();
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    found += reader.getText().length();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return found;
    }
}
