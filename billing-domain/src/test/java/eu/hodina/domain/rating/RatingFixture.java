package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** October 2026 of a client with one order; DEV costs 1500.00 an hour in the list STANDARD; VAT 21 %. */
final class RatingFixture {
    static final Currency CZK = Currency.getInstance("CZK");
    static final OrderId ORDER = new OrderId("O1");
    static final ActivityCode DEV = new ActivityCode("DEV");

    private final List<WorkLog> logs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<PriceList> lists = new ArrayList<>();
    private List<OrderTerms> orders = List.of(OrderTerms.byTime(ORDER));
    private List<Agreement> agreements = List.of();
    private ClientTerms client = new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of());

    static RatingFixture october() {
        return new RatingFixture();
    }

    static WorkLog log(String id, int dayOfOctober, String start, int minutes) {
        return new WorkLog(
                new WorkLogId(id),
                ORDER,
                new TaskId("T1"),
                new WorkerId("anna"),
                DEV,
                LocalDate.of(2026, 10, dayOfOctober),
                start.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(start)),
                minutes,
                WorkKind.BILLABLE,
                Optional.empty(),
                "");
    }

    RatingFixture with(WorkLog log) {
        logs.add(log);
        return this;
    }

    /** Of anna on the task T1, without a start. */
    RatingFixture worked(String id, int dayOfOctober, int minutes) {
        return with(log(id, dayOfOctober, "", minutes));
    }

    RatingFixture corrected(String id, String corrects, int minutes) {
        corrections.add(new Correction(new WorkLogId(id), new WorkLogId(corrects), minutes, Optional.empty()));
        return this;
    }

    RatingFixture activity(String code, Validity validity, Optional<VatRate> rate, BillingRule rule) {
        activities.add(new Activity(new ActivityCode(code), BilingualName.same(code), validity, rate, rule));
        return this;
    }

    RatingFixture ruled(BillingRule rule) {
        return activity("DEV", Validity.always(), Optional.empty(), rule);
    }

    RatingFixture list(String code, boolean byDefault, ListPrice... prices) {
        lists.add(new PriceList(new PriceListCode(code), code, byDefault, Validity.always(), CZK, List.of(prices)));
        return this;
    }

    static ListPrice price(String activity, String hourly) {
        return new ListPrice(new ActivityCode(activity), Optional.empty(), HourlyPrice.parse("CZK", hourly));
    }

    static ListPrice price(String activity, String worker, String hourly) {
        return new ListPrice(
                new ActivityCode(activity), Optional.of(new WorkerId(worker)), HourlyPrice.parse("CZK", hourly));
    }

    RatingFixture orders(OrderTerms... all) {
        orders = List.of(all);
        return this;
    }

    RatingFixture agreements(Agreement... all) {
        agreements = List.of(all);
        return this;
    }

    RatingFixture client(String list) {
        client = new ClientTerms(Optional.of(new PriceListCode(list)), client.lines(), client.rules());
        return this;
    }

    RatingFixture lines(LineGrouping grouping) {
        client = new ClientTerms(client.priceList(), grouping, client.rules());
        return this;
    }

    RatingInputBuilder input() {
        if (activities.isEmpty()) {
            ruled(BillingRule.TO_THE_MINUTE);
        }
        if (lists.isEmpty()) {
            list("STANDARD", true, price("DEV", "1500.00"));
        }
        return RatingInput.of(CZK, DatePeriod.month(YearMonth.of(2026, 10)))
                .vat(VatRate.ofPercent("21"))
                .activities(activities)
                .priceLists(lists)
                .client(client)
                .orders(orders)
                .agreements(agreements)
                .workLogs(logs)
                .corrections(corrections);
    }

    RatingResult rate() {
        return Rating.rate(input().build());
    }

    /** {@code W01 BILLABLE 61->61 min 1525.00 CZK} for each charge. */
    static List<String> shown(RatingResult result) {
        return result.charges().stream().map(Charge::toString).toList();
    }

    static List<String> nets(RatingResult result) {
        return result.lines().stream().map(line -> line.net().toPlainString()).toList();
    }
}
