package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * A transaction that was read in: booked, or announced and replaced when it is booked.
 *
 * @param id its identity, also as a payment
 * @param statement that it stands on: where several brought it, the one that says it best
 * @param position in its statement, from 0
 * @param account whose statement it is: the IBAN of an account of ours, else the text of the file, "" where it has none
 * @param key with the account, what the transaction is known by; 64 lower-case hex digits
 * @param source the format of the file that brought it first, from which the key is
 * @param ours the firm's account; none for an account that is not ours
 * @param transaction as the bank has it
 */
public record ImportedTransaction(
        PaymentId id,
        StatementId statement,
        int position,
        String account,
        String key,
        StatementFormat source,
        Optional<Iban> ours,
        BankTransaction transaction) {
    public ImportedTransaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(transaction, "transaction");
    }

    /**
     * The credit that may pay an invoice.
     *
     * @return none for a debit, and on an account that is not ours
     */
    public Optional<ReceivedPayment> payment() {
        return ours.flatMap(account -> ReceivedPayment.find(id, account, transaction));
    }

    /**
     * What it moved, either way.
     *
     * @return none for what is only announced, and on an account that is not ours
     */
    public Optional<ReceivedPayment> movement() {
        return ours.flatMap(account -> ReceivedPayment.findEither(id, account, transaction));
    }

    /**
     * What every source says of the same money: account, bank's day, amount and variable symbol; what is only announced
     * has no day yet.
     *
     * @return a hash of it, alike for what may be the same
     */
    public long content() {
        return transaction.status() == TransactionStatus.PENDING
                ? TransactionKeys.announced(account, transaction)
                : TransactionKeys.content(account, transaction);
    }
}
