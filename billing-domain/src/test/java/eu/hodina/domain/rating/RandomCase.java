package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
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
    static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private final Random random;
    private final boolean settledDaily;
    private final LineGrouping grouping;
    private final List<WorkLog> logs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    RandomCase(long seed) {
        this(seed, false);
    }

    /**
     * Where it is settled daily, it makes no difference how the days are cut into periods: no rule has the scope TASK, and no
     * amount is rounded over a whole period, since each entry has its line, or an hour costs whole haléř a minute.
     */
    RandomCase(long seed, boolean settledDaily) {
        this.random = new Random(seed);
        this.settledDaily = settledDaily;
        this.grouping = one(LineGrouping.values());
    }

    RatingInput input() {
        logs();
        RandomAgreements agreements = new RandomAgreements(random, this::price);
        List<Agreement> agreed = agreements.all();
        RatingInputBuilder builder = RatingInput.of(RatingFixture.CZK, new DatePeriod(FIRST, LAST))
                .activities(activities())
                .priceLists(priceLists())
                .client(client())
                .orders(List.of(order("O0"), order("O1"), order("O2")))
                .agreements(agreed)
                .opening(agreements.openings(agreed, FIRST))
                .workLogs(logs)
                .corrections(corrections);
        return (oneIn(4) ? builder : builder.vat(VatRate.ofPercent("21"))).build();
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

    private boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private void logs() {
        for (int i = between(0, 60); i > 0; i--) {
            int task = random.nextInt(5);
            logs.add(new WorkLog(
                    new WorkLogId("W" + i),
                    new OrderId("O" + task % 3),
                    new TaskId("T" + task),
                    new WorkerId(random.nextBoolean() ? "anna" : "petr"),
                    new ActivityCode(oneIn(3) ? (oneIn(3) ? "MEET" : "TEST") : "DEV"),
                    FIRST.plusDays(random.nextInt(123)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(random.nextInt(24), 15)),
                    between(1, 600),
                    oneIn(5) ? one(WorkKind.values()) : WorkKind.BILLABLE,
                    oneIn(10) ? Optional.of("goodwill") : Optional.empty(),
                    ""));
            correct(new WorkLogId("W" + i), i);
        }
    }

    /** Perhaps, and its correction perhaps again. */
    private void correct(WorkLogId corrected, int number) {
        if (oneIn(4)) {
            WorkLogId id = new WorkLogId("X" + number + "-" + corrections.size());
            int minutes = oneIn(3) ? 0 : between(0, 400);
            Optional<String> writeOff = oneIn(5) ? Optional.of("agreed") : Optional.empty();
            corrections.add(new Correction(id, corrected, minutes, writeOff));
            correct(id, number);
        }
    }

    private List<Activity> activities() {
        LocalDate changes = LocalDate.of(2026, 9, 16);
        return List.of(
                activity("DEV", Validity.between(LocalDate.MIN, changes.minusDays(1)), Optional.empty()),
                activity("DEV", Validity.from(changes), Optional.empty()),
                activity("TEST", Validity.always(), Optional.empty()),
                activity("MEET", Validity.always(), Optional.of(VatRate.ofPercent("12"))));
    }

    private Activity activity(String code, Validity validity, Optional<VatRate> rate) {
        return new Activity(new ActivityCode(code), BilingualName.same(code), validity, rate, rule());
    }

    private BillingRule rule() {
        int unit = List.of(1, 15, 30, 60).get(random.nextInt(4));
        BillingRule.Mode mode = one(BillingRule.Mode.values());
        int grace = mode == BillingRule.Mode.UP ? random.nextInt(unit) : 0;
        Optional<Money> least = oneIn(3) ? Optional.of(Money.parse("CZK", "799.90")) : Optional.empty();
        BillingRule.Scope scope = one(BillingRule.Scope.values());
        boolean spansDays = settledDaily && scope == BillingRule.Scope.TASK;
        return new BillingRule(unit, mode, grace, between(0, 20), least, spansDays ? BillingRule.Scope.DAY : scope);
    }

    private HourlyPrice price(String hourly) {
        HourlyPrice price = HourlyPrice.parse("CZK", hourly);
        boolean asItIs = !settledDaily || grouping == LineGrouping.ENTRY;
        long minor = price.perHour().minor();
        return asItIs ? price : new HourlyPrice(Money.ofMinor(RatingFixture.CZK, minor - minor % 60));
    }

    private ListPrice price(String activity, Optional<String> worker, String hourly) {
        return new ListPrice(new ActivityCode(activity), worker.map(WorkerId::new), price(hourly));
    }

    private List<PriceList> priceLists() {
        LocalDate rises = LocalDate.of(2026, 8, 20);
        Optional<String> any = Optional.empty();
        List<ListPrice> before = List.of(
                price("DEV", any, "777.77"),
                price("TEST", any, "65.00"),
                price("MEET", any, "500.01"),
                price("DEV", Optional.of("anna"), "999.99"));
        List<ListPrice> after =
                List.of(price("DEV", any, "801.13"), price("TEST", any, "65.00"), price("MEET", any, "512.34"));
        List<ListPrice> ofClient = List.of(price("DEV", any, "750.00"), price("TEST", Optional.of("petr"), "61.07"));
        return List.of(
                list("STANDARD", true, Validity.between(LocalDate.MIN, rises.minusDays(1)), before),
                list("STANDARD", true, Validity.from(rises), after),
                list("VIP", false, Validity.from(LocalDate.of(2026, 7, 20)), ofClient));
    }

    private static PriceList list(String code, boolean byDefault, Validity validity, List<ListPrice> prices) {
        return new PriceList(new PriceListCode(code), code, byDefault, validity, RatingFixture.CZK, prices);
    }

    private ClientTerms client() {
        Optional<PriceListCode> own = random.nextBoolean() ? Optional.of(new PriceListCode("VIP")) : Optional.empty();
        return new ClientTerms(own, grouping, rules("TEST"));
    }

    private List<ActivityRule> rules(String activity) {
        return oneIn(3) ? List.of(new ActivityRule(new ActivityCode(activity), rule())) : List.of();
    }

    private OrderTerms order(String id) {
        Pricing pricing = oneIn(5) ? Pricing.FIXED : Pricing.TIME;
        List<ActivityPrice> own =
                oneIn(4) ? List.of(new ActivityPrice(new ActivityCode("DEV"), price("1111.11"))) : List.of();
        return new OrderTerms(new OrderId(id), pricing, random.nextBoolean(), oneIn(3), own, rules("DEV"));
    }
}
