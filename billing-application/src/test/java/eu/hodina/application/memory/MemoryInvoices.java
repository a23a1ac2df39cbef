package eu.hodina.application.memory;

import eu.hodina.application.invoice.Invoices;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.DatePeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Twin of the invoices. */
final class MemoryInvoices implements Invoices {
    private static final int LONGEST_PAGE = 200;

    private final MemoryTransactions transactions;
    private final Shelf<InvoiceId, Invoice> invoices;

    MemoryInvoices(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.invoices = transactions.shelf();
    }

    @Override
    public void add(Invoice invoice) {
        transactions.run(() -> {
            if (find(invoice.number()).isPresent()) {
                throw new IllegalStateException("it is there already: invoice " + invoice.number());
            }
            invoices.add(invoice.id(), invoice);
        });
    }

    @Override
    public void keepState(Invoice invoice) {
        transactions.run(() -> {
            Invoice kept = invoices.find(invoice.id())
                    .orElseThrow(() -> new IllegalStateException("there is no invoice " + invoice.number()));
            boolean ended = kept.state() == InvoiceState.SENT || kept.state() == InvoiceState.CANCELLED;
            if (ended && kept.state() != invoice.state()) {
                throw new IllegalStateException("invoice " + kept.number() + " stays " + kept.state());
            }
            invoices.put(
                    kept.id(),
                    Invoice.restore(
                            kept.id(),
                            kept.number(),
                            kept.content(),
                            kept.issueDate(),
                            kept.taxPoint(),
                            invoice.state()));
        });
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return invoices.find(id);
    }

    @Override
    public Optional<Invoice> find(InvoiceNumber number) {
        return invoices.all().filter(invoice -> invoice.number().equals(number)).findFirst();
    }

    @Override
    public List<Invoice> about(InvoiceId original) {
        return all().stream()
                .filter(invoice -> invoice.content()
                        .original()
                        .filter(one -> one.id().equals(original))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Invoice> all() {
        return invoices.all().sorted(Comparator.comparing(Invoice::number)).toList();
    }

    @Override
    public List<Invoice> issuedOn(FirmId firm, DatePeriod days) {
        return of(firm, invoice -> days.contains(invoice.issueDate()));
    }

    @Override
    public List<Invoice> taxedOn(FirmId firm, DatePeriod days) {
        return of(firm, invoice -> days.contains(invoice.taxPoint()));
    }

    private List<Invoice> of(FirmId firm, Predicate<Invoice> wanted) {
        return all().stream()
                .filter(invoice -> invoice.content().firm().equals(firm))
                .filter(wanted)
                .toList();
    }

    @Override
    public List<Invoice> page(Optional<InvoiceNumber> before, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " invoices, not " + limit);
        }
        return invoices.all()
                .filter(invoice -> before.map(number -> invoice.number().compareTo(number) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Invoice::number).reversed())
                .limit(limit)
                .toList();
    }
}
