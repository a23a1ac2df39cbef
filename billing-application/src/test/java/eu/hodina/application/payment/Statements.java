package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements of the desk's account, in November 2026; immutable. */
public record Statements(
        StatementFormat format,
        String number,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> closing) {
    static final Iban ACCOUNT = PaymentDesk.ACCOUNT;

    public static Statements in(StatementFormat format) {
        return new Statements(format, "7", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Statements number(String other) {
        return new Statements(format, other, first, last, opening, closing);
    }

    Statements days(int from, int to) {
        return new Statements(
                format,
                number,
                Optional.of(LocalDate.of(2026, 11, from)),
                Optional.of(LocalDate.of(2026, 11, to)),
                opening,
                closing);
    }

    Statements balances(String from, String to) {
        return new Statements(
                format, number, first, last, Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(to)));
    }

    /** The reader of a file that has this statement. */
    public StatementReader with(BankTransaction.Builder... transactions) {
        return of(ACCOUNT.value(), transactions);
    }

    StatementReader of(String account, BankTransaction.Builder... transactions) {
        BankStatement head = new BankStatement(
                Optional.of(account), Optional.of("CZK"), Optional.of(number), first, last, opening, closing);
        return (file, sink) -> {
            sink.format(format);
            sink.begin(head);
            Stream.of(transactions).map(BankTransaction.Builder::build).forEach(sink::transaction);
            sink.end(head);
        };
    }

    /** Booked on the 10th, in crowns. */
    public static BankTransaction.Builder credit(String amount) {
        return BankTransaction.of(new BigDecimal(amount))
                .currency(Optional.of("CZK"))
                .booked(Optional.of(LocalDate.of(2026, 11, 10)));
    }

    public static PaymentSymbols symbol(String variable) {
        return PaymentSymbols.find(variable, "", "");
    }

    public static Counterparty from(Iban iban) {
        return new Counterparty(Optional.empty(), Optional.of(iban.value()), Optional.empty());
    }
}
