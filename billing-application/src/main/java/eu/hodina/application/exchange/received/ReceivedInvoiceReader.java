package eu.hodina.application.exchange.received;

/**
 * Port: reads the electronic invoice of a supplier, whatever its format: ISDOC, an ISDOCX archive, UBL, CII, or a PDF that
 * holds one of them. Stateless and thread-safe.
 */
public interface ReceivedInvoiceReader {
    /** The most bytes that a file may have: 20 MiB. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /**
     * Tells the format by the content, reads the document and counts it.
     *
     * @param name of the file, for messages
     * @param file its bytes, at most {@link #MOST_BYTES}
     * @return what it says
     * @throws UnreadableInvoiceException where it is none, is broken, or its amounts do not agree
     */
    ReceivedInvoice read(String name, byte[] file);
}
