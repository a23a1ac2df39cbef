package eu.hodina.domain.firm;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * An account of the firm, to which clients pay in one currency.
 *
 * @param iban its number
 * @param bic of the bank, where clients from abroad need it: {@code GIBACZPX}
 * @param currency in which clients pay to it
 * @param bankName as it is printed: {@code Česká spořitelna}
 */
public record BankAccount(Iban iban, Optional<String> bic, Currency currency, String bankName) {
    public BankAccount {
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(bic, "bic");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(bankName, "bankName");
    }
}
