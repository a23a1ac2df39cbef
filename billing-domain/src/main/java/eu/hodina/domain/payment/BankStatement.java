package eu.hodina.domain.payment;

import eu.hodina.domain.firm.Iban;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of a statement; its transactions follow one by one, for there may be a million. What a format does not have
 * is empty, never guessed.
 *
 * @param account an IBAN where the file gives one, else as in the file; an ABO file has the 16 digits of prefix and
 *     number without the bank: {@code 0000192000145399}
 * @param currency ISO 4217: {@code CZK}
 * @param number the bank's number of the statement: {@code 7}
 * @param opening balance, exactly as in the file, negative for a debt
 */
public record BankStatement(
        Optional<String> account,
        Optional<String> currency,
        Optional<String> number,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> closing) {
    public BankStatement {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(closing, "closing");
    }

    /** Whether this is of that account; an ABO file's 16 digits are compared with the end of a Czech IBAN. */
    public boolean isOf(Iban iban) {
        return account.filter(text -> text.equals(iban.value())
                        || text.length() == 16
                                && iban.country().equals("CZ")
                                && iban.value().endsWith(text))
                .isPresent();
    }

    /**
     * What the balances do not explain: opening + movements - closing, 0 where they agree. Empty where the statement
     * lacks one of the balances.
     *
     * @param movements the sum of its booked items
     */
    public Optional<BigDecimal> difference(BigDecimal movements) {
        return opening.flatMap(start -> closing.map(end -> start.add(movements).subtract(end)));
    }

    /** Whether the balances agree with the movements; empty where the statement lacks one of the balances. */
    public Optional<Boolean> isBalanced(BigDecimal movements) {
        return difference(movements).map(difference -> difference.signum() == 0);
    }
}
