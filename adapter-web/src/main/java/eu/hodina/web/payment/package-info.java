/** Bank statements and what pays invoices, over HTTP. */
@NullMarked
package eu.hodina.web.payment;

import org.jspecify.annotations.NullMarked;
