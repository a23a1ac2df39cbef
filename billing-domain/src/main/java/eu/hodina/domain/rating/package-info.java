/**
 * The engine: work logs, rules, prices and agreements become charges, and charges become lines, each with its
 * explanation. A pure function: no clock, no database, no order of arrival.
 */
@NullMarked
package eu.hodina.domain.rating;

import org.jspecify.annotations.NullMarked;
