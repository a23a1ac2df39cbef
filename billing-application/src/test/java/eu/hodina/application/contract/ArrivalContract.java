package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the order in which logs, corrections and billing runs come, all documents of a client come to the same in the end.
 * Each client of the test has the same facts in an order of its own; the first has all of them before the only run.
 */
public abstract class ArrivalContract extends PortsContract {
    private static final int CLIENTS = Boolean.getBoolean("hodina.full") ? 1_000 : 100;
    private static final long SEED = 20_261_123;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 4;

    private final Random identities = new Random(SEED);

    protected ArrivalContract(Ports empty) {
        super(empty);
    }

    /** What becomes known: a log, or a correction of one. */
    private record Fact(int log, Optional<Integer> corrected) {}

    /** A log by its number, the same for each client. */
    private record Work(LocalDate date, int minutes, boolean own) {}

    @Test
    void documents_come_to_the_same_whatever_came_first() {
        Random random = new Random(SEED);
        ports().priceLists().add(aPriceList("PROG", "1450.00"));
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            works.add(new Work(
                    FIRST.plusMonths(random.nextInt(MONTHS)).atDay(1 + random.nextInt(28)),
                    15 * (1 + random.nextInt(30)),
                    random.nextInt(4) == 0));
        }
        // the first day is the same for all, so that all are cut alike
        works.set(0, new Work(day("2026-01-01"), 60, false));
        Map<Integer, Integer> corrections = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            corrections.put(1 + random.nextInt(13), 15 * random.nextInt(20));
        }
        Money expected = billed(0, inOneGo(works, corrections), works);
        assertThat(expected).isGreaterThan(crowns("40000.00"));
        for (int client = 1; client < CLIENTS; client++) {
            assertThat(billed(client, shuffled(works, corrections, random), works))
                    .as("seed %d, client %d", SEED, client)
                    .isEqualTo(expected);
        }
        assertThat(Audit.breaches(ports(), billing())).isEmpty();
    }

    /** Facts by the month after which they come. */
    private static List<List<Fact>> inOneGo(List<Work> works, Map<Integer, Integer> corrections) {
        List<List<Fact>> steps = empty();
        for (int i = 0; i < works.size(); i++) {
            steps.get(MONTHS - 1).add(new Fact(i, Optional.empty()));
        }
        corrections.forEach((log, minutes) -> steps.get(MONTHS - 1).add(new Fact(log, Optional.of(minutes))));
        return steps;
    }

    private static List<List<Fact>> shuffled(List<Work> works, Map<Integer, Integer> corrections, Random random) {
        List<List<Fact>> steps = empty();
        for (int i = 0; i < works.size(); i++) {
            int month = works.get(i).date().getMonthValue() - 1;
            int step = i == 0 ? 0 : month + random.nextInt(MONTHS - month + 1);
            steps.get(step).add(new Fact(i, Optional.empty()));
            if (corrections.containsKey(i)) {
                int later = step + random.nextInt(MONTHS - step + 1);
                steps.get(later).add(new Fact(i, Optional.of(corrections.get(i))));
            }
        }
        steps.forEach(step -> Collections.shuffle(step, random));
        return steps;
    }

    private static List<List<Fact>> empty() {
        List<List<Fact>> steps = new ArrayList<>();
        for (int i = 0; i <= MONTHS; i++) {
            steps.add(new ArrayList<>());
        }
        return steps;
    }

    private Billing billing() {
        return new Billing(
                ports(),
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-06-01T08:00:00Z")),
                identities);
    }

    /** Without VAT, over all documents. */
    private Money billed(int number, List<List<Fact>> steps, List<Work> works) {
        Client client = client("client-" + number);
        Billing billing = billing();
        for (int step = 0; step < steps.size(); step++) {
            List<Fact> facts = new ArrayList<>(steps.get(step));
            // a log is known before its correction
            facts.sort((one, other) -> Boolean.compare(
                    one.corrected().isPresent(), other.corrected().isPresent()));
            facts.forEach(fact -> learn(number, fact, works.get(fact.log())));
            LocalDate until = FIRST.plusMonths(Math.min(step, MONTHS - 1)).atEndOfMonth();
            billing.invoicing()
                    .issueInvoices()
                    .issue(new Caller("boss", "test"), aFirm(), client.id(), BillingRequest.until(until));
        }
        assertThat(ports().ratedPeriods().waiting(client.id())).isEmpty();
        return ports().invoices().all().stream()
                .filter(invoice -> invoice.content().client().equals(client.id()))
                .map(invoice -> invoice.content().net())
                .reduce(Money.zero(CZK), Money::plus);
    }

    private Client client(String code) {
        Client client = aClient(code);
        ports().transactions().run(() -> {
            ports().clients().add(client);
            addOrder(client, code + "-1", false);
            addOrder(client, code + "-2", true);
            Retainer retainer = Retainer.from(new AgreementId(identityOf("retainer " + code)), day("2026-01-01"))
                    .fee(crowns("10000.00"))
                    .includes(new Allowed.Time(600))
                    .carryOver(1)
                    .build();
            ports().agreements()
                    .add(new ClientAgreement(
                            retainer,
                            client.id(),
                            BilingualName.same("Správa"),
                            AgreementStage.AGREED,
                            Optional.empty(),
                            false));
        });
        return client;
    }

    private void addOrder(Client client, String number, boolean own) {
        Order order = new Order(
                new OrderId(identityOf("order " + number)),
                number,
                "Web",
                Optional.of(client.id()),
                Pricing.TIME,
                false,
                own,
                Optional.empty(),
                List.of(),
                List.of());
        ports().orders().add(order);
        ports().orders()
                .addTask(new Task(
                        new TaskId(identityOf("task " + number)),
                        order.id(),
                        "T-" + number,
                        "Práce",
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    private void learn(int client, Fact fact, Work work) {
        String code = "client-" + client + (work.own() ? "-2" : "-1");
        WorkLogId id = new WorkLogId(identityOf("log " + client + " " + fact.log()));
        if (fact.corrected().isPresent()) {
            ports().workLogs()
                    .correct(
                            id,
                            new Correction(
                                    new WorkLogId(identityOf("correction " + client + " " + fact.log())),
                                    id,
                                    fact.corrected().get(),
                                    Optional.empty()));
            return;
        }
        ports().workLogs()
                .addAll(List.of(new WorkLog(
                        id,
                        new OrderId(identityOf("order " + code)),
                        new TaskId(identityOf("task " + code)),
                        new WorkerId(identityOf("worker jana")),
                        new ActivityCode("PROG"),
                        work.date(),
                        Optional.empty(),
                        work.minutes(),
                        WorkKind.BILLABLE,
                        Optional.empty(),
                        "")));
    }
}
