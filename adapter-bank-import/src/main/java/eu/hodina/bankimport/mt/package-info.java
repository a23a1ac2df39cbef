/**
 * SWIFT MT940 and MT942 (and the MT950 that has their fields), with what the banks of many countries put into field 86.
 */
@NullMarked
package eu.hodina.bankimport.mt;

import org.jspecify.annotations.NullMarked;
