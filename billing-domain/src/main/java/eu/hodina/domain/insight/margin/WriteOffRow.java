package eu.hodina.domain.insight.margin;

import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was deliberately not billed for one reason: 120 minutes in 2 logs, 3 000.00 at list price.
 *
 * @param key whose work
 * @param reason why
 * @param currency in which the client is billed
 * @param minutes measured, or last corrected
 * @param logs how many
 * @param value at its price; none where one is missing
 * @param problems the prices that are missing
 */
public record WriteOffRow(
        GroupKey key,
        String reason,
        Currency currency,
        long minutes,
        long logs,
        Optional<Money> value,
        List<ReportProblem> problems) {
    public WriteOffRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }
}
