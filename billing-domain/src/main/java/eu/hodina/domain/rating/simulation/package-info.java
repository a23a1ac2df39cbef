/**
 * What-if: a change of prices, rules or agreements as a value, and what the same work logs would bill under it.
 */
@NullMarked
package eu.hodina.domain.rating.simulation;

import org.jspecify.annotations.NullMarked;
