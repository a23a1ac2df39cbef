package eu.hodina.web.page;

import eu.hodina.application.payment.InvoiceOverview;
import eu.hodina.domain.invoice.InvoiceState;
import java.util.Locale;

/** How an invoice stands, in one word; what matters most comes first. */
enum Badge {
    CANCELLED,
    OVERDUE,
    OVERPAID,
    PAID,
    PARTLY_PAID,
    NOT_SENT,
    OPEN;

    static Badge of(InvoiceOverview overview) {
        InvoiceState state = overview.invoice().state();
        if (state == InvoiceState.CANCELLED) {
            return CANCELLED;
        }
        if (overview.overdue()) {
            return OVERDUE;
        }
        return switch (overview.settlement().state()) {
            case OVERPAID -> OVERPAID;
            case PAID -> PAID;
            case PARTLY_PAID -> PARTLY_PAID;
            case OPEN -> state == InvoiceState.SENT ? OPEN : NOT_SENT;
        };
    }

    /** In the style sheet and in the message bundle: {@code partly-paid}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
