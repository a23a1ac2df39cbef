package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;

/**
 * Reads what suppliers send: ISDOC, ISDOCX, UBL 2.1, CII, and PDFs that hold one of them. The content tells, not the name.
 * Nothing outside the bytes is ever opened; sizes, depths and what is behind any packing are bounded.
 */
public final class ReceivedInvoiceFiles implements ReceivedInvoiceReader {

    @Override
    public ReceivedInvoice read(String name, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw UnreadableInvoiceException.of(name, "a file of at most " + MOST_BYTES + " bytes was expected");
        }
        return InvoiceXml.read(name, document(name, file), false);
    }

    private static byte[] document(String name, byte[] file) {
        if (IsdocxArchive.accepts(file)) {
            return IsdocxArchive.document(name, file);
        }
        return EmbeddedInvoice.accepts(file) ? EmbeddedInvoice.of(name, file) : file;
    }
}
