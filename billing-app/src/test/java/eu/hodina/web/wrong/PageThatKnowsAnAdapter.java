package eu.hodina.web.wrong;

import eu.hodina.document.PdfInvoices;

/** Wrong on purpose: an adapter knows no other. */
public record PageThatKnowsAnAdapter(PdfInvoices pdf) {}
