package eu.hodina.application.payment.csv;

import eu.hodina.application.RefusedException;
import java.util.Objects;
import java.util.Optional;

/**
 * What a bank's table does not say of the own account, because everybody who exports it knows. Where the table says it
 * after all, the table is right.
 *
 * @param account an IBAN or a national number: {@code 19-2000145399/0800}
 * @param bankCode of the bank, for national numbers without one: {@code 5500}
 * @param currency ISO 4217: {@code CZK}
 */
public record CsvOwnAccount(Optional<String> account, Optional<String> bankCode, Optional<String> currency) {

    public CsvOwnAccount {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(bankCode, "bankCode");
        Objects.requireNonNull(currency, "currency");
        if (account.filter(text -> !text.matches("[0-9A-Z/ -]{2,40}")).isPresent()) {
            throw new RefusedException(
                    "/account",
                    "an IBAN or a number such as 19-2000145399/0800 was expected, not '" + account.get() + "'");
        }
        if (bankCode.filter(text -> !text.matches("[0-9]{4}")).isPresent()) {
            throw new RefusedException("/bankCode", "four digits were expected, not '" + bankCode.get() + "'");
        }
        if (currency.filter(text -> !text.matches("[A-Z]{3}")).isPresent()) {
            throw new RefusedException("/currency", "a code such as CZK was expected, not '" + currency.get() + "'");
        }
    }

    /** {@return nothing: the table says it all} */
    public static CsvOwnAccount inTheTable() {
        return new CsvOwnAccount(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
