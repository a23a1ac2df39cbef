package eu.hodina.domain.money;

import java.util.Objects;

/**
 * Base and tax of a document in another currency, each converted by itself, HALF_UP (handbook 4.10): the tax is what
 * stands on the document, never computed anew from the converted base. Immutable.
 *
 * <pre>{@code
 * // 333.33 EUR and 70.00 EUR at 25.115: 8 371.58 CZK and 1 758.05 CZK, not 1 758.03
 * ConvertedTax.of(rate, Money.parse("EUR", "333.33"), Money.parse("EUR", "70.00"))
 * }</pre>
 *
 * @param base in the currency that the rate leads to
 * @param tax in the same currency
 */
public record ConvertedTax(Money base, Money tax) {
    public ConvertedTax {
        Objects.requireNonNull(base, "base");
        if (!base.currency().equals(tax.currency())) {
            throw new CurrencyMismatchException(base.currency(), tax.currency());
        }
    }

    /**
     * Converts both.
     *
     * @param rate that holds on the day on which the tax liability arises
     * @param base in the rate's first currency
     * @param tax in the rate's first currency
     * @return both in the rate's second currency
     * @throws CurrencyMismatchException for an amount in another currency
     */
    public static ConvertedTax of(ExchangeRate rate, Money base, Money tax) {
        return new ConvertedTax(rate.convert(base), rate.convert(tax));
    }

    /** {@return base and tax together} */
    public Money total() {
        return base.plus(tax);
    }
}
