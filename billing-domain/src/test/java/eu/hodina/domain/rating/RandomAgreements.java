package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.FeeDue;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Proration;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Up to four agreements of any kind, and what earlier runs left of them. */
final class RandomAgreements {
    private final Random random;
    private final Function<String, HourlyPrice> price;

    RandomAgreements(Random random, Function<String, HourlyPrice> price) {
        this.random = random;
        this.price = price;
    }

    List<Agreement> all() {
        List<Agreement> all = new ArrayList<>();
        for (String id : List.of("A1", "A0", "P0", "P1")) {
            if (!oneIn(5)) {
                all.add(id.startsWith("A") ? retainer(id) : bought(id));
            }
        }
        return all;
    }

    private boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private Allowed allowed() {
        return random.nextBoolean()
                ? new Allowed.Time(between(0, 900))
                : new Allowed.Credit(Money.ofMinor(RatingFixture.CZK, between(0, 500_000)));
    }

    private AgreementScope scope() {
        return new AgreementScope(
                oneIn(3) ? Optional.of(new OrderId("O1")) : Optional.empty(),
                oneIn(4) ? Optional.of(Set.of(new ActivityCode("DEV"))) : Optional.empty());
    }

    private Retainer retainer(String id) {
        LocalDate from = LocalDate.of(2026, between(5, 9), between(1, 28));
        Allowed included = allowed();
        RetainerBuilder builder = Retainer.from(new AgreementId(id), from)
                .includes(included)
                .cycle(one(BillingCycle.values()))
                .anchor(one(PeriodAnchor.values()))
                .due(one(FeeDue.values()))
                .proration(one(Proration.values()))
                .carryOver(random.nextInt(3))
                .draw(one(DrawOrder.values()))
                .scope(scope());
        fee(builder, from);
        if (oneIn(3)) {
            builder.to(LocalDate.of(2026, 10, between(1, 20)));
        }
        if (random.nextBoolean()) {
            builder.carryOverCap(included.ofUnits(between(0, 300)));
        }
        if (included.isTime() && random.nextBoolean()) {
            builder.overagePrice(price.apply("333.33"));
            builder.overagePriceFrom(LocalDate.of(2026, 10, between(1, 31)), price.apply("444.44"));
        }
        if (included.isTime() && oneIn(3)) {
            builder.overagePrice(new ActivityPrice(new ActivityCode("TEST"), price.apply("50.05")));
        }
        if (oneIn(4)) {
            builder.vatRate(VatRate.ofPercent("12"));
        }
        return builder.build();
    }

    private void fee(RetainerBuilder builder, LocalDate from) {
        if (random.nextBoolean()) {
            builder.fee(Money.parse("CZK", oneIn(5) ? "0.00" : "4999.99"));
        } else {
            builder.feeFrom(from, Money.parse("CZK", "4999.99"))
                    .feeFrom(from.plusDays(between(1, 90)), Money.parse("CZK", "5222.22"));
        }
    }

    private ServicePackage bought(String id) {
        LocalDate purchased = LocalDate.of(2026, between(6, 9), between(1, 28));
        Optional<LocalDate> expires =
                random.nextBoolean() ? Optional.of(purchased.plusDays(random.nextInt(90))) : Optional.empty();
        return new ServicePackage(
                new AgreementId(id),
                scope(),
                purchased,
                expires,
                Money.parse("CZK", "9000.00"),
                Optional.of(allowed()),
                oneIn(4) ? Optional.of(VatRate.ofPercent("12")) : Optional.empty());
    }

    /** Of allowances that began before a day, sometimes. */
    List<OpeningAllowance> openings(List<Agreement> agreements, LocalDate before) {
        List<OpeningAllowance> openings = new ArrayList<>();
        for (Agreement agreement : agreements) {
            if (agreement instanceof Retainer retainer) {
                for (int index = Math.max(0, retainer.indexOf(before) - 1);
                        index <= retainer.indexOf(before);
                        index++) {
                    opening(retainer.period(index), retainer, before).ifPresent(openings::add);
                }
            }
        }
        return openings;
    }

    private Optional<OpeningAllowance> opening(RetainerPeriod period, Retainer retainer, LocalDate before) {
        boolean began = period.first().isBefore(before) && !period.firstValid().isAfter(period.lastValid());
        if (!began || oneIn(2)) {
            return Optional.empty();
        }
        Allowed granted = retainer.grantOf(period);
        int left = granted.units() == 0 ? 0 : random.nextInt(Math.toIntExact(granted.units()));
        return Optional.of(
                new OpeningAllowance(new AgreementPeriod(retainer.id(), period.first()), granted.ofUnits(left)));
    }
}
