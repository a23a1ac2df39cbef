/**
 * Fio banka's own statements: JSON and XML of its interface, CSV of the interface and of the internet banking. All three
 * have the same numbered columns.
 */
@NullMarked
package eu.hodina.bankimport.fio;

import org.jspecify.annotations.NullMarked;
