package eu.hodina.application.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** October 2026 of a client with one order; anna works on DEV, 1450.00 an hour in the client's list STANDARD. */
final class ExplainedWork {
    static final OrderId ORDER = new OrderId("O1");
    static final ActivityCode DEV = new ActivityCode("DEV");
    static final Currency CZK = Currency.getInstance("CZK");
    private static final PriceListCode STANDARD = new PriceListCode("STANDARD");

    private final List<WorkLog> logs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private List<ListPrice> prices = List.of(price(Optional.empty(), "1450.00"));
    private Validity validityOfList = Validity.always();
    private ClientTerms client = new ClientTerms(Optional.of(STANDARD), LineGrouping.ACTIVITY, List.of());
    private OrderTerms order = OrderTerms.byTime(ORDER);
    private List<Agreement> agreements = List.of();
    private List<OpeningAllowance> opening = List.of();

    static ListPrice price(Optional<String> worker, String hourly) {
        return new ListPrice(DEV, worker.map(WorkerId::new), HourlyPrice.parse("CZK", hourly));
    }

    /** W1, W2 … by the order of calls. */
    ExplainedWork worked(int dayOfOctober, int minutes) {
        return worked(dayOfOctober, minutes, WorkKind.BILLABLE, Optional.empty());
    }

    ExplainedWork worked(int dayOfOctober, int minutes, WorkKind kind, Optional<String> writeOff) {
        logs.add(new WorkLog(
                new WorkLogId("W" + (logs.size() + 1)),
                ORDER,
                new TaskId("T1"),
                new WorkerId("anna"),
                DEV,
                LocalDate.of(2026, 10, dayOfOctober),
                Optional.empty(),
                minutes,
                kind,
                writeOff,
                ""));
        return this;
    }

    ExplainedWork corrected(String id, String corrects, int minutes) {
        corrections.add(new Correction(new WorkLogId(id), new WorkLogId(corrects), minutes, Optional.empty()));
        return this;
    }

    ExplainedWork ruled(BillingRule rule) {
        return ruled(Validity.always(), rule);
    }

    ExplainedWork ruled(Validity validity, BillingRule rule) {
        activities.add(new Activity(DEV, BilingualName.same("Programování"), validity, Optional.empty(), rule));
        return this;
    }

    ExplainedWork priced(ListPrice... inStandard) {
        prices = List.of(inStandard);
        return this;
    }

    ExplainedWork listValid(Validity validity) {
        validityOfList = validity;
        return this;
    }

    ExplainedWork client(ClientTerms terms) {
        client = terms;
        return this;
    }

    ExplainedWork order(OrderTerms terms) {
        order = terms;
        return this;
    }

    ExplainedWork agreed(Agreement... all) {
        agreements = List.of(all);
        return this;
    }

    ExplainedWork left(OpeningAllowance... earlier) {
        opening = List.of(earlier);
        return this;
    }

    /** The paragraphs, with plain spaces. */
    List<String> in(Language language) {
        ExplanationText text = ExplanationText.in(language);
        return explained().stream()
                .map(text::of)
                .map(paragraph -> paragraph.replace('\u00a0', ' '))
                .toList();
    }

    List<Explanation> explained() {
        return Rating.explain(input());
    }

    private RatingInput input() {
        if (activities.isEmpty()) {
            ruled(BillingRule.TO_THE_MINUTE);
        }
        return RatingInput.of(CZK, DatePeriod.month(YearMonth.of(2026, 10)))
                .activities(activities)
                .priceLists(List.of(new PriceList(STANDARD, "", true, validityOfList, CZK, prices)))
                .client(client)
                .orders(List.of(order))
                .agreements(agreements)
                .opening(opening)
                .workLogs(logs)
                .corrections(corrections)
                .build();
    }
}
