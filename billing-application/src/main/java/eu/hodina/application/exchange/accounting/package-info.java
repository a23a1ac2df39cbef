/** What the accountant takes away: the control statement, documents for Pohoda, and the archive of a month. */
@NullMarked
package eu.hodina.application.exchange.accounting;

import org.jspecify.annotations.NullMarked;
