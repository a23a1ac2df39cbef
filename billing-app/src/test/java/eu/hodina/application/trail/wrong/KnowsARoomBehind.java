package eu.hodina.application.trail.wrong;

import eu.hodina.domain.invoice.InvoiceNumber;

/** Wrong on purpose: the trail stands before all other rooms. */
public record KnowsARoomBehind(InvoiceNumber behind) {}
