/** FINSTA, the XML of ČSOB, becomes statements. */
@NullMarked
package eu.hodina.bankimport.finsta;

import org.jspecify.annotations.NullMarked;
