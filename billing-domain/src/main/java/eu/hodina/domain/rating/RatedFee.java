package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fee that an agreement bills by itself, once ever.
 *
 * @param fee which one: the agreement and the first day of its period
 * @param due the day on which it is due
 * @param amount net of VAT
 * @param vatRate none = the issuer is not a VAT payer
 */
public record RatedFee(AgreementPeriod fee, LocalDate due, Money amount, Optional<VatRate> vatRate) {}
