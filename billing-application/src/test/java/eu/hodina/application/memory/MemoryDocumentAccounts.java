package eu.hodina.application.memory;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.invoice.DocumentAccounts;
import eu.hodina.application.invoice.DocumentBalance;
import eu.hodina.application.invoice.HandReceipt;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.Difference;
import eu.hodina.application.payment.Receivables.PaidAmount;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.PaymentId;
import java.util.stream.Stream;

/** Twin of the receipts by hand and of what credit notes take off. */
final class MemoryDocumentAccounts implements DocumentAccounts {
    private final MemoryTransactions transactions;
    private final MemoryInvoices invoices;
    private final Shelf<PaymentId, Decision> bookings;
    private final Shelf<String, HandReceipt> receipts;
    private final Shelf<Taken, Taken> taken;
    private final Shelf<InvoiceId, InvoiceId> anew;

    /** A credit note, and the document that it took an amount off; known by the two. */
    private record Taken(InvoiceId note, InvoiceId document, Money amount) {
        boolean isOf(Taken other) {
            return note.equals(other.note) && document.equals(other.document);
        }
    }

    MemoryDocumentAccounts(
            MemoryTransactions transactions, MemoryInvoices invoices, Shelf<PaymentId, Decision> bookings) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.bookings = bookings;
        this.receipts = transactions.shelf();
        this.taken = transactions.shelf();
        this.anew = transactions.shelf();
    }

    static boolean canBeOwed(Invoice invoice) {
        DocumentKind kind = invoice.content().kind();
        return kind != DocumentKind.CREDIT_NOTE
                && kind != DocumentKind.PAYMENT_TAX_DOCUMENT
                && !invoice.content().payable().isNegative();
    }

    @Override
    public void lock(Iban account) {
        transactions.requireOpen();
    }

    @Override
    public DocumentBalance balance(InvoiceId id) {
        Invoice document = invoices.find(id).orElseThrow(() -> new IllegalStateException("there is no document " + id));
        Money zero = Money.zero(document.content().currency());
        Stream<Money> booked = bookings.all()
                .flatMap(decision -> decision.booking().allocations().stream())
                .filter(allocation -> allocation.invoice().equals(id))
                .map(Allocation::amount);
        Stream<Money> differences = bookings.all()
                .flatMap(decision -> decision.differences().stream())
                .filter(difference -> difference.invoice().equals(id))
                .map(Difference::amount);
        Money paid = Stream.of(booked, differences, receiptsOf(id).map(HandReceipt::amount))
                .flatMap(amounts -> amounts)
                .reduce(zero, Money::plus);
        Money off = taken.all()
                .filter(one -> one.document.equals(id))
                .map(Taken::amount)
                .reduce(zero, Money::plus);
        Money offOthers = taken.all()
                .filter(one -> one.note.equals(id))
                .map(Taken::amount)
                .reduce(zero, Money::plus);
        return new DocumentBalance(document.content().payable(), paid, off.minus(offOthers));
    }

    Stream<HandReceipt> receiptsOf(InvoiceId document) {
        return receipts.all().filter(receipt -> receipt.document().equals(document));
    }

    /** Receipts by hand, and credit notes on the day of their issue. */
    Stream<PaidAmount> paidOn(InvoiceId document) {
        return Stream.concat(
                receiptsOf(document).map(receipt -> new PaidAmount(receipt.day(), receipt.amount())),
                taken.all()
                        .filter(one -> one.document.equals(document))
                        .map(one -> new PaidAmount(
                                invoices.find(one.note).orElseThrow().issueDate(), one.amount)));
    }

    @Override
    public void receive(HandReceipt receipt) {
        receipts.add(receipt.id(), receipt);
    }

    @Override
    public void apply(InvoiceId creditNote, InvoiceId document, Money amount) {
        transactions.run(() -> {
            Taken one = new Taken(creditNote, document, amount);
            if (taken.all().anyMatch(one::isOf)) {
                throw new AlreadyThereException("the note was applied to the document", new IllegalStateException());
            }
            taken.add(one, one);
        });
    }

    @Override
    public void takeBack(InvoiceId creditNote) {
        transactions.run(
                () -> taken.all().filter(one -> one.note.equals(creditNote)).forEach(taken::remove));
    }

    @Override
    public void billAnew(InvoiceId original, InvoiceId creditNote) {
        transactions.run(() -> {
            if (anew.find(original).isPresent()) {
                throw new AlreadyThereException("it was billed anew: " + original, new IllegalStateException());
            }
            anew.add(original, creditNote);
        });
    }

    @Override
    public boolean billsAnew(InvoiceId creditNote) {
        return anew.all().anyMatch(creditNote::equals);
    }
}
