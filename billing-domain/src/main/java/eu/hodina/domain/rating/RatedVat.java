package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;

/**
 * The tax of one rate: computed once over the sum of its lines' nets.
 *
 * @param rate of its lines
 * @param base the sum of their nets
 * @param vat the tax on the base, HALF_UP to the minor unit
 */
public record RatedVat(VatRate rate, Money base, Money vat) {}
