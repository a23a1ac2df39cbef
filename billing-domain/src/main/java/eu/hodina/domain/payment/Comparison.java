package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_LESS;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_MORE;
import static eu.hodina.domain.payment.MatchReason.FEE_DEDUCTED;
import static eu.hodina.domain.payment.MatchReason.ROUNDED_DOWN;
import static eu.hodina.domain.payment.MatchReason.ROUNDED_UP;

import eu.hodina.domain.money.Money;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the amount and the day of a payment say next to an open amount. */
final class Comparison {
    private static final int NEAR_DAYS = 30;
    private static final List<MatchReason> EQUAL = List.of(AMOUNT_EQUAL);
    private static final List<MatchReason> LESS = List.of(AMOUNT_LESS);
    private static final List<MatchReason> MORE = List.of(AMOUNT_MORE);
    private static final List<MatchReason> UP = List.of(AMOUNT_MORE, ROUNDED_UP);
    private static final List<MatchReason> DOWN = List.of(AMOUNT_LESS, ROUNDED_DOWN);
    private static final List<MatchReason> FEE = List.of(AMOUNT_LESS, FEE_DEDUCTED);

    private final MatchPolicy policy;

    Comparison(MatchPolicy policy) {
        this.policy = policy;
    }

    List<MatchReason> of(ReceivedPayment payment, Money left) {
        Money paid = payment.amount();
        int compared = paid.compareTo(left);
        if (compared == 0) {
            return EQUAL;
        }
        if (compared > 0) {
            return policy.isRounding(paid.minus(left)) ? UP : MORE;
        }
        Money missing = left.minus(paid);
        if (policy.isRounding(missing) && isWhole(paid)) {
            return DOWN;
        }
        return isForeign(payment) && policy.isFee(missing, left) ? FEE : LESS;
    }

    /** Within 30 days before or after the due date. */
    static boolean isDueNear(ReceivedPayment payment, OpenItem item) {
        return payment.booked()
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(item.invoice().due(), day)) <= NEAR_DAYS)
                .isPresent();
    }

    private static boolean isWhole(Money amount) {
        return amount.toBigDecimal().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isForeign(ReceivedPayment payment) {
        return payment.sender()
                .filter(sender -> !sender.country().equals(payment.account().country()))
                .isPresent();
    }
}
