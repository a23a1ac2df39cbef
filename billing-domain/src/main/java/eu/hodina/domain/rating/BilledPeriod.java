package eu.hodina.domain.rating;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A period as it was cut when it was billed, and the terms of that time that have no dates of their own. It is never reopened,
 * so it is rated again by these, whatever holds today (rating.md, "Corrections and late logs"): a price that an order gets
 * later, or other lines on the client's invoices, change nothing of it.
 *
 * <pre>{@code
 * BilledPeriod.of(input)   // to be kept with what Rating.rate(input) gave
 * }</pre>
 *
 * @param days all work of the client dated on them was rated together
 * @param feesTo fees due up to this day were billed, {@code days.to()} or later
 * @param vat the rate of the document; none = the issuer was not a VAT payer
 * @param client the client's list, rules, and what one line stood for
 * @param orders prices, rules and ways of billing of the orders; one that is not named has those of today
 */
public record BilledPeriod(
        DatePeriod days, LocalDate feesTo, Optional<VatRate> vat, ClientTerms client, List<OrderTerms> orders) {
    public BilledPeriod {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(feesTo, "feesTo");
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(client, "client");
        orders = List.copyOf(orders);
        if (feesTo.isBefore(days.to())) {
            throw new IllegalArgumentException("fees are billed to " + days.to() + " or later, not " + feesTo);
        }
    }

    /**
     * The period of a run, and the terms of that run.
     *
     * @param input of the run
     * @return to be kept with the run's result
     */
    public static BilledPeriod of(RatingInput input) {
        return new BilledPeriod(
                input.period(),
                input.feesTo().orElse(input.period().to()),
                input.vat(),
                input.client(),
                input.orders());
    }
}
