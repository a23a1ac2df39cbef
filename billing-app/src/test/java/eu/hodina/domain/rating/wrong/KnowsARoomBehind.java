package eu.hodina.domain.rating.wrong;

import eu.hodina.domain.invoice.InvoiceId;

/** Wrong on purpose: rating stands before invoice. */
public record KnowsARoomBehind(InvoiceId behind) {}
