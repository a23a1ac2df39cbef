package eu.hodina.domain.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Money that came to one of the firm's accounts: what the matching knows of a credit.
 *
 * @param id its identity
 * @param account the firm's, that it came to
 * @param amount more than zero
 * @param booked the bank's day
 * @param variableSymbol under which it came
 * @param sender the account that it came from, where the file names one that can be told
 * @param name the sender's
 * @param texts message, end-to-end id and structured reference, as far as there are
 */
public record ReceivedPayment(
        PaymentId id,
        Iban account,
        Money amount,
        Optional<LocalDate> booked,
        Optional<VariableSymbol> variableSymbol,
        Optional<Iban> sender,
        Optional<String> name,
        List<String> texts) {
    public ReceivedPayment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(booked, "booked");
        Objects.requireNonNull(variableSymbol, "variableSymbol");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(name, "name");
        texts = List.copyOf(texts);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than zero, not " + amount);
        }
    }

    /**
     * What a transaction pays. Nothing for a debit, for what is not booked, and for an amount that is none of its
     * currency ({@link BankTransaction#money}).
     *
     * @param id its identity
     * @param account the firm's, that it came to
     * @param transaction as the bank has it
     * @return the payment; none for a debit, and the like
     */
    public static Optional<ReceivedPayment> find(PaymentId id, Iban account, BankTransaction transaction) {
        if (transaction.status() != TransactionStatus.BOOKED) {
            return Optional.empty();
        }
        return transaction
                .money()
                .filter(Money::isPositive)
                .map(amount -> new ReceivedPayment(
                        id,
                        account,
                        amount,
                        transaction.booked().or(transaction::valued),
                        transaction.symbols().variable().map(VariableSymbol::parse),
                        transaction.counterparty().iban(),
                        transaction.counterparty().name(),
                        Stream.of(transaction.message(), transaction.endToEndId(), transaction.creditorReference())
                                .flatMap(Optional::stream)
                                .toList()));
    }
}
