package eu.hodina.domain.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * How a fee or an allowance is known: its agreement, and the first day of the calendar or anchored period, or the
 * purchase date of a package.
 *
 * @param agreement whose fee or allowance it is
 * @param period its first day, {@code 2026-10-01}, or the day of purchase
 */
public record AgreementPeriod(AgreementId agreement, LocalDate period) implements Comparable<AgreementPeriod> {
    private static final Comparator<AgreementPeriod> ORDER =
            Comparator.comparing(AgreementPeriod::agreement).thenComparing(AgreementPeriod::period);

    public AgreementPeriod {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(period, "period");
    }

    @Override
    public int compareTo(AgreementPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return agreement + " " + period;
    }
}
