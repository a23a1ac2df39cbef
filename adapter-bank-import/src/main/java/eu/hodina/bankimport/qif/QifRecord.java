package eu.hodina.bankimport.qif;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.WrittenAmount;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One movement: the lines up to a {@code ^}. Its splits tell what it was for, and stay one payment. */
final class QifRecord {
    private final TextLine begin;
    private final QifDates dates;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<String> payee = Optional.empty();
    private Optional<String> memo = Optional.empty();
    private Optional<BigDecimal> splits = Optional.empty();

    QifRecord(TextLine begin, QifDates dates) {
        this.begin = begin;
        this.dates = dates;
    }

    void put(TextLine line) {
        String text = line.text().strip();
        String value = text.substring(1).strip();
        switch (text.charAt(0)) {
            case 'D' -> date = date.or(() -> Optional.of(dates.read(value, line)));
            case 'T' -> amount = Optional.of(amount(value, line));
            case 'U' -> amount = amount.or(() -> Optional.of(amount(value, line)));
            case 'P' -> payee = found(value);
            case 'M' -> memo = found(value);
            case '$' -> splits = Optional.of(splits.orElse(BigDecimal.ZERO).add(amount(value, line)));
            default -> {
                // numbers of cheques, categories, addresses
            }
        }
    }

    private static Optional<String> found(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    /** A lone comma before three digits parts thousands, as Quicken writes them; else it is the decimal sign. */
    private static BigDecimal amount(String value, TextLine line) {
        boolean thousands = value.matches("[+-]?\\d{1,3}(,\\d{3})+");
        return (thousands ? WrittenAmount.read(value, '.') : WrittenAmount.read(value))
                .orElseThrow(() -> line.refused(
                        2, "an amount such as -1500.00 was expected, found '" + WrittenAmount.shown(value) + "'"));
    }

    /** What the splits do not explain; none where they add up, or are not there. */
    Optional<BigDecimal> unexplained() {
        return splits.map(sum -> amount.orElse(BigDecimal.ZERO).subtract(sum)).filter(left -> left.signum() != 0);
    }

    UnreadableStatementException refused(String reason) {
        return begin.refused(1, reason);
    }

    long line() {
        return begin.number();
    }

    BankTransaction toTransaction() {
        return BankTransaction.of(amount.orElseThrow(
                        () -> refused("an amount (T) was expected in the movement that begins here")))
                .booked(Optional.of(
                        date.orElseThrow(() -> refused("a date (D) was expected in the movement that begins here"))))
                .counterparty(new Counterparty(payee, Optional.empty(), Optional.empty()))
                .symbols(Symbols.in(memo.orElse("") + "\n" + payee.orElse("")))
                .message(memo)
                .build();
    }
}
