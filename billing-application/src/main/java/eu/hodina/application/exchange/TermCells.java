package eu.hodina.application.exchange;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Optional;

/** Prices and billing rules of activities, each list in one cell. */
final class TermCells {
    static final String PRICES = "prices such as VYVOJ; 1450.00; CZK";
    static final String RULES =
            "rules such as VYVOJ; 15; UP; 0; 0; ENTRY: activity; unit; mode; grace; minimum minutes; scope;"
                    + " minimum charge; its currency";

    private TermCells() {}

    static String prices(List<ActivityPrice> prices) {
        return CellItem.write(prices.stream()
                .map(price -> CellItem.of(
                        price.activity().value(),
                        price.hourly().perHour().toPlainString(),
                        price.hourly().perHour().currency().getCurrencyCode())));
    }

    static ActivityPrice price(CellItem item) {
        return new ActivityPrice(
                new ActivityCode(item.most(3).part(0)), new HourlyPrice(Amounts.read(item.part(1), item.part(2))));
    }

    static String rules(List<ActivityRule> rules) {
        return CellItem.write(rules.stream().map(TermCells::item));
    }

    private static CellItem item(ActivityRule own) {
        BillingRule rule = own.rule();
        return CellItem.of(
                own.activity().value(),
                Integer.toString(rule.unit()),
                rule.mode().name(),
                Integer.toString(rule.grace()),
                Integer.toString(rule.minimumMinutes()),
                rule.scope().name(),
                rule.minimumCharge().map(Money::toPlainString).orElse(""),
                rule.minimumCharge()
                        .map(money -> money.currency().getCurrencyCode())
                        .orElse(""));
    }

    static ActivityRule rule(CellItem item) {
        Optional<Money> charge = item.most(8).part(6).isEmpty()
                ? Optional.empty()
                : Optional.of(Amounts.read(item.part(6), item.part(7)));
        return new ActivityRule(
                new ActivityCode(item.part(0)),
                new BillingRule(
                        item.number(1),
                        item.constant(2, BillingRule.Mode.class),
                        item.number(3),
                        item.number(4),
                        charge,
                        item.constant(5, BillingRule.Scope.class)));
    }
}
