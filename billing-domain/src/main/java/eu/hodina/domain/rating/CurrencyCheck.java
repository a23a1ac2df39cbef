package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** One run, one currency: amounts of another are refused, and price lists of another are not searched. */
final class CurrencyCheck {
    private final Currency currency;

    private CurrencyCheck(Currency currency) {
        this.currency = currency;
    }

    static void check(RatingInput input) {
        CurrencyCheck check = new CurrencyCheck(input.currency());
        check.activities(input);
        check.rules(input.client().rules());
        input.orders().forEach(order -> {
            check.rules(order.rules());
            check.prices(order.prices());
        });
        input.agreements().forEach(check::agreement);
        input.opening().forEach(left -> check.allowed(Optional.of(left.left())));
    }

    /** An activity that nobody worked on in the run may have its minimum charge in any currency. */
    private void activities(RatingInput input) {
        List<Activity> foreign = input.activities().stream()
                .filter(activity -> activity.rule().minimumCharge().stream()
                        .anyMatch(charge -> !charge.currency().equals(currency)))
                .toList();
        for (Activity activity : foreign) {
            if (input.workLogs().stream().anyMatch(log -> log.activity().equals(activity.code()))) {
                rule(activity.rule());
            }
        }
    }

    private void rules(List<ActivityRule> rules) {
        rules.forEach(own -> rule(own.rule()));
    }

    private void rule(BillingRule rule) {
        rule.minimumCharge().ifPresent(this::money);
    }

    private void prices(List<ActivityPrice> prices) {
        prices.forEach(price -> money(price.hourly().perHour()));
    }

    private void agreement(Agreement agreement) {
        allowed(agreement.includes());
        if (agreement instanceof Retainer retainer) {
            retainer.fees().forEach(step -> money(step.fee()));
            retainer.overagePrices().steps().forEach(step -> money(step.hourly().perHour()));
        } else if (agreement instanceof ServicePackage bought) {
            money(bought.price());
        }
    }

    private void allowed(Optional<Allowed> allowed) {
        if (allowed.isPresent() && allowed.get() instanceof Allowed.Credit credit) {
            money(credit.amount());
        }
    }

    private void money(Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new CurrencyMismatchException(currency, amount.currency());
        }
    }
}
