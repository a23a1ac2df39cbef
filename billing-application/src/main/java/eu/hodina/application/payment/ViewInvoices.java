package eu.hodina.application.payment;

import eu.hodina.application.Transactions;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.payment.Settlement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Use case: shows invoices with what is paid, open and overdue on each; a page asks the store a fixed number of times. */
public final class ViewInvoices {
    /** The most that one page has. */
    public static final int LONGEST_PAGE = 200;

    private final Transactions transactions;
    private final Invoices invoices;
    private final Receivables receivables;
    private final Firms firms;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#viewInvoices}.
     *
     * @param transactions make a call all or nothing
     * @param invoices what was issued
     * @param receivables what is open
     * @param firms who issues
     * @param clock tells the time
     */
    public ViewInvoices(
            Transactions transactions, Invoices invoices, Receivables receivables, Firms firms, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.receivables = Objects.requireNonNull(receivables, "receivables");
        this.firms = Objects.requireNonNull(firms, "firms");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A page by number falling.
     *
     * @param before the {@link InvoicePage#next} of the page before; none = the first page
     * @param limit from 1 to 200
     * @return the page, and where the next begins
     */
    public InvoicePage page(Optional<InvoiceNumber> before, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " invoices, not " + limit);
        }
        return transactions.call(() -> {
            List<Invoice> found = invoices.page(before, limit);
            return new InvoicePage(overviews(found), next(found, limit));
        });
    }

    /**
     * Finds an invoice.
     *
     * @param number as it is printed
     * @return the invoice with all its lines; none where there is none of this number
     */
    public Optional<InvoiceOverview> find(InvoiceNumber number) {
        return transactions.call(() ->
                invoices.find(number).map(invoice -> overviews(List.of(invoice)).get(0)));
    }

    private Optional<InvoiceNumber> next(List<Invoice> page, int limit) {
        if (page.size() < limit) {
            return Optional.empty();
        }
        InvoiceNumber last = page.get(page.size() - 1).number();
        return invoices.page(Optional.of(last), 1).isEmpty() ? Optional.empty() : Optional.of(last);
    }

    private List<InvoiceOverview> overviews(List<Invoice> found) {
        List<InvoiceId> ids = found.stream().map(Invoice::id).toList();
        Map<InvoiceId, Settlement> settlements = receivables.settlements(ids);
        Map<FirmId, LocalDate> today = new HashMap<>();
        return found.stream()
                .map(invoice -> InvoiceOverview.on(
                        today.computeIfAbsent(invoice.content().firm(), this::todayAt),
                        invoice,
                        settlements.getOrDefault(
                                invoice.id(),
                                Settlement.unpaid(invoice.content().payable()))))
                .toList();
    }

    /** The day in the firm's zone: whether an invoice is overdue depends on where midnight is. */
    private LocalDate todayAt(FirmId id) {
        return firms.find(id)
                .map(firm -> LocalDate.ofInstant(clock.instant(), firm.zone()))
                .orElseThrow(() -> new IllegalStateException("there is no firm " + id));
    }
}
