package eu.hodina.app.demo;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.money.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the demo did, as it prints it.
 *
 * @param loggedMinutes of all work logs
 * @param billedMinutes of all lines that are on an invoice
 * @param invoices what the clients owe, by number
 * @param documents of all other kinds, by number
 * @param breaches what does not add up, by the laws of {@code billing check}
 */
record DemoReport(
        int clients,
        int orders,
        long workLogs,
        long loggedMinutes,
        long billedMinutes,
        List<InvoiceRow> invoices,
        List<InvoiceRow> documents,
        List<StatementRow> statements,
        List<ReminderRow> reminders,
        List<MarginRow> margin,
        List<String> breaches) {

    /** Whether every law holds. */
    boolean balanced() {
        return breaches.isEmpty();
    }

    record InvoiceRow(
            DocumentKind kind,
            String number,
            String client,
            Money net,
            Money vat,
            Money total,
            InvoiceState state,
            PaymentState payment,
            Money open,
            Path pdf,
            Path mail) {}

    /**
     * A statement file.
     *
     * @param matched credits that pay an invoice now
     * @param confirmed of these, booked by a person's word and not by themselves
     * @param unmatched credits that nothing explains
     * @param foreignAccount an account that is none of the firm's: read in, nothing booked
     */
    record StatementRow(
            Path file,
            long transactions,
            long matched,
            long confirmed,
            long unmatched,
            Optional<String> foreignAccount) {}

    record ReminderRow(String invoice, int level, Path mail) {}

    /** In the currency of the firm's books. */
    record MarginRow(String order, Money revenue, Money cost, Money margin) {}
}
