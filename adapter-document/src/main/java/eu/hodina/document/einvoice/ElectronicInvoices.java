package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Writes issued documents as electronic invoices: ISDOC 6.0.2, and EN 16931 as UBL 2.1 and as the CII of Factur-X. The same
 * document gives the same bytes. What was written is read back and counted before it is given out: a file whose sums do not
 * agree, or that asks for another amount than the document, is a {@link WrongInvoiceException}, not a file.
 *
 * <pre>{@code
 * byte[] isdoc = ElectronicInvoices.isdoc(invoice);             // any kind
 * Optional<byte[]> ubl = ElectronicInvoices.ubl(invoice);       // any but a proforma
 * }</pre>
 */
public final class ElectronicInvoices {
    private ElectronicInvoices() {}

    /**
     * {@return the document as ISDOC 6.0.2, the Czech electronic invoice}
     *
     * @param document that was issued
     * @throws WrongInvoiceException where its sums do not agree
     */
    public static byte[] isdoc(Invoice document) {
        return counted(document, IsdocWriter.write(document));
    }

    /**
     * {@return the document as EN 16931 in UBL 2.1, an Invoice or a CreditNote; none of a proforma, for which EN 16931 has no
     * type}
     *
     * @param document that was issued
     * @throws WrongInvoiceException where its sums do not agree
     */
    public static Optional<byte[]> ubl(Invoice document) {
        return EnInvoices.of(document).map(invoice -> counted(document, UblWriter.write(invoice)));
    }

    /**
     * {@return the document as {@code factur-x.xml}: EN 16931 in CII, the profile EN 16931 of Factur-X and ZUGFeRD; none of a
     * proforma}
     *
     * @param document that was issued
     * @throws WrongInvoiceException where its sums do not agree
     */
    public static Optional<byte[]> facturX(Invoice document) {
        return EnInvoices.of(document).map(invoice -> counted(document, CiiWriter.write(invoice)));
    }

    /** Reads it as a stranger would, and believes nothing. */
    private static byte[] counted(Invoice document, byte[] written) {
        String number = document.number().value();
        try {
            ReceivedInvoice read = InvoiceXml.read(number, written, true);
            Money payable = document.content().payable();
            Money expected = document.content().kind() == DocumentKind.CREDIT_NOTE ? payable.negated() : payable;
            if (!read.payable().equals(expected)) {
                throw new WrongInvoiceException(
                        number, List.of("amount to pay: expected " + expected + ", found " + read.payable()));
            }
            return written;
        } catch (UnreadableInvoiceException e) {
            throw new WrongInvoiceException(number, e.reasons());
        }
    }
}
