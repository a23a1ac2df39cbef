package eu.hodina.app.demo;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the bank tells of one account and period.
 *
 * @param owner whose account it is
 * @param number of the statement in its year, 1 to 999
 * @param payments by date
 */
record DemoStatement(
        BankAccount account, String owner, int number, DatePeriod period, Money opening, List<DemoPayment> payments) {
    DemoStatement {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(opening, "opening");
        payments = payments.stream()
                .sorted(Comparator.comparing(DemoPayment::date))
                .toList();
        for (DemoPayment payment : payments) {
            if (!period.contains(payment.date())) {
                throw new IllegalArgumentException("a movement of " + payment.date() + " is outside of " + period);
            }
        }
    }

    Money closing() {
        return payments.stream().map(DemoPayment::amount).reduce(opening, Money::plus);
    }

    /** What came in; zero or more. */
    Money credits() {
        return sum(payments.stream()
                .map(DemoPayment::amount)
                .filter(Money::isPositive)
                .toList());
    }

    /** What went out, without its sign. */
    Money debits() {
        return sum(payments.stream()
                        .map(DemoPayment::amount)
                        .filter(Money::isNegative)
                        .toList())
                .negated();
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(opening.currency()), Money::plus);
    }
}
