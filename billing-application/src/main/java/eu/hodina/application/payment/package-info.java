/**
 * Bank statements that were read in, what they paid, and what needs a person.
 */
@NullMarked
package eu.hodina.application.payment;

import org.jspecify.annotations.NullMarked;
