package eu.hodina.application.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.PaymentId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person says a payment is for; what is not allocated is the client's credit.
 *
 * <pre>{@code
 * // 33 880.75 CZK for two invoices
 * BookingDraft.of(List.of(new Allocation(f123, czk("21780.75")), new Allocation(f124, czk("12100.00"))));
 * }</pre>
 *
 * @param allocations to documents of one client; of a debit, less than zero, to credit notes
 * @param differences what else settles invoices that it is allocated to
 * @param surplusOf the invoice that the rest is an overpayment of, which has nothing open afterwards
 * @param client whose payment it is, where it is for no document; of a debit, whose credit it pays out
 * @param undoes the earlier payment that comes back by this debit; nothing else is said then
 */
public record BookingDraft(
        List<Allocation> allocations,
        List<Difference> differences,
        Optional<InvoiceId> surplusOf,
        Optional<ClientId> client,
        Optional<PaymentId> undoes) {
    public BookingDraft {
        allocations = List.copyOf(allocations);
        differences = List.copyOf(differences);
        Objects.requireNonNull(surplusOf, "surplusOf");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(undoes, "undoes");
    }

    /**
     * For these documents, and what is left is credit.
     *
     * @param allocations to documents of one client
     * @return the draft
     */
    public static BookingDraft of(List<Allocation> allocations) {
        return new BookingDraft(allocations, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * All of it is the credit of a client, or, of a debit, pays credit out.
     *
     * @param client whose
     * @return the draft
     */
    public static BookingDraft credit(ClientId client) {
        return new BookingDraft(List.of(), List.of(), Optional.empty(), Optional.of(client), Optional.empty());
    }

    /**
     * The debit takes back an earlier payment, with all that was booked of it.
     *
     * @param payment that came back
     * @return the draft
     */
    public static BookingDraft returning(PaymentId payment) {
        return new BookingDraft(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of(payment));
    }

    /**
     * {@return the same, and the rest is an overpayment of an invoice}
     *
     * @param invoice that has nothing open afterwards
     */
    public BookingDraft withSurplusOf(InvoiceId invoice) {
        return new BookingDraft(allocations, differences, Optional.of(invoice), client, undoes);
    }

    /**
     * {@return the same, and these differences are let go}
     *
     * @param others at most one an invoice
     */
    public BookingDraft withDifferences(List<Difference> others) {
        return new BookingDraft(allocations, others, surplusOf, client, undoes);
    }
}
