package eu.hodina.domain.money.wrong;

import eu.hodina.domain.invoice.InvoiceNumber;

/** Wrong on purpose: money stands before invoice. */
public record KnowsARoomBehind(InvoiceNumber behind) {}
