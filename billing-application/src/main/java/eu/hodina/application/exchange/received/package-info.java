/** Invoices that suppliers send as files (ISDOC, UBL, CII): what they say, and how they become costs of an order. */
@NullMarked
package eu.hodina.application.exchange.received;

import org.jspecify.annotations.NullMarked;
