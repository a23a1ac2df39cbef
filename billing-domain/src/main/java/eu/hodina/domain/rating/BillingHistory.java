package eu.hodina.domain.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that a client was charged for billed periods: plain data that a host program keeps wherever it likes. Immutable.
 *
 * <pre>{@code
 * history.withWaiting(BilledLine.of(january, result))           // rated
 *        .issue("F1", line -> line.key().order().isEmpty())     // invoiced; own-invoice orders go on waiting
 * }</pre>
 *
 * @param documents invoices and credit notes in the order in which they were issued
 * @param waiting lines of rated periods, and differences, that no document bears yet
 */
public record BillingHistory(List<IssuedDocument> documents, List<BilledLine> waiting) {
    /** Before the first run. */
    public static final BillingHistory EMPTY = new BillingHistory(List.of(), List.of());

    public BillingHistory {
        documents = List.copyOf(documents);
        waiting = List.copyOf(waiting);
    }

    /**
     * These lines wait for their invoice too.
     *
     * @param lines those of a period that was rated, or differences
     * @return this history with them
     */
    public BillingHistory withWaiting(List<BilledLine> lines) {
        List<BilledLine> all = new ArrayList<>(waiting);
        all.addAll(lines);
        return new BillingHistory(documents, all);
    }

    /**
     * An invoice takes those of the waiting lines that are wanted; without any it is not made. Lines of one period, order and
     * VAT rate go on one invoice.
     *
     * @param document the invoice's id
     * @param wanted which of the waiting lines it takes
     * @return this history with the invoice
     */
    public BillingHistory issue(String document, Predicate<BilledLine> wanted) {
        List<BilledLine> taken = waiting.stream().filter(wanted).toList();
        List<BilledLine> rest = waiting.stream().filter(wanted.negate()).toList();
        return taken.isEmpty()
                ? this
                : new BillingHistory(documents, rest).with(IssuedDocument.invoice(document, taken));
    }

    /**
     * A document more, the newest.
     *
     * @param issued an invoice or a credit note
     * @return this history with it
     */
    public BillingHistory with(IssuedDocument issued) {
        List<IssuedDocument> all = new ArrayList<>(documents);
        all.add(issued);
        return new BillingHistory(all, waiting);
    }
}
