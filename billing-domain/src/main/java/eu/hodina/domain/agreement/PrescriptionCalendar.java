package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which fees of agreements are due, billed or forgotten (rating.md, step 8). Pure: what is billed and what day it is are
 * given.
 *
 * <pre>{@code
 * // 5000.00 a month in advance from 2026-09-01; September is billed, work is rated to 2026-10-31
 * calendar.of(List.of(retainer), LocalDate.parse("2026-11-30"))   // BILLED, FORGOTTEN, DUE
 * }</pre>
 *
 * @param today the day on which it is read
 * @param ratedTo the last day to which the client's work is rated; none = nothing is
 * @param billed fees that were billed
 */
public record PrescriptionCalendar(LocalDate today, Optional<LocalDate> ratedTo, Set<AgreementPeriod> billed) {
    /** Keeps a copy. */
    public PrescriptionCalendar {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(ratedTo, "ratedTo");
        billed = Set.copyOf(billed);
    }

    /**
     * All fees of agreements up to a day, also those that were billed.
     *
     * @param agreements of one client
     * @param until fees due later are left out
     * @return by due date, agreement, period; fees of 0 are among them
     */
    public List<Prescription> of(List<? extends Agreement> agreements, LocalDate until) {
        List<Prescription> all = new ArrayList<>();
        for (Agreement agreement : agreements) {
            if (agreement instanceof Retainer retainer) {
                add(retainer, until, all);
            } else if (agreement instanceof ServicePackage bought
                    && !bought.purchased().isAfter(until)) {
                all.add(prescription(
                        new AgreementPeriod(bought.id(), bought.purchased()), bought.purchased(), bought.price()));
            }
        }
        all.sort(Comparator.comparing(Prescription::due).thenComparing(Prescription::fee));
        return all;
    }

    private void add(Retainer retainer, LocalDate until, List<Prescription> all) {
        RetainerPeriod period = retainer.period(0);
        while (!period.firstValid().isAfter(until) && period.validDays() > 0) {
            LocalDate due = retainer.dueOf(period);
            if (!due.isAfter(until)) {
                all.add(prescription(new AgreementPeriod(retainer.id(), period.first()), due, retainer.feeOf(period)));
            }
            period = retainer.period(period.index() + 1);
        }
    }

    private Prescription prescription(AgreementPeriod fee, LocalDate due, Money amount) {
        return new Prescription(fee, due, amount, stateOf(fee, due));
    }

    private Prescription.State stateOf(AgreementPeriod fee, LocalDate due) {
        if (billed.contains(fee)) {
            return Prescription.State.BILLED;
        }
        boolean passedOver = ratedTo.filter(last -> !last.isBefore(due)).isPresent();
        if (passedOver || due.isBefore(YearMonth.from(today).minusMonths(1).atDay(1))) {
            return Prescription.State.FORGOTTEN;
        }
        return due.isAfter(today) ? Prescription.State.UPCOMING : Prescription.State.DUE;
    }
}
