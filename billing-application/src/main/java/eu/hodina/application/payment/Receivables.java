package eu.hodina.application.payment;

import eu.hodina.application.invoice.OpenSymbols;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.Settlement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Port: what clients owe. Of documents that are issued and not cancelled, with what was paid and credited of them; neither a
 * credit note nor a tax document on a payment is owed, nor a document that came to less than zero.
 */
public interface Receivables extends OpenSymbols {

    /**
     * {@return those to be paid to these accounts that have something open, and those under these symbols that have
     * not; by number}
     *
     * @param accounts the firm's
     * @param symbols as payments name them
     */
    List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols);

    /**
     * {@return the credit notes of which something is still owed to the client, on the firms of these accounts; less than
     * zero is open on each; by number}
     *
     * @param accounts the firm's
     */
    List<OpenInvoice> payableNotes(Set<Iban> accounts);

    /**
     * {@return those that have something open and whose last day to pay is before this one, by number; no proforma, which
     * asks for what need not be paid}
     *
     * @param day today, usually
     */
    List<OpenInvoice> dueBefore(LocalDate day);

    /**
     * Finds invoices and credit notes as they stand, each with what is open on it; those that are not there or are
     * cancelled are left out.
     *
     * @param invoices identities
     * @return by number
     */
    List<OpenInvoice> find(Collection<InvoiceId> invoices);

    /**
     * {@return how far each is paid; those that are not there are left out}
     *
     * @param invoices identities
     */
    Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> invoices);

    @Override
    default Optional<InvoiceNumber> openUnder(Iban account, VariableSymbol symbol) {
        return forMatching(Set.of(account), Set.of(symbol)).stream()
                .filter(open ->
                        open.variableSymbol().equals(symbol) && open.open().isPositive())
                .map(OpenInvoice::number)
                .findFirst();
    }

    /**
     * {@return what took something off a document and when: payments, receipts by hand, credit notes; by day}
     *
     * @param invoice an identity
     */
    List<PaidAmount> paidOn(InvoiceId invoice);

    /**
     * What was paid or credited on a day.
     *
     * @param day on which the money came or went back, or the credit note was issued
     * @param amount more than 0; less where money went back
     */
    record PaidAmount(LocalDate day, Money amount) {
        /** Checks nothing but presence. */
        public PaidAmount {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(amount, "amount");
        }
    }
}
