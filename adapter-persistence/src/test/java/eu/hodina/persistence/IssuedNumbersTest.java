package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.invoice.DocumentNumbers;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 64 threads issue documents of several series and years at once, some of two in one transaction, and some of the
 * transactions roll back: no number is missing and none is there twice.
 */
class IssuedNumbersTest {
    private static final int DOCUMENTS = Boolean.getBoolean("hodina.full") ? 10_000 : 500;
    private static final int THREADS = 64;
    private static final long SEED = 20_261_123L;
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.INVOICE, DocumentKind.SIMPLIFIED_INVOICE, DocumentKind.PROFORMA);
    private static final List<LocalDate> DAYS = List.of(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-01"));

    private final Ports ports = TestStore.empty();
    private final DocumentNumbers numbers = new DocumentNumbers(ports);

    private static final class DroppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void sixty_four_threads_leave_no_gap_and_no_duplicate() throws Exception {
        aSmallFirmIn(ports);
        List<Callable<List<String>>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            int share = DOCUMENTS / THREADS + (i < DOCUMENTS % THREADS ? 1 : 0);
            threads.add(() -> issue(thread, share));
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
        assertThat(issued).as("seed %d", SEED).hasSize(DOCUMENTS).doesNotHaveDuplicates();
        assertThat(kept()).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(issued);
        assertThat(kept()).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(withoutGaps(issued));
        assertThat(symbols()).as("seed %d", SEED).hasSize(DOCUMENTS);
    }

    /** Until the thread's share is kept; what rolls back, by wish or for a deadlock, issues nothing. */
    private List<String> issue(int thread, int share) {
        Random random = new Random(SEED + thread);
        List<String> kept = new ArrayList<>();
        int turn = 0;
        while (kept.size() < share) {
            int together = Math.min(1 + random.nextInt(2), share - kept.size());
            String name = thread + "-" + turn++;
            try {
                kept.addAll(ports.transactions().call(() -> issueTogether(name, together, random)));
            } catch (DroppedException | StoreUnavailableException rolledBack) {
                // its numbers are drawn again by whoever comes next
            }
        }
        return kept;
    }

    private List<String> issueTogether(String name, int together, Random random) {
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < together; i++) {
            DocumentKind kind = KINDS.get(random.nextInt(KINDS.size()));
            LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
            InvoiceContent content =
                    anInvoice("FV1").content().toBuilder().kind(kind).build();
            Invoice invoice = Invoice.issue(
                    new InvoiceId(identityOf("issued " + name + "-" + i)),
                    numbers.next(aFirm(), content, day),
                    content,
                    day,
                    content.period().to());
            ports.invoices().add(invoice);
            issued.add(invoice.number().value());
            if (random.nextInt(4) == 0) {
                throw new DroppedException();
            }
        }
        return issued;
    }

    private List<String> kept() {
        return sql().list("SELECT number FROM invoice", row -> row.text("number"));
    }

    private Set<String> symbols() {
        return new HashSet<>(sql().list("SELECT variable_symbol FROM invoice", row -> row.text("variable_symbol")));
    }

    private static Sql sql() {
        return new Sql(new JdbcTransactions(TestStore.operations()));
    }

    /** From 1 on as many as there are, of each series and year. */
    private static List<String> withoutGaps(List<String> issued) {
        Map<String, Integer> counts = new TreeMap<>();
        issued.forEach(number -> counts.merge(number.substring(0, number.length() - 4), 1, Integer::sum));
        assertThat(counts.keySet()).containsExactly("FV2026", "FV2027", "ZFV1-2026", "ZFV1-2027");
        NumberSeries four = aFirm().invoiceSeries();
        return counts.entrySet().stream()
                .flatMap(series -> IntStream.rangeClosed(1, series.getValue())
                        .mapToObj(counter ->
                                series.getKey() + four.number(2026, counter).substring("FV2026".length())))
                .toList();
    }
}
