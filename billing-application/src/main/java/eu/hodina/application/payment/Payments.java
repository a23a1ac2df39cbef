package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the statements that were read in, with their transactions, each kept once. */
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
     * {@return the statements of an account that end last, of those that end by the day and before the other and say how
     * they close}
     *
     * @param account of ours
     * @param by the first day of the next one, on which the one before may end
     * @param before the last day of the next one, on which the one before does not end
     */
    List<ImportedStatement> closedBefore(Iban account, LocalDate by, LocalDate before);

    /**
     * {@return the last day of which the bank's statements of an account tell: the end of one, or a transaction; none where
     * none was read in}
     *
     * @param account of ours
     */
    Optional<LocalDate> lastDay(Iban account);

    /**
     * {@return the transactions of the account that are kept, by those of the keys under which they are known}
     *
     * @param account as {@link ImportedTransaction#account} has it
     * @param keys of transactions
     */
    Map<String, KeptTransaction> known(String account, Collection<String> keys);

    /**
     * {@return in which formats the transactions of the account came first}
     *
     * @param account as {@link ImportedTransaction#account} has it
     */
    Set<StatementFormat> sources(String account);

    /**
     * {@return whether a transaction of the account is announced and not booked yet}
     *
     * @param account as {@link ImportedTransaction#account} has it
     */
    boolean hasAnnounced(String account);

    /**
     * {@return the transactions of the account that no file of this format brought, and the announced ones, of such a
     * content; by identity}
     *
     * @param account as {@link ImportedTransaction#account} has it
     * @param contents as {@link ImportedTransaction#content} makes them
     * @param format of the file that may mean the same money
     */
    List<KeptTransaction> alike(String account, Collection<Long> contents, StatementFormat format);

    /**
     * Keeps transactions in bulk, after their statement.
     *
     * @param transactions of statements that are kept
     * @throws IllegalStateException where an account has a transaction of this key
     */
    void addAll(List<ImportedTransaction> transactions);

    /**
     * Says anew what transactions are, in bulk; their identities, accounts, keys and sources stay.
     *
     * @param transactions that are kept
     */
    void replaceAll(List<ImportedTransaction> transactions);

    /**
     * Keeps by what else transactions are known, in bulk; what is kept of it already stays.
     *
     * @param sightings of transactions that are kept
     */
    void sight(List<Sighting> sightings);

    /** {@return the statements of accounts that were none of ours when they were read in, in that order} */
    List<ImportedStatement> foreign();

    /**
     * {@return the transactions that stand on a statement and are of no account of ours, by position}
     *
     * @param statement an identity
     */
    List<ImportedTransaction> on(StatementId statement);

    /**
     * Makes a statement and transactions those of an account that is ours now.
     *
     * @param statement of which they are
     * @param account of ours
     * @param transactions with the account and the keys that they have from now on
     */
    void adopt(StatementId statement, Iban account, List<ImportedTransaction> transactions);

    /**
     * A credit on an account of ours: {@link ImportedTransaction#payment()}.
     *
     * @param id of the payment
     * @return the payment; none where there is none, or it is no credit on an account of ours
     */
    Optional<ReceivedPayment> find(PaymentId id);

    /**
     * What a booked transaction on an account of ours moved, either way.
     *
     * @param id of the transaction
     * @return the payment, less than zero for a debit; none where there is none, or it moved nothing
     */
    Optional<ReceivedPayment> findEither(PaymentId id);

    /** {@return the credits on accounts of ours on which nothing is decided, by day and id} */
    List<ReceivedPayment> unbooked();

    /**
     * {@return some of the credits on accounts of ours on which nothing is decided, by day and id}
     *
     * @param after only those after this place; none for the first
     * @param limit at most so many
     */
    List<ReceivedPayment> unbooked(Optional<PaymentPlace> after, int limit);

    /**
     * {@return some of the statements, by identity falling: those read in last first}
     *
     * @param after only those after this one; none for the first
     * @param limit at most so many
     */
    List<ImportedStatement> statements(Optional<StatementId> after, int limit);

    /**
     * {@return a statement that was read in; none where there is none}
     *
     * @param id an identity
     */
    Optional<ImportedStatement> statement(StatementId id);

    /**
     * {@return some of the transactions, by day and id}
     *
     * @param query which ones
     * @param after only those after this place; none for the first
     * @param limit at most so many
     */
    List<ListedTransaction> list(TransactionQuery query, Optional<PaymentPlace> after, int limit);

    /**
     * {@return a transaction with its state; none where there is none}
     *
     * @param id an identity
     */
    Optional<ListedTransaction> listed(PaymentId id);
}
