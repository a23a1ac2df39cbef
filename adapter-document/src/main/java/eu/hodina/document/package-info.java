/**
 * Invoices as PDF, with the code that a payer's phone reads. The only package that knows iText; {@link
 * eu.hodina.document.PdfInvoices} is its door.
 */
@NullMarked
package eu.hodina.document;

import org.jspecify.annotations.NullMarked;
