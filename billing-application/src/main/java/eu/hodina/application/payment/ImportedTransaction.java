package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.Objects;
import java.util.Optional;

/**
 * A booked transaction that was read in.
 *
 * @param id its identity, also as a payment
 * @param statement that it stands on
 * @param position in its statement, from 0
 * @param account whose statement it is: the IBAN of an account of ours, else the text of the file, "" where it has none
 * @param key with the account, what the transaction is known by; 64 lower-case hex digits
 * @param ours the firm's account; none for an account that is not ours
 * @param transaction as the bank has it
 */
public record ImportedTransaction(
        PaymentId id,
        StatementId statement,
        int position,
        String account,
        String key,
        Optional<Iban> ours,
        BankTransaction transaction) {
    public ImportedTransaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(key, "key");
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
}
