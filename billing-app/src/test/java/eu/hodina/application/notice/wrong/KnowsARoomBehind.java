package eu.hodina.application.notice.wrong;

import eu.hodina.domain.invoice.InvoiceNumber;

/** Wrong on purpose: notices stand before the rooms that notice something. */
public record KnowsARoomBehind(InvoiceNumber behind) {}
