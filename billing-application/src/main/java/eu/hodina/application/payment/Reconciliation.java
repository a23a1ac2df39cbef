package eu.hodina.application.payment;

import java.util.List;

/**
 * What statement files pay of open items.
 *
 * @param transactions all of them, in the order of the files
 * @param items all of them as the certain matches leave them, in the order in which they were given
 */
public record Reconciliation(List<ReconciledTransaction> transactions, List<ReconciledItem> items) {
    /** Copies both. */
    public Reconciliation {
        transactions = List.copyOf(transactions);
        items = List.copyOf(items);
    }

    /** {@return how many credits a person has to look at} */
    public long needPerson() {
        return transactions.stream().filter(ReconciledTransaction::needsPerson).count();
    }
}
