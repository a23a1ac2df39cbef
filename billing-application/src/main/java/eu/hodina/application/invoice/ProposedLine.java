package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.DatePeriod;

/** A line that is to stand on a document, what it bills, and the days of it. */
record ProposedLine(InvoiceLine line, BilledItem item, DatePeriod days) {}
