package eu.hodina.domain.money;

import java.math.RoundingMode;
import java.util.Optional;

/** Whether the amounts of lines bear their VAT already (handbook 4.3). */
public enum PriceMode {
    /** The tax is computed from the base: 21 % of 101.20 is 21.25. */
    NET {
        @Override
        public Money baseOf(Money sum, Optional<VatRate> rate) {
            return sum;
        }

        @Override
        public Money vatOf(Money sum, Optional<VatRate> rate) {
            return rate.map(found -> found.taxOf(sum)).orElse(Money.zero(sum.currency()));
        }
    },
    /** The base is computed from what is paid, and the tax is the rest: 9 999.99 with 21 % is 8 264.45 and 1 735.54. */
    GROSS {
        @Override
        public Money baseOf(Money sum, Optional<VatRate> rate) {
            int hundredths = rate.map(VatRate::hundredths).orElse(0);
            return sum.timesRatio(WHOLE, (long) WHOLE + hundredths, RoundingMode.HALF_UP);
        }

        @Override
        public Money vatOf(Money sum, Optional<VatRate> rate) {
            return sum.minus(baseOf(sum, rate));
        }
    };

    private static final int WHOLE = 10_000;

    /**
     * The base of tax: {@code GROSS.baseOf(9 999.99 CZK, 21 %)} is 8 264.45 CZK.
     *
     * @param sum of amounts of one rate
     * @param rate none where no tax is borne
     * @return the base, rounded once
     */
    public abstract Money baseOf(Money sum, Optional<VatRate> rate);

    /**
     * The tax: {@code GROSS.vatOf(9 999.99 CZK, 21 %)} is 1 735.54 CZK, {@code NET.vatOf(101.20 CZK, 21 %)} 21.25 CZK.
     *
     * @param sum of amounts of one rate
     * @param rate none where no tax is borne
     * @return the tax
     */
    public abstract Money vatOf(Money sum, Optional<VatRate> rate);
}
