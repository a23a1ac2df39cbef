package eu.hodina.domain.firm;

import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * How documents are made where nobody says otherwise: a client's before its firm's, and those of the house last.
 *
 * <pre>{@code
 * client.documents().over(firm.documents()).roundingIn(czk)   // WHOLE_UNIT, where either of them says so
 * }</pre>
 *
 * @param prices whether the amounts that a person types include VAT; none = it is left open. Work is always priced without VAT
 *     (rating.md)
 * @param rounding of what is to be paid in crowns; none = it is left open
 */
public record DocumentDefaults(Optional<PriceMode> prices, Optional<TotalRounding> rounding) {
    /** All is left open. */
    public static final DocumentDefaults OPEN = new DocumentDefaults(Optional.empty(), Optional.empty());

    private static final Currency CZK = Currency.getInstance("CZK");

    public DocumentDefaults {
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(rounding, "rounding");
    }

    /**
     * {@return these, and where they leave something open, others}
     *
     * @param others that are asked next
     */
    public DocumentDefaults over(DocumentDefaults others) {
        return new DocumentDefaults(prices.or(others::prices), rounding.or(others::rounding));
    }

    /** {@return NET, where it is left open} */
    public PriceMode usualPrices() {
        return prices.orElse(PriceMode.NET);
    }

    /**
     * {@return EXACT, where it is left open; the law knows the rounding of crowns alone (§ 36(5)), so in other currencies too}
     *
     * @param currency of a document
     */
    public TotalRounding roundingIn(Currency currency) {
        return currency.equals(CZK) ? rounding.orElse(TotalRounding.EXACT) : TotalRounding.EXACT;
    }
}
