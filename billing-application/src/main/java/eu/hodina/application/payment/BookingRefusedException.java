package eu.hodina.application.payment;

import eu.hodina.domain.payment.PaymentId;
import java.util.Objects;

/** A booking that a person asked for and that cannot be; nothing was changed. */
public final class BookingRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it cannot be. */
    public enum Reason {
        /** There is no such credit on an account of ours. */
        NO_SUCH_PAYMENT,
        /** There is no such invoice, or it is cancelled. */
        NO_SUCH_INVOICE,
        /** It names no invoice at all. */
        NO_INVOICE,
        /** The payment came to another account than the invoice asks for. */
        OTHER_ACCOUNT,
        OTHER_CURRENCY,
        /** The invoices are of more than one client. */
        SEVERAL_CLIENTS,
        MORE_THAN_OPEN,
        MORE_THAN_PAID,
        /** An invoice is overpaid only when nothing is open on it. */
        STILL_OPEN,
        /** There is no booking to undo. */
        NOT_BOOKED
    }

    private final Reason reason;

    BookingRefusedException(PaymentId payment, Reason reason, String detail) {
        super("payment " + payment + " cannot be booked so: " + detail);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}
