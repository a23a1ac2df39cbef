package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.domain.agreement.OveragePrice;
import eu.hodina.domain.agreement.OveragePrices;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Some terms of an agreement that is there; what is empty stays as it is. Made by {@link ChangedTermsBuilder}. Other terms
 * (the period, the scope) are changed by an {@link AgreementChange.Whole}.
 *
 * @param id of the agreement that is changed
 * @param to of a retainer: its last day, inclusive
 * @param expires of a package: its last day, inclusive
 * @param fee of a retainer: one fee from its first day on, instead of all that it has
 * @param fees of a retainer: instead of all that it has; empty = they stay
 * @param price of a package
 * @param includes of either, a period or the package
 * @param carryOver of a retainer: how many periods after its own an allowance lives on
 * @param carryOverCap of a retainer: how much may be carried in all into any period
 * @param overagePrice of all activities, from the first day on, instead of all such that it has
 * @param overagePrices of single activities, from the first day on, instead of all such that it has; empty = they stay
 */
public record ChangedTerms(
        AgreementId id,
        Optional<LocalDate> to,
        Optional<LocalDate> expires,
        Optional<Money> fee,
        List<FeeFrom> fees,
        Optional<Money> price,
        Optional<Allowed> includes,
        OptionalInt carryOver,
        Optional<Allowed> carryOverCap,
        Optional<HourlyPrice> overagePrice,
        List<ActivityPrice> overagePrices)
        implements AgreementChange {
    public ChangedTerms {
        Objects.requireNonNull(id, "id");
        fees = List.copyOf(fees);
        overagePrices = List.copyOf(overagePrices);
        if (fee.isPresent() && !fees.isEmpty()) {
            throw new IllegalArgumentException("agreement " + id + " gets one fee or several, not both");
        }
    }

    /**
     * Begins with an agreement none of whose terms change.
     *
     * @param id of the agreement
     * @return what makes the change
     */
    public static ChangedTermsBuilder of(AgreementId id) {
        return new ChangedTermsBuilder(id);
    }

    /**
     * The agreement with these terms.
     *
     * @throws IllegalArgumentException where they do not go together with it; the message says what was expected
     */
    Agreement changed(Agreement agreement) {
        return agreement instanceof Retainer retainer ? changed(retainer) : changed((ServicePackage) agreement);
    }

    private Retainer changed(Retainer retainer) {
        if (expires.isPresent() || price.isPresent()) {
            throw new IllegalArgumentException(
                    "terms of a retainer; " + id + " is one, it has no expires and no price");
        }
        List<FeeFrom> single = fee.map(amount -> List.of(new FeeFrom(retainer.begins(), amount)))
                .orElse(fees);
        return new Retainer(
                id,
                retainer.scope(),
                Validity.of(retainer.validity().first(), to.or(retainer.validity()::last)),
                retainer.cycle(),
                retainer.anchor(),
                single.isEmpty() ? retainer.fees() : single,
                retainer.due(),
                retainer.proration(),
                includes.or(retainer::includes),
                carryOver.orElse(retainer.carryOver()),
                carryOverCap.or(retainer::carryOverCap),
                retainer.draw(),
                overagePricesOf(retainer),
                retainer.vatRate());
    }

    /** The price of all activities and the prices of single ones are put one without the other. */
    private OveragePrices overagePricesOf(Retainer retainer) {
        List<OveragePrice> steps = new ArrayList<>(retainer.overagePrices().steps());
        steps.removeIf(step -> step.activity().isEmpty() ? overagePrice.isPresent() : !overagePrices.isEmpty());
        overagePrice.ifPresent(hourly -> steps.add(new OveragePrice(Optional.empty(), retainer.begins(), hourly)));
        overagePrices.forEach(
                price -> steps.add(new OveragePrice(Optional.of(price.activity()), retainer.begins(), price.hourly())));
        return new OveragePrices(steps);
    }

    private ServicePackage changed(ServicePackage bought) {
        boolean ofRetainer = to.isPresent()
                || fee.isPresent()
                || !fees.isEmpty()
                || carryOver.isPresent()
                || carryOverCap.isPresent()
                || overagePrice.isPresent()
                || !overagePrices.isEmpty();
        if (ofRetainer) {
            throw new IllegalArgumentException(
                    "terms of a package (price, includes, expires); " + id + " is one, not a retainer");
        }
        return new ServicePackage(
                id,
                bought.scope(),
                bought.purchased(),
                expires.or(bought::expires),
                price.orElse(bought.price()),
                includes.or(bought::includes),
                bought.vatRate());
    }
}
