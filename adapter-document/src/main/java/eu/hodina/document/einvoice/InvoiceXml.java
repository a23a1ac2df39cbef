package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;

/** Reads an electronic invoice that is XML, by its root: ISDOC, UBL or CII. */
final class InvoiceXml {
    private InvoiceXml() {}

    /** @param own whether it is one of ours, of which everything has to agree */
    static ReceivedInvoice read(String file, byte[] bytes, boolean own) {
        XmlNode root = XmlTree.read(file, bytes);
        if (IsdocReader.accepts(root)) {
            return IsdocReader.read(file, root, own);
        }
        if (UblReader.accepts(root)) {
            return EnReader.read(file, UblReader.read(file, root), own);
        }
        if (CiiReader.accepts(root)) {
            return EnReader.read(file, CiiReader.read(file, root), own);
        }
        throw UnreadableInvoiceException.of(
                file,
                "an invoice in ISDOC, UBL 2.1 or CII was expected, found the element " + root.name() + " of '"
                        + root.namespace() + "'");
    }

    /** {@return whether the bytes are XML with the root of an invoice, whole or not} */
    static boolean accepts(byte[] bytes) {
        try {
            XmlNode root = XmlTree.read("", bytes);
            return IsdocReader.accepts(root) || UblReader.accepts(root) || CiiReader.accepts(root);
        } catch (UnreadableInvoiceException e) {
            return false;
        }
    }
}
