/**
 * What the bank says came and went: statements, their transactions and symbols, and what a client still owes. Amounts
 * are held exactly as the file has them.
 */
@NullMarked
package eu.hodina.domain.payment;

import org.jspecify.annotations.NullMarked;
