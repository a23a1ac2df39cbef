package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRefusedException;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPrice;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.money.HourlyPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A retainer raised by an index: a further fee and further overage prices from the day on, everything before it as it was.
 * What it includes never changes.
 *
 * @param retainer with the new prices; the very same one where nothing rises
 * @param changes what rose, the fee first; empty where nothing did
 */
public record IndexedRetainer(Retainer retainer, List<PriceChange> changes) {
    public IndexedRetainer {
        Objects.requireNonNull(retainer, "retainer");
        changes = List.copyOf(changes);
    }

    /**
     * Raises the fee and the overage prices that are valid on the day before the indexation, as its rule says.
     *
     * @param before unchanged in the result where it begins on the day or later, or has ended before it
     * @param indexation of one year
     * @param ratedTo the last day that is rated already, or that a billed fee of the retainer pays for
     * @return the retainer with its raised prices and what rose; with no change where nothing rises
     * @throws IndexationRefusedException where the indexation would reach back into what is billed, or a price from its
     *     day or later is agreed already: it was applied before, or has to be settled by people
     */
    public static IndexedRetainer of(Retainer before, Indexation indexation, Optional<LocalDate> ratedTo) {
        LocalDate from = indexation.from();
        List<PriceChange> changes = new ArrayList<>();
        if (before.begins().isBefore(from) && !before.ends().isBefore(from)) {
            String id = before.id().value();
            refuseLaterPrices(before, indexation);
            indexation
                    .change(IndexedPrice.fee(id), before.feeOn(from.minusDays(1)))
                    .ifPresent(changes::add);
            for (OveragePrice step : before.overagePrices().validOn(from.minusDays(1))) {
                indexation
                        .change(
                                IndexedPrice.overage(id, step.activity()),
                                step.hourly().perHour())
                        .ifPresent(changes::add);
            }
        }
        if (changes.isEmpty()) {
            return new IndexedRetainer(before, List.of());
        }
        indexation.requireAfter(before.id().value(), ratedTo);
        return new IndexedRetainer(raised(before, changes), changes);
    }

    private static void refuseLaterPrices(Retainer retainer, Indexation indexation) {
        boolean fee = indexation.raises(IndexedPart.FEE)
                && retainer.fees().stream().anyMatch(step -> !step.from().isBefore(indexation.from()));
        boolean overage = indexation.raises(IndexedPart.OVERAGE_PRICE)
                && retainer.overagePrices().days().stream().anyMatch(day -> !day.isBefore(indexation.from()));
        if (fee || overage) {
            throw new IndexationRefusedException(
                    retainer.id().value(),
                    indexation.from(),
                    "no " + (fee ? "fee" : "overage price") + " that is agreed from that day or later");
        }
    }

    private static Retainer raised(Retainer before, List<PriceChange> changes) {
        List<FeeFrom> fees = new ArrayList<>(before.fees());
        OveragePrices overage = before.overagePrices();
        for (PriceChange change : changes) {
            if (change.price().part() == IndexedPart.FEE) {
                fees.add(new FeeFrom(change.from(), change.after()));
            } else {
                overage = overage.with(
                        new OveragePrice(change.price().activity(), change.from(), new HourlyPrice(change.after())));
            }
        }
        return before.withPrices(fees, overage);
    }
}
