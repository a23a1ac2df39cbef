package eu.hodina.app.demo;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A movement on an account of the demo's firm.
 *
 * @param amount signed: positive comes in, negative goes out
 * @param counterparty name, or what kind of movement it is
 * @param account of the other side; none for the bank's own movements
 * @param message for the recipient, empty where there is none; at most 35 characters where it goes into an ABO file
 * @param reference of the bank, up to 13 digits, unique within the account
 */
public record DemoPayment(
        LocalDate date,
        Money amount,
        String counterparty,
        Optional<Iban> account,
        Optional<VariableSymbol> variableSymbol,
        String message,
        long reference) {
    public DemoPayment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(counterparty, "counterparty");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(variableSymbol, "variableSymbol");
        Objects.requireNonNull(message, "message");
        if (reference < 1 || reference > 9_999_999_999_999L) {
            throw new IllegalArgumentException("a bank's reference has up to 13 digits, not " + reference);
        }
    }
}
