package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether the amounts of lines bear their VAT already (handbook 4.3). */
public enum PriceMode {
    /** The tax is computed from the base: 21 % of 101.20 is 21.25. */
    NET {
        @Override
        VatSummaryRow row(VatCategory category, Optional<VatRate> rate, Money sum) {
            Money vat = rate.map(found -> found.taxOf(sum)).orElse(Money.zero(sum.currency()));
            return new VatSummaryRow(category, rate, sum, vat);
        }
    },
    /** The base is computed from what is paid, and the tax is the rest: 9 999.99 with 21 % is 8 264.45 and 1 735.54. */
    GROSS {
        @Override
        VatSummaryRow row(VatCategory category, Optional<VatRate> rate, Money sum) {
            int hundredths = rate.map(VatRate::hundredths).orElse(0);
            Money base = sum.timesRatio(WHOLE, (long) WHOLE + hundredths, RoundingMode.HALF_UP);
            return new VatSummaryRow(category, rate, base, sum.minus(base));
        }
    };

    private static final int WHOLE = 10_000;

    /** @param sum of the lines of one category and rate */
    abstract VatSummaryRow row(VatCategory category, Optional<VatRate> rate, Money sum);
}
