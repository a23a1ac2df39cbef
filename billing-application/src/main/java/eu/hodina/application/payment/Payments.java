package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the statements that were read in, with their booked transactions, each kept once. */
public interface Payments {

    /**
     * Keeps other payment work on these accounts of ours (imports, confirmations, undoing) waiting until the transaction
     * ends; the accounts are locked in the order of their text. What is open on the invoices of an account changes only
     * under its lock.
     */
    void lock(Set<Iban> accounts);

    /** Whether a statement of a file with this SHA-256 was read in. */
    boolean isImported(String sha256);

    void add(ImportedStatement statement);

    /** Those of the keys under which a transaction of the account is kept already. */
    Set<String> known(String account, Collection<String> keys);

    /**
     * In bulk, after their statement.
     *
     * @throws IllegalStateException where an account has a transaction of this key
     */
    void addAll(List<ImportedTransaction> transactions);

    /** A credit on an account of ours: {@link ImportedTransaction#payment()}. */
    Optional<ReceivedPayment> find(PaymentId id);

    /** The credits on accounts of ours that have no booking, by day and id. */
    List<ReceivedPayment> unbooked();
}
