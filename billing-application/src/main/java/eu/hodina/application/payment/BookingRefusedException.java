package eu.hodina.application.payment;

import eu.hodina.domain.payment.PaymentId;
import java.util.Objects;

/** A booking that a person asked for and that cannot be; nothing was changed. */
public final class BookingRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it cannot be. */
    public enum Reason {
        /** There is no such booked transaction on an account of ours. */
        NO_SUCH_PAYMENT,
        /** There is no such invoice, or it is cancelled. */
        NO_SUCH_INVOICE,
        /** It names neither a document nor a client. */
        NO_INVOICE,
        /** There is no such client. */
        NO_SUCH_CLIENT,
        /** The direction of the money is another: a debit pays no invoice, a credit pays out no credit note. */
        OTHER_DIRECTION,
        /** The payment came to another account than the invoice asks for. */
        OTHER_ACCOUNT,
        /** Payment and invoice, or payment and what is allocated of it, are in different currencies. */
        OTHER_CURRENCY,
        /** The invoices are of more than one client. */
        SEVERAL_CLIENTS,
        /** It names a document twice. */
        NAMED_TWICE,
        /** More is allocated than is open on the invoice. */
        MORE_THAN_OPEN,
        /** More is allocated than was paid. */
        MORE_THAN_PAID,
        /** An invoice is overpaid only when nothing is open on it. */
        STILL_OPEN,
        /** A difference is let go only where the invoice is settled by it, and only within the firm's tolerance. */
        NO_DIFFERENCE,
        /** More credit is paid out or used than the client has. */
        MORE_THAN_CREDIT,
        /** Nothing is decided that could be undone. */
        NOT_BOOKED,
        /** Something is decided already. */
        ALREADY_DECIDED,
        /** What it looks like now names nothing that could be confirmed. */
        NOTHING_SUGGESTED,
        /** The payment came back: that is to be undone first. */
        CAME_BACK,
        /** It is an advance that was taxed or deducted by a document. */
        ADVANCE_USED
    }

    /** Why it was refused. */
    private final Reason reason;

    BookingRefusedException(PaymentId payment, Reason reason, String detail) {
        super("payment " + payment + " cannot be booked so: " + detail);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return why it was refused, for a program} */
    public Reason reason() {
        return reason;
    }
}
