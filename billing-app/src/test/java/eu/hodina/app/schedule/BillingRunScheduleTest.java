package eu.hodina.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.domain.invoice.Invoice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The billing run by itself, on two nodes over one database: the month is billed once, late where it was missed. */
class BillingRunScheduleTest {
    private static HodinaContext context;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-01T12:00:00Z"));

    @BeforeAll
    static void a_database() {
        context = HodinaContext.over(TestDatabases.empty("billing_run"));
    }

    @AfterAll
    static void no_database() {
        context.close();
    }

    private Chores node() {
        Billing billing = new Billing(context.ports(), Billing.Outside.closed(), now::get, new Random(7));
        return new Chores(
                List.of(BillingRunSchedule.of(billing, 3, LocalTime.of(6, 0), now::get)),
                context.bookOfChores(),
                now::get);
    }

    private static List<Invoice> issued() {
        Ports ports = context.ports();
        return ports.transactions().call(() -> ports.invoices().all());
    }

    @Test
    void the_month_that_ended_is_billed_once_and_a_missed_run_is_caught_up() {
        Fixtures.aSmallFirmIn(context.ports());
        context.ports()
                .transactions()
                .run(() -> context.ports().priceLists().add(Fixtures.aPriceList("PROG", "1200.00")));
        try (Chores one = node();
                Chores other = node()) {
            one.lookAtAll();
            assertThat(issued()).isEmpty();
            // no node was there from the 1st to the 20th
            now.set(Instant.parse("2026-11-20T09:00:00Z"));
            other.lookAtAll();
            one.lookAtAll();
            assertThat(issued())
                    .singleElement()
                    .matches(invoice -> invoice.content().period().to().equals(LocalDate.parse("2026-10-31")));
            now.set(Instant.parse("2026-12-03T09:00:00Z"));
            one.lookAtAll();
            other.lookAtAll();
            assertThat(issued()).hasSize(1);
        }
    }
}
