package eu.hodina.domain.rating;

import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A period as it was cut when it was billed, and what was chosen then: it is never reopened, so it is rated again by these
 * choices, whatever the client's are today (rating.md, "Corrections and late logs").
 *
 * <pre>{@code
 * BilledPeriod.of(input)   // to be kept with what Rating.rate(input) gave
 * }</pre>
 *
 * @param days all work of the client dated on them was rated together
 * @param feesTo fees due up to this day were billed, {@code days.to()} or later
 * @param vat the rate of the document; none = the issuer was not a VAT payer
 * @param lines what one line stood for
 */
public record BilledPeriod(DatePeriod days, LocalDate feesTo, Optional<VatRate> vat, LineGrouping lines) {
    public BilledPeriod {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(feesTo, "feesTo");
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(lines, "lines");
        if (feesTo.isBefore(days.to())) {
            throw new IllegalArgumentException("fees are billed to " + days.to() + " or later, not " + feesTo);
        }
    }

    /**
     * The period of a run, and what was chosen for it.
     *
     * @param input of the run
     * @return to be kept with the run's result
     */
    public static BilledPeriod of(RatingInput input) {
        return new BilledPeriod(
                input.period(),
                input.feesTo().orElse(input.period().to()),
                input.vat(),
                input.client().lines());
    }
}
