/**
 * Quicken Interchange Format: lines of one letter and a value. It names neither account nor currency, and no bank's id.
 */
@NullMarked
package eu.hodina.bankimport.qif;

import org.jspecify.annotations.NullMarked;
