package eu.hodina.domain.invoice;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An issued document: an invoice, or any other {@link DocumentKind}. It is born with its number ({@link #issue}), is sent,
 * and never changes otherwise; only before it was sent can it be cancelled. Immutable; equal by its identity.
 *
 * <pre>{@code
 * Invoice invoice = Invoice.issue(id, new InvoiceNumber("FV20260001"), content, nov2, oct31);
 * invoice.dueDate();           // 16 November for a client who pays in 14 days
 * invoice.variableSymbol();    // 20260001
 * }</pre>
 */
public final class Invoice {
    private final InvoiceId id;
    private final InvoiceNumber number;
    private final InvoiceContent content;
    private final LocalDate issueDate;
    private final LocalDate taxPoint;
    private final InvoiceState state;

    private Invoice(
            InvoiceId id,
            InvoiceNumber number,
            InvoiceContent content,
            LocalDate issueDate,
            LocalDate taxPoint,
            InvoiceState state) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Objects.requireNonNull(number, "number");
        this.content = Objects.requireNonNull(content, "content");
        this.issueDate = Objects.requireNonNull(issueDate, "issueDate");
        this.taxPoint = Objects.requireNonNull(taxPoint, "taxPoint");
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Issues a document under a number that was just drawn.
     *
     * @param id its identity
     * @param number drawn from the firm's series in the same transaction
     * @param content what the document says
     * @param issueDate the real day, in the firm's zone
     * @param taxPoint the date of taxable supply (DUZP)
     * @return the invoice in the state ISSUED
     */
    public static Invoice issue(
            InvoiceId id, InvoiceNumber number, InvoiceContent content, LocalDate issueDate, LocalDate taxPoint) {
        return new Invoice(id, number, content, issueDate, taxPoint, InvoiceState.ISSUED);
    }

    /**
     * Makes what a store gives back; nothing happens by it.
     *
     * @param id its identity
     * @param number as it was drawn
     * @param content what the document says
     * @param issueDate the day on which it was issued
     * @param taxPoint the date of taxable supply (DUZP)
     * @param state how far it has come
     * @return the invoice as it was
     */
    public static Invoice restore(
            InvoiceId id,
            InvoiceNumber number,
            InvoiceContent content,
            LocalDate issueDate,
            LocalDate taxPoint,
            InvoiceState state) {
        return new Invoice(id, number, content, issueDate, taxPoint, state);
    }

    /** {@return the same invoice, handed over to the client; one that already was stays as it is} */
    public Invoice sent() {
        if (state == InvoiceState.CANCELLED) {
            throw new IllegalStateException("invoice " + number + " is cancelled and cannot be sent");
        }
        return state == InvoiceState.SENT ? this : with(InvoiceState.SENT);
    }

    /**
     * {@return the same invoice, cancelled before the client had it; its number stays used}
     *
     * @throws IllegalStateException for an invoice that was sent: a credit note corrects it
     */
    public Invoice cancelled() {
        if (state == InvoiceState.SENT) {
            throw new IllegalStateException("invoice " + number + " was sent and cannot be cancelled");
        }
        return state == InvoiceState.CANCELLED ? this : with(InvoiceState.CANCELLED);
    }

    private Invoice with(InvoiceState other) {
        return new Invoice(id, number, content, issueDate, taxPoint, other);
    }

    /** {@return its identity} */
    public InvoiceId id() {
        return id;
    }

    /** {@return the number under which clients and the tax office know it: {@code FV20260001}} */
    public InvoiceNumber number() {
        return number;
    }

    /** {@return what the document says} */
    public InvoiceContent content() {
        return content;
    }

    /** {@return the day on which it was issued, in the firm's zone} */
    public LocalDate issueDate() {
        return issueDate;
    }

    /** {@return the date of taxable supply (DUZP)} */
    public LocalDate taxPoint() {
        return taxPoint;
    }

    /** {@return the last day to pay} */
    public LocalDate dueDate() {
        return issueDate.plusDays(content.paymentDays());
    }

    /** {@return the symbol to pay it under: {@code 20260001}} */
    public VariableSymbol variableSymbol() {
        return number.variableSymbol();
    }

    /** {@return how far it has come} */
    public InvoiceState state() {
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Invoice invoice && id.equals(invoice.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return number + " " + content.total() + " " + state;
    }
}
