/**
 * Periods of a client's work that were rated, and what is still to be billed of them.
 */
@NullMarked
package eu.hodina.application.rating;

import org.jspecify.annotations.NullMarked;
