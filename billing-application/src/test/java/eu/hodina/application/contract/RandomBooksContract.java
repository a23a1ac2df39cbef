package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.DocumentUseCases;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.invoice.TaxAdvances;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Quantity;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever people do, in whatever order, as far as it is not refused: the books add up. */
public abstract class RandomBooksContract extends PortsContract {
    private static final long SEED = 20_261_124;
    private static final int STEPS = Boolean.getBoolean("hodina.full") ? 5_000 : 250;
    private static final int BETWEEN_CHECKS = 50;
    private static final Caller ALICE = new Caller("alice", "r-1");
    private static final LocalDate TODAY = day("2026-11-23");
    private static final List<Client> CLIENTS = List.of(aClient("alfa"), aClient("beta"), aClient("gama"));

    private final Random random = new Random(SEED);
    private final Billing billing;
    private final DocumentUseCases documents;
    private final List<Order> orders = new ArrayList<>();
    private final Map<WorkLogId, WorkLogId> last = new LinkedHashMap<>();
    private int done;

    protected RandomBooksContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")),
                new Random(SEED));
        documents = billing.documents();
    }

    @Test
    void whatever_is_done_the_books_add_up() {
        ports().transactions().run(() -> {
            ports().priceLists().add(aPriceList("PROG", "1450.00"));
            CLIENTS.forEach(this::found);
        });
        List<String> story = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            story.add(something(step));
            if (step % BETWEEN_CHECKS == 0) {
                assertThat(Audit.breaches(ports(), billing))
                        .as("seed %d, after step %d: %s", SEED, step, story)
                        .isEmpty();
                story.clear();
            }
        }
        assertThat(done).as("what was not refused").isGreaterThan(STEPS / 2);
    }

    /** A retainer for the first; for each an order of time, one with an invoice of its own, and one of a fixed price. */
    private void found(Client client) {
        ports().clients().add(client);
        add(client, "1", Pricing.TIME, false);
        add(client, "2", Pricing.TIME, true);
        add(client, "3", Pricing.FIXED, false);
        if (client.equals(CLIENTS.get(0))) {
            Retainer retainer = Retainer.from(new AgreementId(identityOf("retainer")), day("2026-01-01"))
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
        }
    }

    private void add(Client client, String digit, Pricing pricing, boolean own) {
        String number = client.code() + "-" + digit;
        Order order = new Order(
                new OrderId(identityOf("order " + number)),
                number,
                "Web",
                Optional.of(client.id()),
                pricing,
                false,
                own,
                Optional.empty(),
                List.of(),
                List.of());
        orders.add(order);
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

    private String something(int step) {
        int choice = random.nextInt(100);
        String what = step + ":" + choice;
        try {
            act(choice, step);
            done++;
            return what;
        } catch (RefusedException refused) {
            return what + " refused";
        }
    }

    private void act(int choice, int step) {
        if (choice < 30) {
            work(step);
        } else if (choice < 38) {
            correct(step);
        } else if (choice < 42) {
            sell(step);
        } else if (choice < 52) {
            bill();
        } else if (choice < 58) {
            documents.issueByHand().issue(ALICE, byHand(DocumentKind.INVOICE));
        } else if (choice < 62) {
            documents.issueByHand().issue(ALICE, byHand(DocumentKind.PROFORMA));
        } else if (choice < 76) {
            receive();
        } else if (choice < 81) {
            tax();
        } else if (choice < 95) {
            close(choice);
        } else {
            settleNote();
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void work(int step) {
        Order order = one(orders);
        WorkLog log = new WorkLog(
                new WorkLogId(identityOf("log " + step)),
                order.id(),
                new TaskId(identityOf("task " + order.number())),
                new WorkerId(identityOf("worker jana")),
                new ActivityCode("PROG"),
                LocalDate.of(2026, 1 + random.nextInt(10), 1 + random.nextInt(28)),
                Optional.empty(),
                1 + random.nextInt(480),
                random.nextInt(5) == 0 ? one(List.of(WorkKind.values())) : WorkKind.BILLABLE,
                random.nextInt(10) == 0 ? Optional.of("dar") : Optional.empty(),
                "");
        ports().transactions().run(() -> ports().workLogs().addAll(List.of(log)));
        last.put(log.id(), log.id());
    }

    private void correct(int step) {
        if (last.isEmpty()) {
            return;
        }
        WorkLogId log = one(List.copyOf(last.keySet()));
        Correction correction = new Correction(
                new WorkLogId(identityOf("correction " + step)),
                last.get(log),
                random.nextInt(3) == 0 ? 0 : random.nextInt(480),
                random.nextInt(8) == 0 ? Optional.of("dar") : Optional.empty());
        ports().transactions().run(() -> ports().workLogs().correct(log, correction));
        last.put(log, correction.id());
    }

    private void sell(int step) {
        ports().transactions()
                .run(() -> ports().orderLines()
                        .add(new OrderLine(
                                new OrderLineId(identityOf("sold " + step)),
                                one(orders).id(),
                                OrderLine.Kind.EXPENSE,
                                Optional.empty(),
                                "Kabel",
                                Quantity.parse(one(List.of("1", "2.5", "0.333"))),
                                amount(5_000),
                                one(List.of(VatCategory.STANDARD, VatCategory.REDUCED)),
                                day("2026-09-30"),
                                Optional.empty())));
    }

    private Money amount(int most) {
        return Money.ofMinor(crowns("0.00").currency(), 1 + random.nextInt(most * 100));
    }

    private void bill() {
        LocalDate until =
                LocalDate.of(2026, 1 + random.nextInt(10), 1).plusMonths(1).minusDays(1);
        billing.invoicing()
                .issueInvoices()
                .issue(
                        ALICE,
                        aFirm(),
                        one(CLIENTS).id(),
                        BillingRequest.until(until)
                                .deducting(one(List.of(
                                        AdvanceChoice.OF_ORDERS, AdvanceChoice.OF_CLIENT, AdvanceChoice.NONE))));
    }

    private HandDraft byHand(DocumentKind kind) {
        List<HandLine> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(new HandLine(
                    "Zboží",
                    Optional.empty(),
                    amount(20_000),
                    Optional.of(one(List.of(VatCategory.STANDARD, VatCategory.REDUCED))),
                    Optional.empty()));
        }
        DocumentOptions options = new DocumentOptions(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                one(List.of(PaymentMethod.TRANSFER, PaymentMethod.CASH)),
                Optional.of(one(List.of(PriceMode.values()))),
                Optional.of(one(List.of(TotalRounding.values()))),
                List.of(),
                Optional.empty(),
                false);
        AdvanceChoice advances = kind == DocumentKind.INVOICE
                ? one(List.of(AdvanceChoice.OF_CLIENT, AdvanceChoice.NONE))
                : AdvanceChoice.NONE;
        return new HandDraft(kind, aFirm().id(), one(CLIENTS).id(), lines, Optional.empty(), advances, options);
    }

    private Optional<Invoice> document() {
        List<Invoice> all = ports().transactions().call(() -> ports().invoices().all());
        return all.isEmpty() ? Optional.empty() : Optional.of(one(all));
    }

    private Money open(InvoiceId id) {
        return ports().transactions()
                .call(() ->
                        ports().receivables().settlements(List.of(id)).get(id).open());
    }

    private void receive() {
        document().ifPresent(found -> {
            Money open = open(found.id());
            Money paid = random.nextInt(3) > 0 && open.isPositive() ? open : amount(5_000);
            documents.receiveByHand().receive(ALICE, found.number(), TODAY, paid);
        });
    }

    private void tax() {
        List<TaxAdvances.Listed> untaxed =
                documents.taxAdvances().untaxed(Optional.empty(), 20).items();
        if (!untaxed.isEmpty()) {
            documents.taxAdvances().tax(ALICE, one(untaxed).advance().key());
        }
    }

    private void close(int choice) {
        document().ifPresent(found -> {
            CorrectionDraft whole = new CorrectionDraft(List.of(), "Chyba", TODAY, Optional.empty());
            if (choice < 84) {
                documents.close().cancel(ALICE, found.number());
            } else if (choice < 87) {
                documents.close().markSent(ALICE, found.number());
            } else if (choice < 90) {
                documents.correct().creditAll(ALICE, found.number(), whole, random.nextBoolean());
            } else if (choice < 93) {
                documents.correct().credit(ALICE, found.number(), correction());
            } else {
                documents.correct().debit(ALICE, found.number(), correction());
            }
        });
    }

    private CorrectionDraft correction() {
        HandLine line = new HandLine(
                "Sleva",
                Optional.empty(),
                amount(3_000),
                Optional.of(one(List.of(VatCategory.STANDARD, VatCategory.REDUCED))),
                Optional.empty());
        return new CorrectionDraft(List.of(line), "Dohoda", TODAY, Optional.empty());
    }

    /** What the client is owed goes back, or off another document. */
    private void settleNote() {
        List<Invoice> all = ports().transactions().call(() -> ports().invoices().all());
        List<Invoice> notes = all.stream()
                .filter(one -> one.content().kind() == DocumentKind.CREDIT_NOTE)
                .toList();
        if (notes.isEmpty()) {
            return;
        }
        Invoice note = one(notes);
        if (random.nextBoolean()) {
            documents.receiveByHand().payBack(ALICE, note.number(), TODAY, amount(1_000));
        } else {
            documents.correct().apply(ALICE, note.number(), one(all).number(), amount(1_000));
        }
    }
}
