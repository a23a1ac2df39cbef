package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.payment.InvoiceOverview;
import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** FV20260001 is to be paid by 14 November 2026, and has 1 780.75 open. */
class OverdueTest {
    private final Desk desk = new Desk();

    private InvoiceOverview seenAt(String now) {
        return new ViewInvoices(
                        desk.transactions,
                        desk.invoices,
                        desk.receivables,
                        desk.firms,
                        InstantSource.fixed(Instant.parse(now)))
                .find(new InvoiceNumber("FV20260001"))
                .orElseThrow();
    }

    @Test
    void an_invoice_is_overdue_from_midnight_in_the_zone_of_the_firm() {
        Papers.fill(desk);
        assertThat(seenAt("2026-11-14T22:59:59Z").overdue()).isFalse();
        assertThat(seenAt("2026-11-14T23:00:00Z").overdue()).isTrue();
    }

    @Test
    void what_is_open_is_the_total_without_the_allocations() {
        Papers.fill(desk);
        assertThat(seenAt("2026-11-20T00:00:00Z").settlement().open()).isEqualTo(Money.parse("CZK", "1780.75"));
        desk.paid.clear();
        assertThat(seenAt("2026-11-20T00:00:00Z").settlement().open()).isEqualTo(Money.parse("CZK", "21780.75"));
    }

    @Test
    void a_cancelled_invoice_is_never_overdue() {
        desk.invoices.add(Papers.invoice(1, "Klient", "2026-01-01", "1000.00").cancelled());
        assertThat(seenAt("2026-11-20T00:00:00Z").overdue()).isFalse();
    }
}
