package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 64 threads issue documents through the whole use cases, of work, by hand and as corrections, and some of it rolls back: no
 * number is missing, none is there twice, and nobody is billed twice. What waits for each other is done again.
 */
class IssuedDocumentsTest {
    private static final int DOCUMENTS = Boolean.getBoolean("hodina.full") ? 10_000 : 400;
    private static final int BILLED = DOCUMENTS / 4;
    private static final int THREADS = 64;
    private static final long SEED = 20_261_124L;
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.INVOICE, DocumentKind.SIMPLIFIED_INVOICE, DocumentKind.PROFORMA);
    private static final Caller BOSS = new Caller("boss", "test");

    /** A thread of its own: the common pool may let a waiting thread do the work, in its own open transaction. */
    private static final Executor BESIDE = work -> new Thread(work).start();

    private final Ports ports = TestStore.empty();
    private final Billing billing = new Billing(
            ports,
            Billing.Outside.closed(),
            InstantSource.fixed(Instant.parse("2026-11-02T08:00:00Z")),
            new SecureRandom());
    private final Queue<ClientId> waiting = new ConcurrentLinkedQueue<>();

    private static final class DroppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void aFirmWhoseClientsHaveWork() {
        aSmallFirmIn(ports);
        ports.transactions().run(() -> {
            ports.priceLists().add(aPriceList("PROG", "1200.00"));
            for (int i = 0; i < BILLED; i++) {
                Client client = aClient("client-" + i);
                Order order = anOrder("Z2026" + (10_000 + i), Optional.of(client));
                ports.clients().add(client);
                ports.orders().add(order);
                ports.orders().addTask(aTask("T-" + i, order));
                ports.workLogs().addAll(List.of(anHour("log " + i, order, "T-" + i)));
                waiting.add(client.id());
            }
        });
    }

    private static WorkLog anHour(String words, Order order, String task) {
        return WorkLog.billable(
                new WorkLogId(identityOf(words)),
                order.id(),
                aTask(task, order).id(),
                new WorkerId(identityOf("worker jana")),
                new ActivityCode("PROG"),
                day("2026-10-10"),
                60);
    }

    @Test
    void sixty_four_threads_issue_documents_without_a_gap_or_a_duplicate() throws Exception {
        aFirmWhoseClientsHaveWork();
        List<Callable<List<String>>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(SEED + i);
            int share = DOCUMENTS / THREADS + (i < DOCUMENTS % THREADS ? 1 : 0);
            threads.add(() -> issue(random, share));
        }
        List<String> issued = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> future : executor.invokeAll(threads)) {
                issued.addAll(future.get());
            }
        } finally {
            executor.shutdownNow();
        }
        List<Invoice> kept = ports.transactions().call(() -> ports.invoices().all());
        assertThat(kept)
                .as("seed %d", SEED)
                .extracting(invoice -> invoice.number().value())
                .containsExactlyInAnyOrderElementsOf(issued)
                .containsExactlyInAnyOrderElementsOf(withoutGaps(issued));
        assertThat(kept)
                .as("seed %d", SEED)
                .extracting(invoice -> invoice.number().variableSymbol())
                .doesNotHaveDuplicates();
        assertThat(waiting).isEmpty();
        assertThat(kept.stream()
                        .filter(invoice -> invoice.content().kind() == DocumentKind.INVOICE)
                        .map(invoice -> invoice.content().client())
                        .filter(client -> !client.equals(aClient("pekarna").id())))
                .as("seed %d", SEED)
                .hasSize(BILLED)
                .doesNotHaveDuplicates();
    }

    /** Until the thread's share is kept. */
    private List<String> issue(Random random, int share) {
        List<String> kept = new ArrayList<>();
        while (kept.size() < share) {
            Optional<ClientId> client = Optional.ofNullable(waiting.poll());
            Optional<String> mine = kept.isEmpty() || random.nextInt(4) > 0
                    ? Optional.empty()
                    : Optional.of(kept.get(random.nextInt(kept.size())));
            Supplier<List<String>> work = client.<Supplier<List<String>>>map(one -> () -> bill(one))
                    .or(() -> mine.map(number -> () -> credit(number)))
                    .orElseGet(() -> {
                        DocumentKind kind = KINDS.get(random.nextInt(KINDS.size()));
                        return () -> byHand(kind);
                    });
            if (random.nextInt(4) == 0) {
                dropped(work);
                client.ifPresent(waiting::add);
            } else {
                kept.addAll(work.get());
            }
        }
        return kept;
    }

    /** All is done, and then the transaction around it fails. */
    private void dropped(Supplier<List<String>> work) {
        try {
            ports.transactions().run(() -> {
                work.get();
                throw new DroppedException();
            });
        } catch (DroppedException | StoreUnavailableException rolledBack) {
            // its numbers are drawn again by whoever comes next
        }
    }

    private List<String> bill(ClientId client) {
        return numbers(billing.invoicing()
                .issueInvoices()
                .issue(BOSS, aFirm(), client, BillingRequest.until(day("2026-10-31")))
                .documents());
    }

    /** One that cannot be credited, or not any more, issues nothing. */
    private List<String> credit(String number) {
        boolean isInvoice = ports.transactions()
                .call(() -> ports.invoices()
                        .find(new InvoiceNumber(number))
                        .filter(one -> one.content().kind() == DocumentKind.INVOICE
                                && ports.invoices().about(one.id()).isEmpty())
                        .isPresent());
        return isInvoice
                ? numbers(List.of(billing.documents()
                        .correct()
                        .creditAll(
                                BOSS,
                                new InvoiceNumber(number),
                                new CorrectionDraft(List.of(), "Omyl", day("2026-11-02"), Optional.empty()),
                                false)))
                : List.of();
    }

    private List<String> byHand(DocumentKind kind) {
        return numbers(List.of(billing.documents()
                .issueByHand()
                .issue(
                        BOSS,
                        new HandDraft(
                                kind,
                                aFirm().id(),
                                aClient("pekarna").id(),
                                List.of(HandLine.of("Web", crowns("100.00"))),
                                Optional.empty(),
                                AdvanceChoice.NONE,
                                DocumentOptions.USUAL))));
    }

    private static List<String> numbers(List<Invoice> documents) {
        return documents.stream().map(one -> one.number().value()).toList();
    }

    /** From 1 on as many as there are, of each series. */
    private static List<String> withoutGaps(List<String> issued) {
        Map<String, Integer> counts = new TreeMap<>();
        issued.forEach(number -> counts.merge(number.substring(0, number.length() - 4), 1, Integer::sum));
        return counts.entrySet().stream()
                .flatMap(series -> IntStream.rangeClosed(1, series.getValue())
                        .mapToObj(counter -> series.getKey()
                                + String.valueOf(10_000 + counter).substring(1)))
                .toList();
    }

    /**
     * A correction locks the account before the client. Who bills and finds something to credit does it the other way
     * round, for it knows only then; it is the one that gives way, and does its work again.
     */
    @Test
    void who_bills_and_waits_for_a_correction_that_waits_for_it_does_its_work_again() {
        aSmallFirmIn(ports);
        ports.priceLists().add(aPriceList("PROG", "1200.00"));
        ClientId pekarna = aClient("pekarna").id();
        assertThat(bill(pekarna)).hasSize(1);
        WorkLogId log = new WorkLogId(identityOf("log a"));
        ports.transactions()
                .run(() -> ports.workLogs()
                        .correct(log, new Correction(new WorkLogId(identityOf("none")), log, 0, Optional.empty())));
        CompletableFuture<List<String>> credit = ports.transactions().call(() -> {
            ports.documentAccounts().lock(ACCOUNT);
            // of two that wait for each other, the database breaks off the one that has written less
            IntStream.range(0, 50).forEach(i -> ports.clients().add(aClient("heavy-" + i)));
            CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(() -> bill(pekarna), BESIDE);
            awaitLocked(pekarna);
            ports.clients().lock(pekarna);
            return other;
        });
        assertThat(credit.join()).containsExactly("OFV3-20260001");
        assertThat(ports.transactions()
                        .call(() -> ports.clients().find(aClient("heavy-49").id())))
                .isPresent();
    }

    private static void awaitLocked(ClientId client) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (CompletableFuture.supplyAsync(() -> isFree(client), BESIDE).join()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("nobody has locked the client within 60 s");
            }
        }
    }

    /** Told in a transaction of its own. */
    private static boolean isFree(ClientId client) {
        try {
            new Sql(new JdbcTransactions(TestStore.operations()))
                    .list("SELECT 1 AS one FROM client WHERE id = ? FOR UPDATE NOWAIT", row -> 1, client.value());
            return true;
        } catch (StoreUnavailableException held) {
            return false;
        }
    }
}
