package eu.hodina.persistence.wrong;

import eu.hodina.document.PdfInvoices;

/** Wrong on purpose: an adapter knows no other. */
public record StoreThatKnowsAnAdapter(PdfInvoices pdf) {}
