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
     * Keeps other payment work on these accounts of ours (imports, confirmations, undoing) waiting until the
     * transaction ends; the accounts are locked in the order of their text. What is open on the invoices of an account
     * changes only under its lock.
     *
     * @param accounts the firm's
     */
    void lock(Set<Iban> accounts);

    /**
     * {@return whether a statement of a file with this SHA-256 was read in}
     *
     * @param sha256 64 lower-case hex digits
     */
    boolean isImported(String sha256);

    /**
     * Keeps the head of a statement.
     *
     * @param statement before its transactions
     */
    void add(ImportedStatement statement);

    /**
     * {@return those of the keys under which a transaction of the account is kept already}
     *
     * @param account as {@link ImportedTransaction#account} has it
     * @param keys of transactions
     */
    Set<String> known(String account, Collection<String> keys);

    /**
     * Keeps transactions in bulk, after their statement.
     *
     * @param transactions of statements that are kept
     * @throws IllegalStateException where an account has a transaction of this key
     */
    void addAll(List<ImportedTransaction> transactions);

    /**
     * A credit on an account of ours: {@link ImportedTransaction#payment()}.
     *
     * @param id of the payment
     * @return the payment; none where there is none, or it is no credit on an account of ours
     */
    Optional<ReceivedPayment> find(PaymentId id);

    /** {@return the credits on accounts of ours that have no booking, by day and id} */
    List<ReceivedPayment> unbooked();
}
