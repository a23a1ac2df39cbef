package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;

/** The tax of one rate: computed once over the sum of its lines' nets. */
public record RatedVat(VatRate rate, Money base, Money vat) {}
