/**
 * What the firm sells: activities with their billing rules, products, and unlimited many price lists with validity.
 */
@NullMarked
package eu.hodina.domain.catalog;

import org.jspecify.annotations.NullMarked;
