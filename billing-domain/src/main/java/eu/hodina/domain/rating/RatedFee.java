package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.Optional;

/** A fee that an agreement bills by itself, once ever. */
public record RatedFee(AgreementPeriod fee, LocalDate due, Money amount, Optional<VatRate> vatRate) {}
