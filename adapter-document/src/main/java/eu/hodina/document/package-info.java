/**
 * Documents as pages: tagged PDF with the code that a payer's phone reads and the electronic invoices inside. The only package
 * that knows iText; {@link eu.hodina.document.DocumentFiles} is its door.
 */
@NullMarked
package eu.hodina.document;

import org.jspecify.annotations.NullMarked;
