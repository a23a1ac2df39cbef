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
 * @param from the first day that it is about
 * @param to the last day that it is about, inclusive
 * @param opening balance, exactly as in the file, negative for a debt
 * @param closing balance, exactly as in the file
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

    /**
     * {@return whether this is of that account; an ABO file's 16 digits are compared with the end of a Czech IBAN}
     *
     * @param iban of one of the firm's accounts
     */
    public boolean isOf(Iban iban) {
        return account.filter(text -> text.equals(iban.value())
                        || text.length() == 16
                                && iban.country().equals("CZ")
                                && iban.value().endsWith(text))
                .isPresent();
    }

    /**
     * What the balances do not explain.
     *
     * @param movements the sum of its booked items
     * @return opening + movements - closing, 0 where they agree; empty where the statement lacks one of the balances
     */
    public Optional<BigDecimal> difference(BigDecimal movements) {
        return opening.flatMap(start -> closing.map(end -> start.add(movements).subtract(end)));
    }

    /**
     * {@return whether the balances agree with the movements; empty where the statement lacks one of the balances}
     *
     * @param movements the sum of its booked items
     */
    public Optional<Boolean> isBalanced(BigDecimal movements) {
        return difference(movements).map(difference -> difference.signum() == 0);
    }
}
