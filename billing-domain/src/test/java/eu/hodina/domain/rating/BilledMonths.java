package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
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
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client of 2026 that is billed month by month: anna works on DEV at 1450.00 an hour and on TEST at 1450.00, VAT 21 %. A
 * month's invoice has its number: F1 is January's; credit notes are D1, D2 …
 */
final class BilledMonths {
    private final List<WorkLog> logs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<BilledPeriod> billed = new ArrayList<>();
    private List<OrderTerms> orders = List.of(OrderTerms.byTime(new OrderId("O1")));
    private List<Agreement> agreements = List.of();
    private LineGrouping lines = LineGrouping.ACTIVITY;
    private BillingRule rule = BillingRule.TO_THE_MINUTE;
    private String hourly = "1450.00";
    private BillingHistory history = BillingHistory.EMPTY;
    private int creditNotes;

    BilledMonths agreements(Agreement... all) {
        agreements = List.of(all);
        return this;
    }

    BilledMonths priced(String anHour) {
        hourly = anHour;
        return this;
    }

    BilledMonths lines(LineGrouping grouping) {
        lines = grouping;
        return this;
    }

    BilledMonths ruled(BillingRule ofAll) {
        rule = ofAll;
        return this;
    }

    /** The order O1, whose lines wait until {@link #complete}. */
    BilledMonths ownInvoice() {
        return order(true, List.of());
    }

    /** The order O1 with a price of DEV of its own. */
    BilledMonths orderPriced(String anHour) {
        return order(false, List.of(new ActivityPrice(new ActivityCode("DEV"), HourlyPrice.parse("CZK", anHour))));
    }

    private BilledMonths order(boolean ownInvoice, List<ActivityPrice> prices) {
        orders = List.of(new OrderTerms(new OrderId("O1"), Pricing.TIME, false, ownInvoice, prices, List.of()));
        return this;
    }

    BilledMonths worked(String id, String date, int minutes) {
        return worked(id, "DEV", date, minutes);
    }

    BilledMonths worked(String id, String activity, String date, int minutes) {
        logs.add(new WorkLog(
                new WorkLogId(id),
                new OrderId("O1"),
                new TaskId("T1"),
                new WorkerId("anna"),
                new ActivityCode(activity),
                LocalDate.parse(date),
                Optional.empty(),
                minutes,
                WorkKind.BILLABLE,
                Optional.empty(),
                ""));
        return this;
    }

    BilledMonths corrected(String id, String corrects, int minutes) {
        corrections.add(new Correction(new WorkLogId(id), new WorkLogId(corrects), minutes, Optional.empty()));
        return this;
    }

    RatingInputBuilder facts() {
        return RatingInput.of(RatingFixture.CZK, new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .vat(VatRate.ofPercent("21"))
                .activities(List.of(activity("DEV"), activity("TEST")))
                .priceLists(List.of(new PriceList(
                        new PriceListCode("STANDARD"),
                        "",
                        true,
                        Validity.always(),
                        RatingFixture.CZK,
                        List.of(price("DEV"), price("TEST")))))
                .client(new ClientTerms(Optional.empty(), lines, List.of()))
                .orders(orders)
                .agreements(agreements)
                .workLogs(logs)
                .corrections(corrections);
    }

    private Activity activity(String code) {
        return new Activity(
                new ActivityCode(code), BilingualName.same(code), Validity.always(), Optional.empty(), rule);
    }

    private ListPrice price(String activity) {
        return RatingFixture.price(activity, hourly);
    }

    /** The whole year in one run. */
    RatingResult rate() {
        return Rating.rate(facts().build());
    }

    RatedChain chain() {
        return RatedChain.rate(facts().build(), billed);
    }

    BillingHistory history() {
        return history;
    }

    PeriodDifferences compare() {
        return chain().compare(history);
    }

    /** Corrects what was billed before, rates the month, and issues its invoice. */
    BilledMonths bill(int month) {
        return billWithFeesTo(month, YearMonth.of(2026, month).atEndOfMonth());
    }

    BilledMonths billWithFeesTo(int month, LocalDate feesTo) {
        settle();
        DatePeriod days = DatePeriod.month(YearMonth.of(2026, month));
        RatingInput today = facts().build();
        billed.add(new BilledPeriod(days, feesTo, today.vat(), today.client(), today.orders()));
        history = history.withWaiting(BilledLine.of(days, chain().results().get(billed.size() - 1)))
                .issue("F" + month, line -> line.key().order().isEmpty());
        return this;
    }

    /** Issues the credit notes that a comparison asks for; differences wait for the next invoice. */
    BilledMonths settle() {
        PeriodDifferences found = compare();
        history = history.withWaiting(found.differences());
        for (DocumentCredit credit : found.credits()) {
            history = history.with(IssuedDocument.creditNote("D" + ++creditNotes, credit));
        }
        return this;
    }

    /** The invoice of what waits. */
    BilledMonths complete(String document) {
        history = history.issue(document, line -> true);
        return this;
    }

    /** {@code 2026-01 WORK DEV 1450.00} for each line. */
    static List<String> shown(List<BilledLine> lines) {
        return lines.stream()
                .map(line -> YearMonth.from(line.key().rated().from()) + " "
                        + line.key().kind() + " " + line.key().text() + " "
                        + line.net().toPlainString())
                .toList();
    }

    /** {@code F1: 2026-01 WORK DEV -1450.00} for each line of each credit note. */
    static List<String> shownCredits(PeriodDifferences found) {
        return found.credits().stream()
                .flatMap(credit -> shown(credit.lines()).stream().map(line -> credit.document() + ": " + line))
                .toList();
    }

    /** The lines of a document. */
    List<String> shown(String document) {
        return history.documents().stream()
                .filter(issued -> issued.id().equals(document))
                .flatMap(issued -> shown(issued.lines()).stream())
                .toList();
    }
}
