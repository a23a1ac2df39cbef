package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A case made of a seed: July to October 2026, everything at once. */
final class RandomCase {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    private final Random random;
    private final List<WorkLog> logs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    RandomCase(long seed) {
        random = new Random(seed);
    }

    RatingInput input() {
        logs();
        RatingInputBuilder builder = RatingInput.of(
                        RatingFixture.CZK, new DatePeriod(FIRST, LocalDate.of(2026, 10, 31)))
                .activities(List.of(activity("DEV"), activity("TEST")))
                .priceLists(List.of(new PriceList(
                        new PriceListCode("STANDARD"),
                        "",
                        true,
                        Validity.always(),
                        RatingFixture.CZK,
                        List.of(
                                RatingFixture.price("DEV", "777.77"),
                                RatingFixture.price("TEST", "65.00"),
                                RatingFixture.price("DEV", "anna", "999.99")))))
                .client(new ClientTerms(Optional.empty(), one(LineGrouping.values()), List.of()))
                .orders(List.of(order("O0"), order("O1")))
                .agreements(List.of(retainer("A1"), retainer("A0"), bought("P0")))
                .workLogs(logs)
                .corrections(corrections);
        return (random.nextInt(4) == 0 ? builder : builder.vat(VatRate.ofPercent("21"))).build();
    }

    /** The same facts in another order. */
    RatingInput shuffled(RatingInput input) {
        List<WorkLog> mixedLogs = new ArrayList<>(input.workLogs());
        List<Correction> mixedCorrections = new ArrayList<>(input.corrections());
        List<Agreement> mixedAgreements = new ArrayList<>(input.agreements());
        List<OrderTerms> mixedOrders = new ArrayList<>(input.orders());
        List.of(mixedLogs, mixedCorrections, mixedAgreements, mixedOrders)
                .forEach(list -> Collections.shuffle(list, random));
        return new RatingInput(
                input.currency(),
                input.vat(),
                input.activities(),
                input.priceLists(),
                input.client(),
                mixedOrders,
                mixedAgreements,
                mixedLogs,
                mixedCorrections,
                input.period(),
                input.feesTo(),
                input.opening(),
                input.billedFees());
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private void logs() {
        for (int i = between(0, 60); i > 0; i--) {
            int task = random.nextInt(4);
            logs.add(new WorkLog(
                    new WorkLogId("W" + i),
                    new OrderId("O" + task % 2),
                    new TaskId("T" + task),
                    new WorkerId(random.nextBoolean() ? "anna" : "petr"),
                    new ActivityCode(random.nextInt(3) == 0 ? "TEST" : "DEV"),
                    FIRST.plusDays(random.nextInt(123)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(random.nextInt(24), 15)),
                    between(1, 600),
                    random.nextInt(5) == 0 ? one(WorkKind.values()) : WorkKind.BILLABLE,
                    random.nextInt(10) == 0 ? Optional.of("goodwill") : Optional.empty(),
                    ""));
            if (random.nextInt(6) == 0) {
                corrections.add(new Correction(
                        new WorkLogId("X" + i), new WorkLogId("W" + i), between(0, 120), Optional.empty()));
            }
        }
    }

    private Activity activity(String code) {
        int unit = List.of(1, 15, 30, 60).get(random.nextInt(4));
        BillingRule.Mode mode = one(BillingRule.Mode.values());
        int grace = mode == BillingRule.Mode.UP ? random.nextInt(unit) : 0;
        Optional<Money> least = random.nextInt(3) == 0 ? Optional.of(Money.parse("CZK", "799.90")) : Optional.empty();
        BillingRule rule = new BillingRule(unit, mode, grace, between(0, 20), least, one(BillingRule.Scope.values()));
        return new Activity(
                new ActivityCode(code), BilingualName.same(code), Validity.always(), Optional.empty(), rule);
    }

    private OrderTerms order(String id) {
        Pricing pricing = random.nextInt(4) == 0 ? Pricing.FIXED : Pricing.TIME;
        return new OrderTerms(
                new OrderId(id), pricing, random.nextBoolean(), random.nextInt(3) == 0, List.of(), List.of());
    }

    private Allowed allowed() {
        return random.nextBoolean()
                ? new Allowed.Time(between(0, 900))
                : new Allowed.Credit(Money.ofMinor(RatingFixture.CZK, between(0, 500_000)));
    }

    private Agreement retainer(String id) {
        Allowed included = allowed();
        RetainerBuilder builder = Retainer.from(new AgreementId(id), LocalDate.of(2026, between(5, 9), between(1, 28)))
                .fee(Money.parse("CZK", "4999.99"))
                .includes(included)
                .cycle(one(BillingCycle.values()))
                .anchor(one(PeriodAnchor.values()))
                .carryOver(random.nextInt(3))
                .draw(one(DrawOrder.values()));
        if (random.nextInt(3) == 0) {
            builder.to(LocalDate.of(2026, 10, between(1, 20)));
        }
        if (random.nextBoolean()) {
            builder.carryOverCap(included.ofUnits(between(0, 300)));
        }
        if (included.isTime() && random.nextBoolean()) {
            builder.overagePrice(HourlyPrice.parse("CZK", "333.33"));
            builder.overagePriceFrom(LocalDate.of(2026, 10, between(1, 31)), HourlyPrice.parse("CZK", "444.44"));
        }
        if (random.nextInt(3) == 0) {
            builder.scope(new AgreementScope(Optional.of(new OrderId("O1")), Optional.empty()));
        }
        return builder.build();
    }

    private Agreement bought(String id) {
        LocalDate purchased = LocalDate.of(2026, between(6, 9), between(1, 28));
        Optional<LocalDate> expires =
                random.nextBoolean() ? Optional.of(purchased.plusDays(random.nextInt(90))) : Optional.empty();
        return new ServicePackage(
                new AgreementId(id),
                AgreementScope.EVERYTHING,
                purchased,
                expires,
                Money.parse("CZK", "9000.00"),
                Optional.of(allowed()),
                Optional.empty());
    }
}
