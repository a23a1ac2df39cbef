package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Step 8: agreements bill themselves, each fee once ever. */
final class Fees {
    private final LocalDate billedUntil;
    private final LocalDate last;
    private final Set<AgreementPeriod> billed;
    private final List<RatedFee> fees = new ArrayList<>();

    private Fees(RatingInput input) {
        billed = new HashSet<>(input.billedFees().orElse(List.of()));
        billedUntil =
                input.billedFees().isPresent() ? LocalDate.MIN : input.period().from();
        last = input.feesTo().orElse(input.period().to());
    }

    /** By due date, agreement, period. */
    static List<RatedFee> due(RatingInput input, List<AgreementTerms> agreements) {
        Fees fees = new Fees(input);
        for (AgreementTerms terms : agreements) {
            if (terms.agreement() instanceof Retainer retainer) {
                fees.bill(terms, retainer);
            } else if (terms.agreement() instanceof ServicePackage bought) {
                fees.bill(terms, bought.purchased(), bought.purchased(), bought.price());
            }
        }
        fees.fees.sort(Comparator.comparing(RatedFee::due).thenComparing(RatedFee::fee));
        return fees.fees;
    }

    private void bill(AgreementTerms terms, Retainer retainer) {
        // no fee of an earlier period falls due on or after the day until which all are billed
        int first = billedUntil.equals(LocalDate.MIN) ? 0 : retainer.indexOf(billedUntil);
        RetainerPeriod period = retainer.period(Math.max(0, first));
        while (!period.firstValid().isAfter(last) && !period.firstValid().isAfter(period.lastValid())) {
            bill(terms, period.first(), retainer.dueOf(period), retainer.feeOf(period));
            period = retainer.period(period.index() + 1);
        }
    }

    private void bill(AgreementTerms terms, LocalDate period, LocalDate due, Money amount) {
        AgreementPeriod fee = new AgreementPeriod(terms.agreement().id(), period);
        if (!due.isAfter(last) && !due.isBefore(billedUntil) && !billed.contains(fee)) {
            fees.add(new RatedFee(fee, due, amount, terms.vatRate()));
        }
    }
}
