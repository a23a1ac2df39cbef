/** CODA, the statement of Belgian banks: records of 128 columns. */
@NullMarked
package eu.hodina.bankimport.coda;

import org.jspecify.annotations.NullMarked;
