/**
 * Tables of separated values: rows and cells, and the statements that a mapping of columns makes of them.
 */
@NullMarked
package eu.hodina.bankimport.csv;

import org.jspecify.annotations.NullMarked;
