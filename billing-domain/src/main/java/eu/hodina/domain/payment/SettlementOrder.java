package eu.hodina.domain.payment;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is paid first where the payer does not say: interest and costs (documents of kind {@link DocumentKind#PENALTY})
 * or the principal. Within both the oldest due date is first. A payment under the symbol of one invoice always counts to
 * that invoice (handbook 6.1).
 */
public enum SettlementOrder {
    /** Costs and interest before the principal: § 1932 of the civil code. */
    CHARGES_FIRST,
    /** The principal before interest and costs, where it is agreed so. */
    PRINCIPAL_FIRST;

    private static final Comparator<OpenInvoice> OLDEST_FIRST = Comparator.comparing(OpenInvoice::due)
            .thenComparing(OpenInvoice::number)
            .thenComparing(OpenInvoice::id);

    /** {@return the order in which documents are paid} */
    public Comparator<OpenInvoice> comparator() {
        Comparator<OpenInvoice> chargesFirst =
                Comparator.comparing((OpenInvoice invoice) -> invoice.kind() != DocumentKind.PENALTY);
        return (this == CHARGES_FIRST ? chargesFirst : chargesFirst.reversed()).thenComparing(OLDEST_FIRST);
    }

    /**
     * Spreads an amount over documents, each as far as it goes: 1 000.00 CZK over a penalty of 300.00 and an invoice of
     * 900.00 is 300.00 + 700.00, or 100.00 + 900.00 with the principal first.
     *
     * @param amount more than zero
     * @param invoices of one client and one currency, in any order
     * @return a part a document that gets one, in the order in which they are paid; together at most the amount
     */
    public List<Allocation> spread(Money amount, Collection<OpenInvoice> invoices) {
        return spreadItems(amount, invoices.stream().map(OpenItem::new).toList());
    }

    /** By what is left of them. */
    List<Allocation> spreadItems(Money amount, Collection<OpenItem> items) {
        List<Allocation> parts = new ArrayList<>();
        long rest = amount.minor();
        List<OpenItem> sorted = items.stream()
                .sorted(Comparator.comparing(OpenItem::invoice, comparator()))
                .toList();
        for (OpenItem item : sorted) {
            long part = Math.min(rest, item.left());
            if (part > 0) {
                parts.add(new Part(item, part).allocation());
                rest -= part;
            }
        }
        return List.copyOf(parts);
    }
}
