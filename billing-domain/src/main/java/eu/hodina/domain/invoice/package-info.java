/**
 * Documents: an invoice is drafted from rated lines, gets its number when it is issued, and is immutable from then on.
 * VAT is computed once per rate over the sum of the lines; what is wrong is corrected by another document.
 */
@NullMarked
package eu.hodina.domain.invoice;

import org.jspecify.annotations.NullMarked;
