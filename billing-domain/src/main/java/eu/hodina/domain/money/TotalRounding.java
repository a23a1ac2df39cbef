package eu.hodina.domain.money;

import java.math.RoundingMode;

/**
 * Whether what is to be paid is rounded. The difference is in no base of tax and stands in a row of its own (Act 235/2004
 * Sb., § 36(5); handbook 4.4).
 */
public enum TotalRounding {
    /** As it comes; usual for transfers and cards. */
    EXACT,
    /** To the whole unit, half up; compulsory for crowns in cash. */
    WHOLE_UNIT;

    /**
     * What is added to an amount: {@code WHOLE_UNIT.of(21 780.75 CZK)} is 0.25 CZK, of 6 105.23 CZK it is -0.23 CZK.
     *
     * @param amount to be paid
     * @return 0 where nothing is rounded
     */
    public Money of(Money amount) {
        if (this == EXACT) {
            return Money.zero(amount.currency());
        }
        Money whole = Money.of(
                amount.currency(),
                amount.toBigDecimal()
                        .setScale(0, RoundingMode.HALF_UP)
                        .setScale(amount.currency().getDefaultFractionDigits()));
        return whole.minus(amount);
    }
}
