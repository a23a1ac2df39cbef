package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many at which price, so exactly that the product is the amount of the line within two hundredths, as Peppol's rule
 * R120 wants it: 50 minutes at 1 000 are 0.833333 hours, not 0.83. The price is never negative; the quantity may be.
 *
 * @param quantity hours, pieces, or 1
 * @param unit by UN/ECE recommendation 20: HUR of hours, {@link UnitCode} of goods, C62 of what is one
 * @param price of one, without VAT
 */
record Measure(BigDecimal quantity, String unit, BigDecimal price) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal NEAR = new BigDecimal("0.01");
    private static final int USUAL_DECIMALS = 6;
    private static final int MOST_DECIMALS = 14;

    /** @param net the amount of the line without VAT, which its own prices may include */
    static Measure of(InvoiceLine line, Money net) {
        boolean asPriced = net.equals(line.amount());
        BigDecimal amount = net.toBigDecimal();
        if (line.minutes().isPresent() && line.minutes().getAsLong() != 0) {
            BigDecimal minutes = BigDecimal.valueOf(line.minutes().getAsLong());
            BigDecimal hourly = line.hourly().orElseThrow().perHour().toBigDecimal();
            return asPriced ? hours(minutes, hourly, amount) : priced(hours(minutes), UnitCode.HOUR, amount);
        }
        if (line.quantity().isPresent()) {
            BigDecimal pieces = new BigDecimal(line.quantity().get().toPlainString());
            BigDecimal price = line.unitPrice().orElseThrow().toBigDecimal();
            String unit = line.unit().map(UnitCode::of).orElse(UnitCode.ONE);
            return asPriced ? signed(pieces, unit, price) : priced(pieces, unit, amount);
        }
        return signed(BigDecimal.ONE, UnitCode.ONE, amount);
    }

    private static Measure hours(BigDecimal minutes, BigDecimal hourly, BigDecimal amount) {
        BigDecimal hours = hours(minutes);
        for (int decimals = USUAL_DECIMALS; decimals < MOST_DECIMALS && far(hours, hourly, amount); decimals++) {
            hours = minutes.divide(MINUTES, decimals + 1, RoundingMode.HALF_UP);
        }
        return signed(hours, UnitCode.HOUR, hourly);
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(MINUTES, USUAL_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The price follows from the amount, with as many decimals as it needs. */
    private static Measure priced(BigDecimal quantity, String unit, BigDecimal amount) {
        BigDecimal price = amount.divide(quantity, 2, RoundingMode.HALF_UP);
        for (int decimals = 3; decimals <= MOST_DECIMALS && far(quantity, price, amount); decimals++) {
            price = amount.divide(quantity, decimals, RoundingMode.HALF_UP);
        }
        return signed(quantity, unit, price);
    }

    private static boolean far(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        return quantity.multiply(price).subtract(amount).abs().compareTo(NEAR) > 0;
    }

    private static Measure signed(BigDecimal quantity, String unit, BigDecimal price) {
        return price.signum() < 0
                ? new Measure(quantity.negate(), unit, price.negate())
                : new Measure(quantity, unit, price);
    }

    /** The same on a credit note, whose amounts are turned. */
    Measure turned() {
        return new Measure(quantity.negate(), unit, price);
    }

    /** Without trailing zeros: {@code 0.833333}, {@code 3.5}, {@code 20}. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
