package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.insight.check.AuditedBooks;
import eu.hodina.application.insight.check.IssuedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The audit sees one moment, whatever is written meanwhile, and nobody who writes waits for it. */
class AuditSnapshotTest {
    private final Ports ports = TestStore.empty();
    private final AuditedBooks books = ports.auditedBooks().orElseThrow();

    @Test
    void what_is_written_during_the_audit_is_not_seen_and_does_not_wait() throws Exception {
        Fixtures.aSmallFirmIn(ports);
        draw();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            List<IssuedNumber> before = new ArrayList<>();
            List<IssuedNumber> after = new ArrayList<>();
            books.inSnapshot(() -> {
                books.counters(before::add);
                // were it kept waiting, it would wait for us, and we for it
                try {
                    other.submit(this::draw).get(30, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                books.counters(after::add);
            });
            assertThat(before).extracting(IssuedNumber::counter).containsExactly(1L);
            assertThat(after).isEqualTo(before);
            List<IssuedNumber> later = new ArrayList<>();
            books.inSnapshot(() -> books.counters(later::add));
            assertThat(later).extracting(IssuedNumber::counter).containsExactly(2L);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void nothing_is_written_in_the_audit_and_the_next_transaction_writes_again() {
        Fixtures.aSmallFirmIn(ports);
        assertThatThrownBy(() -> books.inSnapshot(this::draw))
                .rootCause()
                .hasMessageContaining("READ ONLY transaction");
        draw();
        List<IssuedNumber> drawn = new ArrayList<>();
        books.inSnapshot(() -> books.counters(drawn::add));
        assertThat(drawn).extracting(IssuedNumber::counter).containsExactly(1L);
    }

    @Test
    void an_audit_joins_no_other_transaction() {
        assertThatThrownBy(() -> ports.transactions().run(() -> books.inSnapshot(() -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in a transaction of its own");
    }

    private void draw() {
        ports.transactions().run(() -> {
            var firm = ports.firms().all().get(0);
            ports.numberCounters().next(firm.id(), firm.invoiceSeries(), 2026);
        });
    }
}
