package eu.hodina.mail.wrong;

import eu.hodina.document.PdfInvoices;

/** Wrong on purpose: an adapter knows no other. */
public record MailThatKnowsAnAdapter(PdfInvoices pdf) {}
