package eu.hodina.application.exchange;

import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.regex.Pattern;

/** Amounts as files write them. */
final class Amounts {
    /** Without an exponent, by which a few characters would be a number of a billion digits. */
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

    private Amounts() {}

    /** {@code 1450.00}: 0 or more, with at most the currency's digits behind the point. */
    static Money read(String text, Currency currency) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("an amount such as 1450.00 was expected, not '" + text + "'");
        }
        return Money.parse(currency.getCurrencyCode(), text);
    }

    /** {@code 1450.00 CZK} as two texts. */
    static Money read(String text, String currency) {
        return read(text, Currency.getInstance(currency));
    }
}
