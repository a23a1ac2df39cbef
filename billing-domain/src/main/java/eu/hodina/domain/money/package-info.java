/**
 * Money, hourly prices, VAT rates, exchange rates and the validity of things in days. Exact integers: minor units, minutes; every rounding is named by its caller.
 */
@NullMarked
package eu.hodina.domain.money;

import org.jspecify.annotations.NullMarked;
