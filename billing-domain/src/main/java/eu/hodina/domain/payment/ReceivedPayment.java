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
 * Money that came to one of the firm's accounts, or left it: what the matching knows of it.
 *
 * @param id its identity
 * @param account the firm's, that it came to
 * @param amount never zero; less than zero for a payment that the bank takes back, and for what we pay out
 * @param booked the bank's day
 * @param variableSymbol under which it came
 * @param specificSymbol of the payment, without leading zeros
 * @param sender the account on the other side, where the file names one that can be told
 * @param name the other side's
 * @param texts message, end-to-end id and structured reference, as far as there are
 * @param reversal whether the bank marks it as taking an earlier item back
 */
public record ReceivedPayment(
        PaymentId id,
        Iban account,
        Money amount,
        Optional<LocalDate> booked,
        Optional<VariableSymbol> variableSymbol,
        Optional<String> specificSymbol,
        Optional<Iban> sender,
        Optional<String> name,
        List<String> texts,
        boolean reversal) {
    public ReceivedPayment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(booked, "booked");
        Objects.requireNonNull(variableSymbol, "variableSymbol");
        Objects.requireNonNull(specificSymbol, "specificSymbol");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(name, "name");
        texts = List.copyOf(texts);
        if (amount.isZero()) {
            throw new IllegalArgumentException("payment " + id + " moved nothing");
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
        return findEither(id, account, transaction)
                .filter(payment -> payment.amount().isPositive());
    }

    /**
     * What a transaction moved, either way. Nothing for what is not booked, for an amount of zero, and for one that is
     * none of its currency ({@link BankTransaction#money}).
     *
     * @param id its identity
     * @param account the firm's, that it came to or left
     * @param transaction as the bank has it
     * @return the payment, less than zero for a debit; none where nothing moved
     */
    public static Optional<ReceivedPayment> findEither(PaymentId id, Iban account, BankTransaction transaction) {
        if (transaction.status() != TransactionStatus.BOOKED) {
            return Optional.empty();
        }
        return transaction
                .money()
                .filter(amount -> !amount.isZero())
                .map(amount -> new ReceivedPayment(
                        id,
                        account,
                        amount,
                        transaction.booked().or(transaction::valued),
                        transaction.symbols().variable().map(VariableSymbol::parse),
                        transaction.symbols().specific(),
                        transaction.counterparty().iban(),
                        transaction.counterparty().name(),
                        Stream.of(transaction.message(), transaction.endToEndId(), transaction.creditorReference())
                                .flatMap(Optional::stream)
                                .toList(),
                        transaction.reversal()));
    }
}
