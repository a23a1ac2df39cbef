package eu.hodina.application.invoice;

import java.util.List;

/**
 * Port: makes the files of an issued document. The same document gives the same files, byte by byte but for what a format
 * wants to be unique.
 */
public interface InvoiceRenderer {

    /**
     * Makes its files: the page that a client can open and print, with a payment code where its currency and account have
     * one, and the electronic invoices that its kind has (a proforma has no UBL).
     *
     * @param document in its client's language
     * @return {@code FV20260001.pdf} first, then {@code FV20260001.isdoc} and {@code FV20260001.ubl.xml}; one a media type
     */
    List<DocumentFile> render(DocumentToRender document);
}
