package eu.hodina.bankimport.wrong;

import eu.hodina.document.PdfInvoices;

/** Wrong on purpose: an adapter knows no other. */
public record ReaderThatKnowsAnAdapter(PdfInvoices pdf) {}
