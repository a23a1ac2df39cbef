package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.insight.BooksBalance.Breach;
import eu.hodina.application.insight.BooksBalance.Law;
import eu.hodina.application.payment.Bookings;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.payment.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Use case: adds everything up again, from the rows as they are kept, and says what does not agree. */
public final class CheckBooks {
    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.Billing#checkBooks}.
     *
     * @param ports all that is kept
     */
    public CheckBooks(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /** {@return what the laws of conservation say of all that is kept, read within one transaction} */
    public BooksBalance check() {
        return ports.transactions().call(() -> {
            List<Breach> breaches = new ArrayList<>();
            ChargedMinutes minutes = new ChargedMinutes(ports);
            breaches.addAll(minutes.breaches());
            checkInvoices(breaches);
            checkPayments(breaches);
            return new BooksBalance(breaches, minutes.waiting());
        });
    }

    private void checkInvoices(List<Breach> breaches) {
        List<Invoice> all = ports.invoices().all().stream()
                .filter(invoice -> invoice.state() != InvoiceState.CANCELLED)
                .toList();
        Map<InvoiceId, Settlement> settlements =
                ports.receivables().settlements(all.stream().map(Invoice::id).toList());
        for (Invoice invoice : all) {
            BigDecimal expected = linesAndVat(invoice.content().lines(), invoice);
            Optional.ofNullable(settlements.get(invoice.id()))
                    .map(settlement -> settlement.total().toBigDecimal())
                    .filter(total -> total.compareTo(expected) != 0)
                    .ifPresent(total -> breaches.add(new Breach(
                            Law.TOTAL_IS_LINES_AND_VAT, invoice.number().value(), expected, total)));
        }
    }

    /** Its own arithmetic, so that a mistake in the document's summary shows; a tax document on a payment asks for nothing. */
    private static BigDecimal linesAndVat(List<InvoiceLine> lines, Invoice invoice) {
        InvoiceContent content = invoice.content();
        Money total = Money.zero(content.currency());
        if (!content.kind().isReceivable()) {
            return total.toBigDecimal();
        }
        Map<VatRate, Money> bases = new TreeMap<>();
        for (InvoiceLine line : lines) {
            total = total.plus(line.amount());
            line.vatRate()
                    .filter(rate -> content.kind().declaresVat() && content.prices() == PriceMode.NET)
                    .ifPresent(rate -> bases.merge(rate, line.amount(), Money::plus));
        }
        for (Map.Entry<VatRate, Money> base : bases.entrySet()) {
            total = total.plus(base.getKey().taxOf(base.getValue()));
        }
        for (AdvanceDeduction deduction : content.deductions()) {
            total = total.minus(deduction.amount());
        }
        return total.plus(content.rounding().of(total)).toBigDecimal();
    }

    private void checkPayments(List<Breach> breaches) {
        for (Bookings.Sums sums : ports.bookings().sums()) {
            Money found = sums.allocated().plus(sums.unallocated());
            if (!found.equals(sums.received())) {
                breaches.add(new Breach(
                        Law.PAYMENTS_ARE_ALLOCATED_OR_LEFT,
                        found.currency().getCurrencyCode(),
                        sums.received().toBigDecimal(),
                        found.toBigDecimal()));
            }
        }
    }
}
