/**
 * Electronic invoices: ISDOC 6.0.2 and EN 16931 (UBL, and CII for Factur-X) of issued documents, and the same formats read
 * back from suppliers. What is written is read and counted before it leaves.
 */
@NullMarked
package eu.hodina.document.einvoice;

import org.jspecify.annotations.NullMarked;
