package eu.hodina.persistence;

import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.Money;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a billing rule, the same in every table that has rules. */
final class RuleColumns {
    static final String[] NAMES = {
        "unit", "mode", "grace", "minimum_minutes", "minimum_minor", "minimum_currency", "scope"
    };

    private RuleColumns() {}

    /** The names of other columns, then those of the rule. */
    static String[] after(String... others) {
        return Stream.of(others, NAMES).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Other values, then those of the rule. */
    static Object[] values(BillingRule rule, Object... others) {
        Object[] own = {
            rule.unit(),
            rule.mode(),
            rule.grace(),
            rule.minimumMinutes(),
            rule.minimumCharge().map(Money::minor),
            rule.minimumCharge().map(Money::currency),
            rule.scope()
        };
        return Stream.of(others, own).flatMap(Stream::of).toArray();
    }

    static BillingRule read(Row row) throws SQLException {
        Optional<String> currency = row.find("minimum_currency");
        Optional<Money> minimum = currency.isEmpty()
                ? Optional.empty()
                : Optional.of(row.money("minimum_minor", row.currency("minimum_currency")));
        return new BillingRule(
                row.number("unit"),
                row.constant(BillingRule.Mode.class, "mode"),
                row.number("grace"),
                row.number("minimum_minutes"),
                minimum,
                row.constant(BillingRule.Scope.class, "scope"));
    }
}
