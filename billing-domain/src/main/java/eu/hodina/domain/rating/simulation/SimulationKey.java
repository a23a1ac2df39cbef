package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.Credit;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.rating.RatedFee;
import eu.hodina.domain.rating.RatingResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By what a simulation sums up a result. */
record SimulationKey(Optional<AgreementId> agreement, Optional<ActivityCode> activity)
        implements Comparable<SimulationKey> {
    private static final Comparator<SimulationKey> ORDER = Comparator.comparing(
                    (SimulationKey key) -> key.agreement.map(AgreementId::value).orElse(""), CodePoints::compare)
            .thenComparing(key -> key.activity.map(ActivityCode::value).orElse(""), CodePoints::compare);

    @Override
    public int compareTo(SimulationKey other) {
        return ORDER.compare(this, other);
    }

    /** What a result bills; charges that bill and cover nothing make no entry. */
    static Map<SimulationKey, BilledFigures> figures(RatingResult result) {
        Map<SimulationKey, BilledFigures> figures = new HashMap<>();
        Money zero = Money.zero(result.net().currency());
        for (Charge charge : result.charges()) {
            if (charge.billed() > 0) {
                figures.merge(keyOf(charge), figuresOf(charge, zero), BilledFigures::plus);
            }
            for (Credit credit : charge.credits()) {
                BilledFigures paid = new BilledFigures(
                        0, 0, zero, zero, zero, credit.amount().negated());
                figures.merge(keyOf(Optional.of(credit.agreement()), charge), paid, BilledFigures::plus);
            }
        }
        for (RatedFee fee : result.fees()) {
            SimulationKey key = new SimulationKey(Optional.of(fee.fee().agreement()), Optional.empty());
            figures.merge(key, new BilledFigures(0, 0, zero, zero, fee.amount(), zero), BilledFigures::plus);
        }
        return figures;
    }

    private static SimulationKey keyOf(Charge charge) {
        return keyOf(charge.allowance().map(allowance -> allowance.agreement()), charge);
    }

    private static SimulationKey keyOf(Optional<AgreementId> agreement, Charge charge) {
        return new SimulationKey(agreement, Optional.of(charge.work().activity()));
    }

    private static BilledFigures figuresOf(Charge charge, Money zero) {
        boolean covered = charge.disposition() == Disposition.COVERED;
        return new BilledFigures(
                covered ? 0 : charge.billed(),
                covered ? charge.billed() : 0,
                charge.amount(),
                charge.topUp().orElse(zero),
                zero,
                zero);
    }
}
