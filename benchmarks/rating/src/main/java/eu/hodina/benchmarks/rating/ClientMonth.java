package eu.hodina.benchmarks.rating;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One client's October 2026, in the order of no key: 10 orders, a task for about 20 logs that two of the client's 8 workers do
 * by two activities. 85 of 100 logs are BILLABLE, 10 INTERNAL, 5 REWORK; 3 are written off, 2 corrected; 7 of 10 have a start.
 */
final class ClientMonth {
    private static final int ORDERS = 10;
    private static final int WORKERS = 8;
    private static final int LOGS_OF_A_TASK = 20;

    private final Firm firm;
    private final Random random;
    private final int client;
    private final int size;
    private final List<String> orders = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private final List<WorkLog> logs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    ClientMonth(Firm firm, Random random, int client, int size) {
        this.firm = firm;
        this.random = random;
        this.client = client;
        this.size = size;
        for (int i = 0; i < ORDERS; i++) {
            orders.add(Texts.id(random));
        }
        for (int i = 0; i <= size / LOGS_OF_A_TASK; i++) {
            tasks.add(Texts.id(random));
        }
        for (int i = 0; i < size; i++) {
            addLog();
        }
    }

    RatingInput input() {
        ClientAgreements agreements = new ClientAgreements(client, size, new OrderId(orders.get(1)));
        List<OrderTerms> terms = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            terms.add(order(i));
        }
        return RatingInput.of(Firm.CZK, DatePeriod.month(YearMonth.from(Firm.OCTOBER)))
                .vat(VatRate.ofPercent("21"))
                .activities(firm.activities)
                .priceLists(firm.priceLists)
                .client(terms())
                .orders(terms)
                .agreements(agreements.all())
                .opening(agreements.opening())
                .workLogs(logs)
                .corrections(corrections)
                .build();
    }

    private ClientTerms terms() {
        Optional<PriceListCode> own =
                client % 2 == 0 ? Optional.empty() : Optional.of(new PriceListCode(Firm.priceList(client)));
        List<ActivityRule> rules = client % 3 == 0 ? List.of(rule(client), rule(client + 1)) : List.of();
        return new ClientTerms(own, LineGrouping.values()[client % LineGrouping.values().length], rules);
    }

    private static ActivityRule rule(int number) {
        return new ActivityRule(new ActivityCode(Firm.activity(number)), Firm.rule(number + 2));
    }

    private OrderTerms order(int number) {
        List<ActivityPrice> prices = number % 3 == 0 ? List.of(price(number), price(number + 5)) : List.of();
        List<ActivityRule> rules = number % 4 == 0 ? List.of(rule(number + 2)) : List.of();
        return new OrderTerms(
                new OrderId(orders.get(number)),
                number == 4 ? Pricing.FIXED : Pricing.TIME,
                number % 5 == 2,
                number == 7,
                prices,
                rules);
    }

    private static ActivityPrice price(int number) {
        Money hourly = Money.ofMinor(Firm.CZK, 100_000 + number * 777L);
        return new ActivityPrice(new ActivityCode(Firm.activity(number)), new HourlyPrice(hourly));
    }

    private void addLog() {
        int task = random.nextInt(tasks.size());
        WorkLogId id = new WorkLogId(Texts.id(random));
        logs.add(new WorkLog(
                id,
                new OrderId(Texts.fresh(orders.get(task % ORDERS))),
                new TaskId(Texts.fresh(tasks.get(task))),
                new WorkerId(Texts.fresh(worker(task))),
                new ActivityCode(Texts.fresh(Firm.activity(task + random.nextInt(2)))),
                LocalDate.of(2026, 10, 1 + random.nextInt(31)),
                random.nextInt(10) < 7 ? Optional.of(start()) : Optional.empty(),
                5 * (1 + random.nextInt(60)) + random.nextInt(2),
                kind(),
                random.nextInt(100) < 3 ? Optional.of("goodwill") : Optional.empty(),
                ""));
        if (random.nextInt(100) < 2) {
            int minutes = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(240);
            corrections.add(new Correction(
                    new WorkLogId(Texts.id(random)),
                    new WorkLogId(Texts.fresh(id.value())),
                    minutes,
                    Optional.empty()));
        }
    }

    private String worker(int task) {
        return firm.workers.get((client * WORKERS + (task + random.nextInt(2)) % WORKERS) % firm.workers.size());
    }

    /** From 6:00 to 19:55. */
    private LocalTime start() {
        return LocalTime.ofSecondOfDay(6 * 3_600 + random.nextInt(14 * 12) * 300L);
    }

    private WorkKind kind() {
        int share = random.nextInt(100);
        return share < 85 ? WorkKind.BILLABLE : share < 95 ? WorkKind.INTERNAL : WorkKind.REWORK;
    }
}
