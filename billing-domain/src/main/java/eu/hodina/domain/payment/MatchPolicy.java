package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * The firm's settings of matching.
 *
 * @param rounding by how much a payment may be over an invoice and still be rounding, not an overpayment; at most one a
 *     currency, and in a currency without one nothing is rounding
 * @param fees by how much a payment from abroad may be short for its bank's fee; at most one a currency. A fee is also at
 *     most a tenth of the invoice
 * @param order what is paid first where the payer does not say
 */
public record MatchPolicy(List<Money> rounding, List<Money> fees, SettlementOrder order) {
    private static final MatchPolicy STANDARD = new MatchPolicy(
            List.of(Money.parse("CZK", "1.00")),
            List.of(Money.parse("CZK", "500.00"), Money.parse("EUR", "25.00"), Money.parse("USD", "30.00")),
            SettlementOrder.CHARGES_FIRST);

    public MatchPolicy {
        rounding = List.copyOf(rounding);
        fees = List.copyOf(fees);
        Objects.requireNonNull(order, "order");
        requireOnce("rounding", rounding);
        requireOnce("fees", fees);
    }

    /** {@return rounding 1.00 CZK; fees 500.00 CZK, 25.00 EUR, 30.00 USD; costs and interest first (§ 1932)} */
    public static MatchPolicy standard() {
        return STANDARD;
    }

    /**
     * {@return this one with another tolerance}
     *
     * @param tolerances at most one a currency: 1.00 CZK
     */
    public MatchPolicy withRounding(List<Money> tolerances) {
        return new MatchPolicy(tolerances, fees, order);
    }

    /**
     * {@return this one with another order}
     *
     * @param first what is paid first
     */
    public MatchPolicy withOrder(SettlementOrder first) {
        return new MatchPolicy(rounding, fees, first);
    }

    /**
     * {@return whether a difference is within the rounding tolerance: 0.25 CZK is, 1.01 CZK is not}
     *
     * @param difference of payment and invoice, more than zero
     */
    public boolean isRounding(Money difference) {
        return isWithin(rounding, difference);
    }

    /**
     * {@return whether so much may be the fee of a bank: 20.00 EUR of 1 000.00 EUR, but not of 100.00 EUR}
     *
     * @param difference that the payment is short, more than zero
     * @param open what was to be paid
     */
    public boolean isFee(Money difference, Money open) {
        return isWithin(fees, difference) && difference.minor() <= open.minor() / 10;
    }

    private static boolean isWithin(List<Money> limits, Money difference) {
        for (Money limit : limits) {
            if (limit.currency().equals(difference.currency())) {
                return difference.compareTo(limit) <= 0;
            }
        }
        return false;
    }

    private static void requireOnce(String name, List<Money> limits) {
        if (limits.stream().map(Money::currency).distinct().count() != limits.size()
                || limits.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(name + ": one amount a currency, 0 or more, was expected: " + limits);
        }
    }
}
