/** ISO 20022 camt.052, .053 and .054 in all versions become statements. */
@NullMarked
package eu.hodina.bankimport.camt;

import org.jspecify.annotations.NullMarked;
